using System.Globalization;
using System.Text;
using Banmian.Config;

namespace Banmian.Archive;

/// <summary>
/// Addresses of pages and issues below a script's folder: ASCII, lower case, stable. They are made of what is known and
/// never of a guess.
/// </summary>
internal static class Addresses
{
    /// <summary>The folder of the list of choices among traditional forms.</summary>
    public const string OfChoices = "choices";

    private const string Undated = "undated";

    /// <summary>The issue's folder: <c>paper/2021-02-01</c>, <c>paper/undated</c>, or <c>undated</c> where the paper is unknown.</summary>
    public static string OfIssue(Paper? paper, EdtfDate? date) =>
        paper is null ? Undated : $"{paper.Slug}/{(date is null ? Undated : OfDate(date))}";

    /// <summary>The page's folder: the issue's and the page number, or the name of the dump's file (without extension) where number, paper or date is unknown.</summary>
    public static string OfPage(Paper? paper, EdtfDate? date, int? number, string stem) =>
        $"{OfIssue(paper, date)}/{(paper is not null && date is not null && number is { } n ? Number(n) : Slug(stem))}";

    /// <summary>The story's part of an address: its id without the s, so that it stays when stories are put in or taken out.</summary>
    public static string OfStory(string id) => id[1..];

    /// <summary>The number of a page as a part of an address: at least two digits.</summary>
    public static string Number(int number) => number.ToString("00", CultureInfo.InvariantCulture);

    /// <summary>A file's name made safe for an address: lower case, <c>_</c> and other ASCII marks as <c>-</c>, any other
    /// character as its code point (<c>u7248</c>), so that different names stay different.</summary>
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
        return string.Join('-', parts.ToString().Split('-', StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } slug ? slug : "page";
    }

    /// <summary>EDTF qualifiers (<c>~ ? %</c>) never enter an address; an interval is two dates with <c>to</c> between.</summary>
    private static string OfDate(EdtfDate date) => Slug(date.Text.Replace("/", "-to-", StringComparison.Ordinal)
        .Replace("~", "", StringComparison.Ordinal)
        .Replace("?", "", StringComparison.Ordinal)
        .Replace("%", "", StringComparison.Ordinal));
}
