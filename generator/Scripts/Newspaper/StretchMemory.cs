namespace Banmian.Scripts.Newspaper;

/// <summary>
/// What short stretches of text became, or were cut into, so that the same few thousand are not cut again and again. Each place
/// holds the latest of the stretches that fall on it; threads may overwrite one another's, since all find the same.
/// </summary>
internal sealed class StretchMemory
{
    private const int Places = 1 << 15;

    /// <summary>The longest stretch, in UTF-16 units, that is worth remembering.</summary>
    public const int Longest = 12;

    private readonly Entry?[] entries = new Entry?[Places];

    /// <summary>A stretch.</summary>
    /// <param name="To">What it became; null where that depends on what stands beside it.</param>
    /// <param name="Words">What it was cut into then, counted from its beginning.</param>
    public sealed record Entry(string From, string? To, Edge[] Words);

    /// <summary>What is remembered of a stretch, or null.</summary>
    public Entry? Find(ReadOnlySpan<char> stretch) =>
        entries[Place(stretch)] is { } entry && stretch.SequenceEqual(entry.From) ? entry : null;

    public void Remember(Entry entry) => entries[Place(entry.From)] = entry;

    private static int Place(ReadOnlySpan<char> stretch)
    {
        var hash = 0u;
        foreach (var unit in stretch)
            hash = (hash ^ unit) * 0x9E3779B1;
        return (int)(hash >> 17);
    }
}
