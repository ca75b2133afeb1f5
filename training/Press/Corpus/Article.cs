using Banmian.Segmentation.Model;

namespace Banmian.Training;

/// <summary>An article of the corpus, in simplified characters. <paramref name="Crossheads"/> are keyed by the paragraph they
/// stand before.</summary>
internal sealed record Article(
    string Id, string Source, string? Title, string? Kicker, string? Deck, string? Label, bool IsCaption,
    string[] Paragraphs, IReadOnlyDictionary<int, string> Crossheads)
{
    // What an article is about shows on its first paragraphs.
    private const int Opening = 600;

    private HashSet<ulong>? pairs;

    public int Length { get; } = Paragraphs.Sum(p => p.Length);

    /// <summary>The pairs of neighbouring characters of its title and first paragraphs.</summary>
    public IReadOnlySet<ulong> Pairs => pairs ??= PairsOf(string.Concat(Paragraphs.Prepend(Title)));

    private static HashSet<ulong> PairsOf(string text) =>
        [.. Enumerable.Range(1, Math.Max(0, Math.Min(text.Length, Opening) - 1))
            .Select(i => CharacterCounts.PairOf(text[i - 1], text[i]))];
}
