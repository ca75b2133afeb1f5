using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Banmian.Addresses;

/// <summary>
/// The folders of a site. Those of issues, pages and stories stand below a script's, at the same place in every script. They are
/// ASCII, lower case and stable: made of what is known and never of a guess.
/// </summary>
internal static class Folders
{
    /// <summary>The list of choices among traditional forms, below a script's folder.</summary>
    public const string Choices = "choices";

    /// <summary>The page that searches, below a script's folder; the index it asks, below the site's.</summary>
    public const string Search = "search";

    /// <summary>Style sheets, faces, and what a site's templates add.</summary>
    public const string Assets = "assets";

    /// <summary>Pictures, once for all scripts.</summary>
    public const string Photos = "photos";

    /// <summary>The pictures shown where the address of a page is shared, once for all scripts.</summary>
    public const string Sharing = "sharing";

    /// <summary>
    /// Prints, each at the address of its page. They stand beside the site's dumps, and a build takes them from there.
    /// </summary>
    public const string Prints = "printed";

    /// <summary>The index of names, below a script's folder.</summary>
    public const string Names = "names";

    /// <summary>The index of places that dispatches came from, below a script's folder.</summary>
    public const string Places = "places";

    /// <summary>The stories printed more than once, below a script's folder.</summary>
    public const string Reprints = "reprints";

    /// <summary>The columns and series of papers, below a script's folder.</summary>
    public const string Series = "series";

    /// <summary>What describes the archive's tables.</summary>
    public const string Data = "data";

    /// <summary>Issues of a paper that is not known, by their dates.</summary>
    private const string Unnamed = "unnamed";

    private const string Undated = "undated";

    /// <summary>The days of the year that have issues, below a script's folder.</summary>
    public const string Days = "days";

    /// <summary>Folders below a script's that hold no pages of newspapers.</summary>
    public static readonly ImmutableArray<string> OfLists = [Choices, Search, Days, Names, Places, Reprints, Series];

    /// <summary>The archive's own folders below a script's, which no paper can have.</summary>
    public static readonly ImmutableArray<string> Taken = [Undated, Unnamed, .. OfLists];

    /// <summary>Folders that the archive may have one day.</summary>
    public static readonly ImmutableArray<string> Reserved = [Data];

    /// <summary>What the archive has of a paper; of those that nobody named, <c>unnamed</c>.</summary>
    public static string OfPaper(string? paper) => paper ?? Unnamed;

    /// <summary>A paper's issues of a year: also the address of an issue of which no more than the year is known.</summary>
    public static string OfYear(string? paper, int year) =>
        string.Create(CultureInfo.InvariantCulture, $"{OfPaper(paper)}/{year:0000}");

    /// <summary>The issues of one day of the year, of any paper and year: <c>days/02-01</c>.</summary>
    public static string OfDay(int month, int day) => string.Create(CultureInfo.InvariantCulture, $"{Days}/{month:00}-{day:00}");

    /// <summary>The last part of a folder: <c>02-01</c> of <c>days/02-01</c>.</summary>
    public static string NameOf(string folder) => folder[(folder.LastIndexOf('/') + 1)..];

    /// <summary>
    /// An issue: <c>paper/2021-02-01</c>, <c>paper/undated</c>; where the paper is unknown <c>unnamed/2021-02-01</c>, and
    /// <c>undated</c> where the date is too.
    /// </summary>
    /// <param name="paper">the paper's slug</param>
    /// <param name="date">the date in EDTF</param>
    /// <param name="edition">what tells it from other issues of the day: <c>paper/2021-02-01-late</c></param>
    public static string OfIssue(string? paper, string? date, string? edition) =>
        date is null ? Below(paper ?? "", Undated)
        : $"{OfPaper(paper)}/{OfDate(date)}{(edition is null ? "" : "-" + edition)}";

    /// <summary>
    /// A page: the issue's folder and the page's label, or the name of the dump's file (without extension) where label or date is
    /// unknown.
    /// </summary>
    public static string OfPage(string? paper, string? date, string? edition, string? label, string stem) =>
        $"{OfIssue(paper, date, edition)}/{(date is null ? null : label) ?? Slug(stem)}";

    /// <summary>
    /// A further list of the pages of an issue: <c>undated/list--2</c>. No page has such an address, since a name makes none with
    /// two hyphens together.
    /// </summary>
    public static string OfList(string issue, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{issue}/list--{number}");

    /// <summary>A story, by its page's folder.</summary>
    public static string OfStory(string page, string id) => $"{page}/{NumberOf(id)}";

    /// <summary>All stories of a page in their order.</summary>
    public static string OfReadingEdition(string page) => $"{page}/reading";

    /// <summary>A page's dump beside what became of it.</summary>
    public static string OfSourceView(string page) => $"{page}/source";

    /// <summary>
    /// The views of a page in a script: its own, its reading edition, those of its stories, and in one script its source view.
    /// </summary>
    public static IEnumerable<string> OfViews(string page, IEnumerable<string> stories, bool hasSource) =>
        [page, OfReadingEdition(page), .. stories.Select(id => OfStory(page, id)),
            .. hasSource ? (string[])[OfSourceView(page)] : []];

    /// <summary>A name of an index, by the code points of its Simplified form: <c>names/u738b-u660e</c>.</summary>
    public static string OfName(string index, string simplified) => $"{index}/{CodePoints(simplified)}";

    /// <summary>A column or series of a paper, by the code points of its label: <c>series/qingxi/u4eca-u65e5-u8c08</c>.</summary>
    public static string OfSeries(string paper, string label) => $"{Series}/{paper}/{CodePoints(label)}";

    private static string CodePoints(string text) => string.Join('-', text.EnumerateRunes()
        .Select(rune => string.Create(CultureInfo.InvariantCulture, $"u{rune.Value:x4}")));

    /// <summary>
    /// What stands for a story in addresses: its id without the s, so that it stays when stories are put in or taken out.
    /// </summary>
    public static string NumberOf(string id) => id[1..];

    /// <summary>A folder or file below another folder; an empty folder is the one itself.</summary>
    public static string Below(string folder, string below) =>
        folder.Length == 0 ? below : below.Length == 0 ? folder : $"{folder}/{below}";

    /// <summary>The absolute address of a folder, ending in <c>/</c>.</summary>
    public static string Absolute(Uri root, string folder) => root.AbsoluteUri + (folder.Length == 0 ? "" : folder + "/");

    /// <summary>
    /// A file's name made safe for an address: lower case, <c>_</c> and other ASCII marks as <c>-</c>, any other character as its
    /// code point (<c>u7248</c>), so that different names stay different.
    /// </summary>
    public static string Slug(string name)
    {
        var parts = new StringBuilder();
        foreach (var rune in name.EnumerateRunes())
        {
            if (rune.IsAscii)
                parts.Append(char.IsAsciiLetterOrDigit((char)rune.Value) ? char.ToLowerInvariant((char)rune.Value) : '-');
            else
                parts.Append(CultureInfo.InvariantCulture, $"-u{rune.Value:x4}-");
        }
        return string.Join('-', parts.ToString().Split('-', StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } slug
            ? slug : "page";
    }

    /// <summary>EDTF qualifiers (<c>~ ? %</c>) never enter an address; an interval is two dates with <c>to</c> between.</summary>
    private static string OfDate(string edtf) => Slug(edtf.Replace("/", "-to-", StringComparison.Ordinal)
        .Replace("~", "", StringComparison.Ordinal)
        .Replace("?", "", StringComparison.Ordinal)
        .Replace("%", "", StringComparison.Ordinal));
}
