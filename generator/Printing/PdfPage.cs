using System.Globalization;
using System.Text.RegularExpressions;

namespace Banmian.Printing;

/// <summary>A page of a PDF as Chromium writes it: one stream of content, and the fonts in it.</summary>
internal sealed partial class PdfPage
{
    public PdfPage(PdfFile pdf, int number)
    {
        Number = number;
        Content = Parsed(Contents().Match(pdf[number]));
        Operators = pdf.ContentOf(Content);
        Fonts = FontNames().Matches(pdf[number]).Select(font => (Name: font.Groups["name"].Value, Object: Parsed(font)))
            .Where(font => Composite().IsMatch(pdf[font.Object]))
            .ToDictionary(font => font.Name, font => font.Object, StringComparer.Ordinal);
    }

    public int Number { get; }

    /// <summary>The object of its content.</summary>
    public int Content { get; }

    /// <summary>Its content, a byte a character.</summary>
    public string Operators { get; }

    /// <summary>
    /// The objects of its composite fonts, whose glyphs have four digits, by the names they have in the content; no others (Type
    /// 3).
    /// </summary>
    public IReadOnlyDictionary<string, int> Fonts { get; }

    private static int Parsed(Match match) =>
        match.Success ? int.Parse(match.Groups["object"].ValueSpan, CultureInfo.InvariantCulture)
            : throw new PrintFailure($"the browser's PDF has a page without content");

    [GeneratedRegex(@"/Contents (?<object>[0-9]+) 0 R")]
    private static partial Regex Contents();

    [GeneratedRegex(@"/(?<name>F[0-9]+) (?<object>[0-9]+) 0 R")]
    private static partial Regex FontNames();

    [GeneratedRegex(@"/Encoding /Identity-H\n(?:.*\n)*/ToUnicode ")]
    private static partial Regex Composite();
}
