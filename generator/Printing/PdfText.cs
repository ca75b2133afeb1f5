using System.Globalization;
using System.Text.RegularExpressions;

namespace Banmian.Printing;

/// <summary>
/// Makes the text of a browser's PDF say to every reader what it shows. The browser names some glyphs by another character of the
/// same shape (⽇ for 日), and mends it by spans few readers heed and some lose text at; and it sets vertical lines as glyphs that
/// happen to stand one below the other, which copy as a line each.
/// </summary>
internal static partial class PdfText
{
    // Each glyph stays where it is for horizontal writing, so that nothing moves; the next is expected below it (9.7.4.3).
    private const string VerticalMetrics = "/DW2 [0 -1000]\n/W2 [0 65535 -1000 0 0]";

    // Figures side by side in a vertical line (tate-chu-yoko).
    private const int MostUpright = 3;

    public static void Mend(PdfFile pdf)
    {
        var pages = pdf.Pages.Select(page => new PdfPage(pdf, page)).ToList();
        var names = new GlyphNames(pdf, pages);
        names.PutInto(pdf);
        var twins = new Dictionary<int, int>();
        foreach (var page in pages)
        {
            var used = new SortedSet<string>(StringComparer.Ordinal);
            var (isVertical, isTurned) = (false, false);
            pdf.SetContent(page.Content, Part().Replace(Untagged().Replace(names.WithoutSpans(page), "$1EMC\n"), part =>
            {
                var text = part.Value;
                if (part.Groups["turn"] is { Success: true } turn)
                    isTurned = turn.ValueSpan is not "0";
                else if (isTurned)
                    return text;
                else if (IsVertical(text))
                    isVertical = true;
                else if (isVertical &= IsUpright(text))
                    text = AsOne(text, names.Of(page, text));
                return isVertical ? InTwins(text, page, used) : text;
            }));
            if (used.Count > 0)
                pdf[page.Number] = FontEntries().Replace(pdf[page.Number],
                    $"$0{string.Concat(used.Select(name => $"/V{name} {TwinOf(pdf, page.Fonts[name], twins)} 0 R\n"))}", 1);
        }
    }

    /// <summary>Whether any glyph stands below the one before, or below where the line begins.</summary>
    private static bool IsVertical(string text) =>
        Move().Matches(text).Any(move => double.Parse(move.Groups[1].ValueSpan, CultureInfo.InvariantCulture) != 0);

    private static bool IsUpright(string text) =>
        Shown().Count(text) <= MostUpright && !text.Contains("BDC", StringComparison.Ordinal);

    // Each of them would be a line of its own.
    private static string AsOne(string text, string said) =>
        $"BT\n/Span<</ActualText <FEFF{said}> >> BDC\n{text["BT\n".Length..^"ET".Length]}EMC\nET";

    private static string InTwins(string text, PdfPage page, SortedSet<string> used) => Font().Replace(text, font =>
    {
        if (!page.Fonts.ContainsKey(font.Groups[1].Value))
            return font.Value;
        used.Add(font.Groups[1].Value);
        return $"/V{font.Groups[1].Value} {font.Groups[2].Value} Tf";
    });

    /// <summary>The font of the same glyphs for vertical writing.</summary>
    private static int TwinOf(PdfFile pdf, int font, Dictionary<int, int> twins)
    {
        if (twins.TryGetValue(font, out var twin))
            return twin;
        var glyphs = pdf.AddCopy(int.Parse(Descendant().Match(pdf[font]).Groups[1].ValueSpan, CultureInfo.InvariantCulture));
        pdf.AddEntries(glyphs, VerticalMetrics);
        twins[font] = twin = pdf.AddCopy(font);
        pdf[twin] = Descendant().Replace(pdf[font], $"/DescendantFonts [{glyphs} 0 R]")
            .Replace("/Identity-H", "/Identity-V", StringComparison.Ordinal);
        return twin;
    }

    // What the browser leaves untagged – letters narrowed to stand side by side – belongs to what stands before it.
    [GeneratedRegex(@"(?<=\n)EMC\n(BT\n(?:(?!ET\n).*\n)*ET\n)")]
    private static partial Regex Untagged();

    // A text object, or the matrix of those that follow; letters that lie in a vertical line are turned by it.
    [GeneratedRegex(@"(?<=^|\n)(?:BT\n(?:(?!ET\n).*\n)*ET|\S+ (?<turn>\S+) \S+ \S+ \S+ \S+ cm)(?=\n)")]
    private static partial Regex Part();

    [GeneratedRegex(@"\S+ (\S+) Td")]
    private static partial Regex Move();

    [GeneratedRegex(@" Tj\n")]
    private static partial Regex Shown();

    [GeneratedRegex(@"/(F[0-9]+) (\S+) Tf")]
    private static partial Regex Font();

    [GeneratedRegex(@"/Font <<")]
    private static partial Regex FontEntries();

    [GeneratedRegex(@"/DescendantFonts \[([0-9]+) 0 R\]")]
    private static partial Regex Descendant();
}
