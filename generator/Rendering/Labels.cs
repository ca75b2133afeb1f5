using System.Globalization;
using Banmian.Archive;
using Banmian.Config;
using Banmian.Scripts;
using Banmian.Segmentation;

namespace Banmian.Rendering;

/// <summary>What papers, issues, pages and stories are called.</summary>
internal static class Labels
{
    private const int LongestMadeTitle = 20;
    private const int LongestDescription = 100;

    public static string OfPaper(Paper? paper, Script script, Words words) =>
        paper is null ? words[WordNames.PaperUnknown] : paper.Names.GetValueOrDefault(script, paper.Slug);

    public static string OfIssue(Issue issue, Script script, Words words) =>
        string.Join(words[WordNames.BetweenParts], (string[])[OfPaper(issue.Paper, script, words), Dates.Show(issue.Date, words),
            .. issue.Edition is { } edition ? [OfEdition(edition, words)] : (string[])[]]);

    public static string OfYear(int year, Words words) =>
        words.Fill(WordNames.DateOfYear, ("year", year.ToString("0000", CultureInfo.InvariantCulture)));

    /// <summary>An issue among those of its paper: its date, and which edition it is.</summary>
    public static string OfDay(Issue issue, Words words) =>
        Dates.Show(issue.Date, words) + (issue.Edition is { } edition ? " " + OfEdition(edition, words) : "");

    /// <summary>The page number as printed, else that it is unknown.</summary>
    public static string OfNumber(PageEntry page, Words words) =>
        page.Sidecar.Label is { } label ? OfLabel(label, words) : words[WordNames.PageUnknown];

    /// <summary>第6版, A08版.</summary>
    public static string OfLabel(PageLabel label, Words words) =>
        words.Fill(label.Letters.Length > 0 ? WordNames.PageLettered : WordNames.PageNumber, ("number", label.Text));

    public static string OfEdition(Edition edition, Words words) =>
        edition.Name ?? words[WordNames.EditionOf + edition.Slug];

    /// <summary>What tells a page from the others of its issue: its number, else what it leads with.</summary>
    /// <param name="lead">null where it is not at hand</param>
    public static string InIssue(PageEntry page, string? lead, Words words) =>
        page.Sidecar.Label is not null || lead is null ? OfNumber(page, words)
            : lead + words[WordNames.BetweenParts] + OfNumber(page, words);

    /// <summary>
    /// A page in full: what is known of paper, date and number, and what it leads with where its number is not.
    /// </summary>
    public static string OfPage(PageEntry page, string? lead, Script script, Words words)
    {
        var known = OfDay(page, words);
        if (page.Paper is not null)
            known.Insert(0, OfPaper(page.Paper, script, words));
        known.Add(InIssue(page, lead, words));
        return string.Join(words[WordNames.BetweenParts], known);
    }

    /// <summary>What is known of a page besides its paper; empty where nothing is.</summary>
    public static string InPaper(PageEntry page, Words words)
    {
        var known = OfDay(page, words);
        if (page.Sidecar.Label is not null)
            known.Add(OfNumber(page, words));
        return string.Join(words[WordNames.BetweenParts], known);
    }

    private static List<string> OfDay(PageEntry page, Words words)
    {
        var known = new List<string>();
        if (page.Sidecar.Date is not null)
            known.Add(Dates.Show(page.Sidecar.Date, words));
        if (page.Sidecar.Edition is { } edition)
            known.Add(OfEdition(edition, words));
        return known;
    }

    public static string OfPage(Page page, Script script, Words words) => OfPage(page.Entry, Lead(page, script, words), script,
        words);

    /// <summary>What a page leads with: the title of its first story, short; null where it has none.</summary>
    public static string? Lead(PageCard card, Script script) =>
        card.Titles(script) is [var title, ..] ? Shorten(title, LongestMadeTitle) : null;

    public static string? Lead(Page page, Script script, Words words) =>
        page.Readings[script].Stories is [var story, ..] ? Shorten(OfStory(story, words), LongestMadeTitle) : null;

    /// <summary>The headline; where none was printed, the text's opening.</summary>
    public static string OfStory(Story story, Words words)
    {
        if (story.Headline is { } headline)
            return headline;
        var text = story.Paragraphs.FirstOrDefault() ?? "";
        return text.Length == 0 ? words[WordNames.Untitled] : Shorten(text, LongestMadeTitle);
    }

    public static string Description(Story story, Words words) =>
        story.Paragraphs.Where(p => p.Length > 0).Select(p => Shorten(p, LongestDescription)).FirstOrDefault()
            ?? OfStory(story, words);

    /// <summary>A page in a sentence: the titles of its stories.</summary>
    public static string Description(IEnumerable<string> titles, Words words) =>
        Shorten(string.Join(words[WordNames.BetweenHeadlines], titles), LongestDescription);

    public static string Description(PageReading reading, Words words) =>
        Description(reading.Stories.Select(s => OfStory(s, words)), words);

    private static string Shorten(string text, int longest)
    {
        if (text.Length <= longest)
            return text;
        var end = char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest;
        return text[..end] + "…";
    }
}
