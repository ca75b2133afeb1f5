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

    /// <summary>
    /// Prints, each at the address of its page. They stand beside the site's dumps, and a build takes them from there.
    /// </summary>
    public const string Prints = "printed";

    private const string Undated = "undated";

    /// <summary>The archive's own folders below a script's, which no paper can have.</summary>
    public static readonly ImmutableArray<string> Taken = [Undated, Choices, Search];

    /// <summary>An issue: <c>paper/2021-02-01</c>, <c>paper/undated</c>, or <c>undated</c> where the paper is unknown.</summary>
    /// <param name="paper">the paper's slug</param>
    /// <param name="date">the date in EDTF</param>
    public static string OfIssue(string? paper, string? date) =>
        paper is null ? Undated : $"{paper}/{(date is null ? Undated : OfDate(date))}";

    /// <summary>
    /// A page: the issue's folder and the page number, or the name of the dump's file (without extension) where number, paper or
    /// date is unknown.
    /// </summary>
    public static string OfPage(string? paper, string? date, int? number, string stem)
    {
        var page = paper is not null && date is not null && number is { } n
            ? n.ToString("00", CultureInfo.InvariantCulture)
            : Slug(stem);
        return $"{OfIssue(paper, date)}/{page}";
    }

    /// <summary>A story, by its page's folder.</summary>
    public static string OfStory(string page, string id) => $"{page}/{NumberOf(id)}";

    /// <summary>All stories of a page in their order.</summary>
    public static string OfReadingEdition(string page) => $"{page}/reading";

    /// <summary>A page's dump beside what became of it.</summary>
    public static string OfSourceView(string page) => $"{page}/source";

    /// <summary>All views of a page: its own, its reading edition, its source view, those of its stories.</summary>
    public static IEnumerable<string> OfViews(string page, IEnumerable<string> stories) =>
        [page, OfReadingEdition(page), OfSourceView(page), .. stories.Select(id => OfStory(page, id))];

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
