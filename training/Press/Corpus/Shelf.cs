namespace Banmian.Training;

/// <summary>The articles that a page may draw from, by what can be made of them.</summary>
internal sealed class Shelf
{
    private readonly List<Article> divided, large, middling, briefs, captions, titledCaptions;

    public Shelf(List<Article> all)
    {
        All = all;
        var texts = all.FindAll(a => !a.IsCaption && a.Title != null);
        large = texts.FindAll(a => a.Length is >= 800 and <= 3200 && a.Paragraphs.Length > 2);
        middling = texts.FindAll(a => a.Length is > 500 and <= 1500);
        briefs = texts.FindAll(a => a.Length is >= 90 and <= 620);
        divided = texts.FindAll(a => a.Length is > 500 and <= 3200 && a.Crossheads.Count > 1);
        captions = all.FindAll(a => a.IsCaption && a.Length is >= 8 and <= 320);
        titledCaptions = captions.FindAll(a => a.Title != null);
    }

    public IReadOnlyList<Article> All { get; }

    public Article Divided(Chance chance) => Of(divided, chance);

    public Article Large(Chance chance) => Of(large, chance);

    public Article Middling(Chance chance) => Of(middling, chance);

    public Article Brief(Chance chance) => Of(briefs, chance);

    public Article Caption(Chance chance) => Of(captions, chance);

    public Article TitledCaption(Chance chance) => Of(titledCaptions, chance);

    // A small corpus, as in tests, may have none of a kind.
    private Article Of(List<Article> shelf, Chance chance) => shelf.Count > 0 ? shelf[chance.Below(shelf.Count)]
        : All[chance.Below(All.Count)];
}
