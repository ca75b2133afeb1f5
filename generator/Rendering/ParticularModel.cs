using System.Collections.Immutable;
using Banmian.Archive;
using Banmian.Config;

namespace Banmian.Rendering;

/// <summary>
/// What a library records of a page and its issue, for the notes under it: label, text, and an address it leads to.
/// </summary>
internal sealed record ParticularModel(string Label, string Text, string? Href) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<ParticularModel> { m => m.Label, m => m.Text, m => m.Href };

    FieldTable IExported.Table => Fields;

    private static readonly (string Word, Func<Particulars, string?> Of)[] OfItsPaper =
    [
        (WordNames.Cn, known => known.Cn), (WordNames.Place, known => known.Place),
        (WordNames.Publisher, known => known.Publisher),
    ];

    /// <summary>What is recorded of a paper on any page of it, each text once.</summary>
    public static ImmutableArray<ParticularModel> OfPaper(
        Chrome chrome, IEnumerable<Issue> issues, IReadOnlyDictionary<string, PageCard> cards)
    {
        var pages = issues.SelectMany(issue => issue.Pages).ToList();
        return [.. OfItsPaper.Select(row => (row.Word, Texts: Texts(row.Of))).Where(row => row.Texts.Count > 0)
            .Select(row => Row(chrome, row.Word, string.Join(chrome.Words[WordNames.BetweenHeadlines], row.Texts), null))];

        List<string> Texts(Func<Particulars, string?> of) =>
        [
            .. pages.Select(page => (cards[page.Path].Script, Text: of(page.Sidecar.Particulars)))
                .Where(known => known.Text is not null).Distinct()
                .Select(known => chrome.Site.In(chrome.Script, known.Script, known.Text!)).Distinct(),
        ];
    }

    public static ImmutableArray<ParticularModel> Of(Chrome chrome, Page page)
    {
        var rows = ImmutableArray.CreateBuilder<ParticularModel>();
        var known = page.Sidecar.Particulars;
        foreach (var (word, text) in (ReadOnlySpan<(string, string?)>)[(WordNames.IssueNumber, known.IssueNumber),
            (WordNames.Cn, known.Cn), (WordNames.CallNumber, known.CallNumber), (WordNames.Place, known.Place),
            (WordNames.Publisher, known.Publisher)])
            if (text is not null)
                rows.Add(Row(chrome, word, chrome.Site.In(chrome.Script, page.Script, text), null));
        foreach (var (word, address) in (ReadOnlySpan<(string, Uri?)>)[(WordNames.RightsStatement, known.RightsUri),
            (WordNames.Facsimile, known.Facsimile)])
            if (address is not null)
                rows.Add(Row(chrome, word, address.AbsoluteUri, address.AbsoluteUri));
        return rows.DrainToImmutable();
    }

    private static ParticularModel Row(Chrome chrome, string word, string text, string? href) =>
        new(chrome.Words[word], text, href);
}
