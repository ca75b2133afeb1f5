using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Banmian.Config;
using Banmian.Segmentation;
using Banmian.Text;

namespace Banmian.Archive;

/// <summary>Where jump lines lead: 下转第4版, （上接A01版）, 相关报道见2、3版.</summary>
internal static partial class Jumps
{
    /// <summary>
    /// The pages a jump line of an issue can name. Where its day is not known, its pages may be of several issues, and a number
    /// says nothing.
    /// </summary>
    public static ImmutableArray<PageEntry> PagesOf(Issue issue) => issue.Date?.Day is null ? [] : issue.Pages;

    /// <summary>The first page a jump line names, where the archive has it; null for the page the line stands on.</summary>
    public static PageEntry? Target(Issue issue, PageEntry from, string line) =>
        PageForm().Match(Characters.HalfWidth(Spacing.Dense(line))) is { Success: true } form
            && PageLabel.Parse(form.Groups["label"].Value) is { } label
            && PagesOf(issue).FirstOrDefault(page => page.Sidecar.Label?.IsSameAs(label) == true) is { } page && page != from
                ? page : null;

    /// <summary>
    /// The lines by which a story jumps: its jump line; and where it says at its head that it comes from another page, the words
    /// its text opens with, or a line of the furniture between its lines.
    /// </summary>
    public static ImmutableArray<string> Of(PageReading page, Story story)
    {
        var head = Back().Match(Spacing.Dense(story.Paragraphs.FirstOrDefault() ?? ""));
        var between = story.Lines.IsEmpty ? [] : page.Furniture.Where(unit => unit.Extent.First > story.FirstLine
            && unit.Extent.Last < story.Lines.Max(lines => lines.Last)).Select(unit => unit.Text).Where(IsBack);
        string?[] lines = [story.Jump, head.Success ? head.Value : null, .. between];
        return [.. lines.OfType<string>().Distinct()];
    }

    /// <summary>Whether the story comes from the page that the line names: 上接第1版, 文接A03版.</summary>
    public static bool IsBack(string line) => Back().IsMatch(Spacing.Dense(line));

    [GeneratedRegex("^\\P{L}*[上文]?接(?!下)[^。，]{0,8}[版頁页]\\P{L}?")]
    private static partial Regex Back();

    // Several pages may be named, and the word for a page stands after the last: 下转第2、3版.
    [GeneratedRegex($"(?<label>[A-Za-z]{{0,2}}{PrintedNumber.Figure}{{1,3}})(?:[、,和及至-][^版頁页]{{0,12}})?[版頁页]")]
    private static partial Regex PageForm();
}
