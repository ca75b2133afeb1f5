namespace Banmian.Scripts.Newspaper;

/// <summary>
/// What short stretches of text became, so that the same few thousand are not cut again and again. Each place holds the
/// latest of the stretches that fall on it; threads may overwrite one another's, since all find the same.
/// </summary>
internal sealed class StretchMemory
{
    private const int Places = 1 << 14;

    /// <summary>The longest stretch, in UTF-16 units, that is worth remembering.</summary>
    public const int Longest = 12;

    private readonly Entry?[] entries = new Entry?[Places];

    private sealed record Entry(string From, string To);

    /// <summary>What a stretch became, or null where it is not remembered.</summary>
    public string? Find(ReadOnlySpan<char> stretch) =>
        entries[Place(stretch)] is { } entry && stretch.SequenceEqual(entry.From) ? entry.To : null;

    public void Remember(ReadOnlySpan<char> stretch, ReadOnlySpan<char> converted) =>
        entries[Place(stretch)] = new Entry(stretch.ToString(), converted.ToString());

    private static int Place(ReadOnlySpan<char> stretch)
    {
        var hash = 0u;
        foreach (var unit in stretch)
            hash = (hash ^ unit) * 0x9E3779B1;
        return (int)(hash >> 18);
    }
}
