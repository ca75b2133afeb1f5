using System.Collections.Immutable;

namespace Banmian.Citing;

/// <summary>
/// A newspaper's story as four styles cite it, in plain text. They agree with citeproc and the styles' own CSL, but for three
/// things: after a title that ends with a Chinese stop no second stop is put; a page number stands only beside what it is a
/// page of, since “（2）.” by itself tells nobody anything; and a date that is estimated looks so in GB/T 7714. Chinese names
/// are written as they are, surname first.
/// </summary>
internal static class CitationStyles
{
    /// <summary>The styles in the order a reader meets them, by the names they have everywhere.</summary>
    public static readonly ImmutableArray<(string Name, Func<Reference, string> Cite)> All =
        [("GB/T 7714—2025", Gbt7714), ("APA", Apa), ("Chicago", Chicago), ("MLA", Mla)];

    private const string Stops = ".?!。？！…";

    /// <summary>
    /// GB/T 7714—2025, numeric: full-width marks within an element, three writers at most, the page in brackets; [N/OL] where
    /// there is an address. A writer who is not named is left out, as the numeric system may; a date is estimated in brackets
    /// (7.5.4.3), and one that is not known has no word of its own. The page follows the paper's name and date (8.5.1.4).
    /// </summary>
    public static string Gbt7714(Reference of)
    {
        var date = CitedDate.Of(of.Date) is not { } known ? null : known.IsCirca ? $"[{known.Numeric}]" : known.Numeric;
        var authors = string.Join('，', of.Authors.Length > 3 ? of.Authors.Take(3).Append("等") : of.Authors);
        var issue = string.Join('，', Known(of.Paper, date));
        var source = issue.Length > 0 && of.Page is { } page ? $"{issue}（{page}）" : issue;
        return string.Join(". ", Known(authors, $"{of.Title}[N{(of.Url is null ? "" : "/OL")}]", source, of.Url)) + ".";
    }

    /// <summary>APA, 7th edition.</summary>
    public static string Apa(Reference of)
    {
        var date = CitedDate.Of(of.Date) is { } known ? (known.IsCirca ? "ca. " : "") + known.YearFirst : "n.d.";
        var authors = Names(of.Authors, "&");
        var source = of.Paper is { } paper ? string.Join(", ", Known(paper, Range(of.Page))) : "";
        return string.Join(' ', Known(
            Stopped(authors.Length > 0 ? authors : of.Title), $"({date}).", authors.Length > 0 ? Stopped(of.Title) : null,
            Stopped(source), of.Url));
    }

    /// <summary>Chicago, notes and bibliography; it names the section of a newspaper, not the page.</summary>
    public static string Chicago(Reference of)
    {
        var day = CitedDate.Of(of.Date) is not { } known ? "n.d."
            : known.IsCirca ? $"[{known.MonthFirst}?]" : known.MonthFirst;
        var date = of.Section is null ? day : $"{day}, sec. {of.Section}";
        var authors = of.Authors.Length > 10 ? string.Join(", ", of.Authors.Take(7).Append("et al.")) : Names(of.Authors, "and");
        // A paper stands in the place of a writer who is not named.
        var parts = authors.Length > 0 && of.Paper is not null
            ? Known(Stopped(authors), Quoted(of.Title, '.'), Stopped($"{of.Paper}, {date}"))
            : Known(Stopped(authors.Length > 0 ? authors : of.Paper ?? ""), Quoted(of.Title, ','), Stopped(date));
        return string.Join(' ', parts.Concat(Known(of.Url is null ? null : of.Url + ".")));
    }

    /// <summary>MLA, 9th edition.</summary>
    public static string Mla(Reference of)
    {
        var authors = of.Authors.Length > 2 ? of.Authors[0] + ", et al." : Names(of.Authors, "and");
        var page = of.Paper is null && of.Date is null || Range(of.Page) is not { } range ? null
            : (range.Contains('–', StringComparison.Ordinal) ? "pp. " : "p. ") + range;
        var source = string.Join(", ", Known(of.Paper, CitedDate.Of(of.Date)?.DayFirst, page, of.Url));
        return string.Join(' ', Known(
            Stopped(authors), of.Paper is null ? Stopped(of.Title) : Quoted(of.Title, '.'),
            source.Length > 0 ? source + "." : null));
    }

    private static string Names(ImmutableArray<string> names, string and) => names switch
    {
        [] => "",
        [var one] => one,
        [var one, var other] => $"{one} {and} {other}",
        _ => $"{string.Join(", ", names[..^1])}, {and} {names[^1]}",
    };

    private static string Stopped(string text) => text.Length == 0 || Stops.Contains(text[^1]) ? text : text + ".";

    // Quotation marks of a title become the inner ones.
    private static string Quoted(string title, char mark)
    {
        var inner = title.Replace('“', '‘').Replace('”', '’');
        return $"“{inner}{(Stops.Contains(title[^1]) ? "" : mark)}”";
    }

    private static string? Range(string? page) => page?.Replace('-', '–');

    private static IEnumerable<string> Known(params IEnumerable<string?> parts) =>
        parts.Where(part => !string.IsNullOrEmpty(part)).Select(part => part!);
}
