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
    private const int LongestDescription = 120;

    public static string OfPaper(Paper? paper, Script script, Words words) =>
        paper is null ? words[WordNames.PaperUnknown] : paper.Names.GetValueOrDefault(script, paper.Slug);

    public static string OfIssue(Issue issue, Script script, Words words) =>
        OfPaper(issue.Paper, script, words) + words[WordNames.BetweenParts] + Dates.Show(issue.Date, words);

    /// <summary>The page number as printed, else that it is unknown.</summary>
    public static string OfNumber(PageEntry page, Words words) =>
        page.Sidecar.PageNumber is { } number
            ? words.Fill(WordNames.PageNumber, ("number", number.ToString(CultureInfo.InvariantCulture)))
            : words[WordNames.PageUnknown];

    /// <summary>What tells a page from the others of its issue: its number, else its file.</summary>
    public static string InIssue(PageEntry page, Words words) =>
        page.Sidecar.PageNumber is null ? words.Fill(WordNames.PageOfFile, ("file", page.Stem)) : OfNumber(page, words);

    /// <summary>A page in full: what is known of paper, date and number, else its file.</summary>
    public static string OfPage(PageEntry page, Script script, Words words)
    {
        var known = new List<string>();
        if (page.Paper is not null)
            known.Add(OfPaper(page.Paper, script, words));
        if (page.Sidecar.Date is not null)
            known.Add(Dates.Show(page.Sidecar.Date, words));
        known.Add(InIssue(page, words));
        return string.Join(words[WordNames.BetweenParts], known);
    }

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
