using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Banmian.Printing;

/// <summary>
/// What the glyphs of each font say. Where the browser's table of a font (ToUnicode, 9.10.3) has another character than is meant,
/// it says so at each place (<c>/Span &lt;&lt;/ActualText …&gt;&gt;</c>); here it comes into the table. A glyph that says
/// different things keeps its spans.
/// </summary>
internal sealed partial class GlyphNames
{
    private const int GlyphDigits = 4;
    private const int MostEntries = 100; // of a table at a time
    private const string BeforeEntries = "endcodespacerange\n";
    private const string AfterEntries = "endcmap";

    /// <summary>By font object and glyph: UTF-16, all in hexadecimal.</summary>
    private readonly SortedDictionary<int, SortedDictionary<string, string>> tables = [];

    public GlyphNames(PdfFile pdf, IReadOnlyCollection<PdfPage> pages)
    {
        foreach (var font in pages.SelectMany(page => page.Fonts.Values).Distinct())
            tables[font] = EntriesOf(pdf.ContentOf(TableOf(pdf, font)));
        var said = new Dictionary<(int Font, string Glyph), HashSet<string>>();
        foreach (var page in pages)
            foreach (var shown in In(page, page.Operators))
                foreach (var glyph in shown.Glyphs)
                {
                    if (!said.TryGetValue((shown.Font, glyph), out var texts))
                        said[(shown.Font, glyph)] = texts = new HashSet<string>(StringComparer.Ordinal);
                    texts.Add(shown.ActualText is { } text && shown.Glyphs.Length == 1 ? text
                        : tables[shown.Font].GetValueOrDefault(glyph, ""));
                }
        foreach (var ((font, glyph), texts) in said)
            if (texts.Count == 1 && texts.First() is { Length: > 0 } text)
                tables[font][glyph] = text;
    }

    /// <summary>What the glyphs of a text object say, UTF-16 in hexadecimal.</summary>
    public string Of(PdfPage page, string text) =>
        string.Concat(In(page, text)
            .SelectMany(shown => shown.Glyphs.Select(glyph => tables[shown.Font].GetValueOrDefault(glyph))));

    /// <summary>The page's content without the spans that say what the font now says itself.</summary>
    public string WithoutSpans(PdfPage page)
    {
        var (kept, from) = (new StringBuilder(page.Operators.Length), 0);
        foreach (var shown in In(page, page.Operators))
            if (shown.ActualText is { } said && shown.Glyphs is [var glyph]
                && tables[shown.Font].GetValueOrDefault(glyph) == said)
            {
                kept.Append(page.Operators, from, shown.Match.Index - from).Append(shown.Match.Groups["shown"].ValueSpan);
                from = shown.Match.Index + shown.Match.Length;
            }
        return kept.Append(page.Operators, from, page.Operators.Length - from).ToString();
    }

    public void PutInto(PdfFile pdf)
    {
        foreach (var (font, entries) in tables)
        {
            var table = TableOf(pdf, font);
            var before = pdf.ContentOf(table);
            var (first, last) = (before.IndexOf(BeforeEntries, StringComparison.Ordinal),
                before.LastIndexOf(AfterEntries, StringComparison.Ordinal));
            if (first < 0 || last < first)
                throw new PrintFailure($"the browser's PDF has a table of a font's characters that this program does not know");
            var after = new StringBuilder(before[..(first + BeforeEntries.Length)]);
            foreach (var some in entries.Chunk(MostEntries))
                after.Append(CultureInfo.InvariantCulture, $"{some.Length} beginbfchar\n")
                    .AppendJoin("", some.Select(entry => $"<{entry.Key}> <{entry.Value}>\n")).Append("endbfchar\n");
            pdf.SetContent(table, after.Append(before.AsSpan(last)).ToString());
        }
    }

    private static SortedDictionary<string, string> EntriesOf(string table)
    {
        var entries = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (Match entry in Entry().Matches(table))
        {
            var (first, text) = (Hex(entry.Groups["first"].Value), entry.Groups["text"].Value);
            var last = entry.Groups["last"] is { Success: true } group ? Hex(group.Value) : first;
            for (var glyph = first; glyph <= last; glyph++)
                entries[glyph.ToString("X4", CultureInfo.InvariantCulture)] = $"{text[..^4]}{Hex(text[^4..]) + glyph - first:X4}";
        }
        return entries;

        static int Hex(string digits) => int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
    }

    /// <summary>Every showing of glyphs, with what a span says they are; null where there is none.</summary>
    private static IEnumerable<(int Font, string[] Glyphs, string? ActualText, Match Match)> In(PdfPage page, string text)
    {
        var font = 0;
        foreach (Match match in Shown().Matches(text))
        {
            if (match.Groups["font"] is { Success: true } name)
                font = page.Fonts.GetValueOrDefault(name.Value);
            if (font != 0 && match.Groups["glyphs"] is { Success: true } glyphs)
                yield return (font, [.. glyphs.Value.Chunk(GlyphDigits).Select(digits => new string(digits))],
                    match.Groups["said"] is { Success: true } said ? said.Value : null, match);
        }
    }

    private static int TableOf(PdfFile pdf, int font) =>
        int.Parse(Table().Match(pdf[font]).Groups[1].ValueSpan, CultureInfo.InvariantCulture);

    // A span with what it shows, else a change of font or a showing of glyphs outside of any.
    [GeneratedRegex(@"/Span<</ActualText <FEFF(?<said>[0-9A-F]*)> >> BDC\n"
        + @"(?<shown>(?:/(?<font>F[0-9]+) \S+ Tf\n)?[^<>]*<(?<glyphs>[0-9A-F]+)> Tj\n)EMC\n"
        + @"|/(?<font>F[0-9]+) \S+ Tf|<(?<glyphs>[0-9A-F]+)> Tj")]
    private static partial Regex Shown();

    [GeneratedRegex(@"/ToUnicode ([0-9]+) 0 R")]
    private static partial Regex Table();

    [GeneratedRegex(@"^<(?<first>[0-9A-F]{4})> (?:<(?<last>[0-9A-F]{4})> )?<(?<text>[0-9A-F]{4,})>$", RegexOptions.Multiline)]
    private static partial Regex Entry();
}
