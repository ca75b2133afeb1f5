namespace Banmian.Training;

/// <summary>The articles that a page may draw from, by what can be made of them.</summary>
internal sealed class Shelf
{
    private readonly List<Article> divided, large, middling, briefs, shortBriefs, captions, titledCaptions;

    public Shelf(List<Article> all)
    {
        All = all;
        var texts = all.FindAll(a => !a.IsCaption && a.Title != null);
        large = texts.FindAll(a => a.Length is >= 800 and <= 3200 && a.Paragraphs.Length > 2);
        middling = texts.FindAll(a => a.Length is > 500 and <= 1500);
        briefs = texts.FindAll(a => a.Length is >= 90 and <= 620);
        shortBriefs = briefs.FindAll(a => a.Length <= 200);
        divided = texts.FindAll(a => a.Length is > 500 and <= 3200 && a.Crossheads.Count > 1);
        captions = all.FindAll(a => a.IsCaption && a.Length is >= 8 and <= 320);
        titledCaptions = captions.FindAll(a => a.Title != null);
        Labels = [.. all.Select(a => a.Label).OfType<string>().Distinct()];
    }

    public IReadOnlyList<Article> All { get; }

    /// <summary>The names of the columns that articles stood in.</summary>
    public IReadOnlyList<string> Labels { get; }

    public Article Divided(Chance chance) => Of(divided, chance);

    public Article Large(Chance chance) => Of(large, chance);

    public Article Middling(Chance chance) => Of(middling, chance);

    public Article Brief(Chance chance) => Of(briefs, chance);

    /// <summary>The beginning of an article: one to four paragraphs, each cut to its first sentences.</summary>
    public Article Small(Chance chance)
    {
        var article = Of(chance.Share(.5) ? middling : briefs, chance);
        var longest = chance.Between(50, 160);
        return new Article(article.Id, article.Source, article.Title, article.Kicker, article.Deck, article.Label, false,
            [.. article.Paragraphs.Take(chance.Between(1, 4)).Select(p => Clauses.FirstSentences(p, longest))],
            new Dictionary<int, string>());
    }

    public Article ShortBrief(Chance chance) => Of(shortBriefs, chance);

    public Article Caption(Chance chance) => Of(captions, chance);

    public Article TitledCaption(Chance chance) => Of(titledCaptions, chance);

    // A small corpus, as in tests, may have none of a kind. Articles that were printed with a kicker or deck are drawn more
    // often: what editors wrote tells more than clauses cut from the text.
    private Article Of(List<Article> shelf, Chance chance)
    {
        if (shelf.Count == 0) return All[chance.Below(All.Count)];
        var drawn = shelf[chance.Below(shelf.Count)];
        return drawn.Kicker == null && drawn.Deck == null && chance.Share(.5) ? shelf[chance.Below(shelf.Count)] : drawn;
    }
}
