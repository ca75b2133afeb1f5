using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Banmian.Config;
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

    // Several pages may be named, and the word for a page stands after the last: 下转第2、3版.
    [GeneratedRegex($"(?<label>[A-Za-z]{{0,2}}{PrintedNumber.Figure}{{1,3}})(?:[、,和及至-][^版頁页]{{0,12}})?[版頁页]")]
    private static partial Regex PageForm();
}
