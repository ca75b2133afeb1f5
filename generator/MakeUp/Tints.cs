namespace Banmian.MakeUp;

/// <summary>Which pieces may stand on a tint: short ones with a headline.</summary>
internal static class Tints
{
    private const int Longest = 900;

    public static bool Suits(Piece piece) =>
        piece is { IsLead: false, IsHeadedText: true, Length: <= Longest };
}
