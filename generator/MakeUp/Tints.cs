namespace Banmian.MakeUp;

/// <summary>Which pieces may stand on a tint: short ones with a headline.</summary>
internal static class Tints
{
    /// <summary>
    /// By how much (em), at least, what stands on a tint keeps off its sides, which are those of the box: so the tint keeps
    /// inside the type area and off the rules. Lines across have a whole number of ems; what is left goes to the sides.
    /// </summary>
    public const double Inset = 0.5;

    /// <summary>The measure (em) of lines across on a tint, where each column would have so much room without it.</summary>
    public static double Measure(double room, int columns) => Math.Floor(room - 2 * Inset / columns + 1e-9);

    // Narrower lines across are loose, em.
    private const double LeastMeasure = 12;

    private const int Longest = 900;

    public static bool Suits(Piece piece) =>
        piece is { IsLead: false, IsHeadedText: true, Length: <= Longest };

    /// <summary>Whether its lines are long enough there.</summary>
    public static bool Suits(Piece piece, BoxShape onTint) => piece.IsVertical || onTint.Fits[0].Measure >= LeastMeasure;
}
