namespace Banmian.Training;

/// <summary>An article of the corpus, in simplified characters. <paramref name="Crossheads"/> are keyed by the paragraph they
/// stand before.</summary>
internal sealed record Article(
    string Id, string Source, string? Title, string? Kicker, string? Deck, string? Label, bool IsCaption,
    string[] Paragraphs, IReadOnlyDictionary<int, string> Crossheads)
{
    public int Length { get; } = Paragraphs.Sum(p => p.Length);
}
