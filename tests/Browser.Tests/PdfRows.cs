using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Banmian.Tests.Browser;

/// <summary>
/// The rows of a printed newspaper page, read back from its PDF with pdftotext: each line the program set must be one row
/// there, and the next line another. Vertical lines are rows of a page turned by a quarter; of them only ideographs are
/// compared, since
/// figures stand in them upright, side by side and lying.
/// </summary>
internal static partial class PdfRows
{
    private const double Close = 0.5;
    private const double PointsPerPixel = 0.75;

    private const string LinesOfParagraphs = """
        () => [...document.querySelectorAll('.body p')].map((p) => ({
          isVertical: getComputedStyle(p).writingMode === 'vertical-rl',
          pitch: parseFloat(getComputedStyle(p).lineHeight),
          lines: [...p.querySelectorAll('span:not([class])')].filter((ln) => !ln.closest('.closing')).map((ln) => ln.textContent),
        }))
        """;

    private const char FirstIdeograph = '\u2E80';

    private readonly record struct Word(double Left, double Right, double Top, double Bottom)
    {
        public Word Turned() => new(Top, Bottom, -Right, -Left);
    }

    /// <summary>What the script gives for a paragraph; the pitch in CSS pixels.</summary>
    private sealed class Paragraph
    {
        public bool IsVertical { get; set; }
        public double Pitch { get; set; }
        public string[] Lines { get; set; } = [];
    }

    public static bool CanBeRead => PdfTools.AreInstalled;

    /// <summary>
    /// The number of lines looked for on an open page as the browser prints it now, and those that are not the rows they should
    /// be.
    /// </summary>
    public static async Task<(int Lines, List<string> Faults)> Read(IPage page)
    {
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        using var folder = new TempFolder();
        folder.Write("page.pdf", await page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true, PrintBackground = true }));
        return await Read(page, folder.FullPath("page.pdf"));
    }

    /// <summary>The same for a PDF that was printed of the open page before.</summary>
    public static async Task<(int Lines, List<string> Faults)> Read(IPage page, string pdf)
    {
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        var paragraphs = await page.EvaluateAsync<Paragraph[]>(LinesOfParagraphs);
        var (text, words) = WordsOf(pdf);
        var faults = new List<string>();
        var from = 0;
        foreach (var paragraph in paragraphs)
        {
            var lines = paragraph.Lines.Select(Dense).ToList();
            var pitch = paragraph.Pitch * PointsPerPixel;
            var whole = string.Concat(lines);
            var at = text.IndexOf(whole, from, StringComparison.Ordinal) is var after and >= 0 ? after
                : text.IndexOf(whole, StringComparison.Ordinal);
            if (at < 0)
            {
                faults.Add($"not in the PDF as it was set: {whole[..Math.Min(20, whole.Length)]}");
                continue;
            }
            Word? before = null;
            var rows = 0;
            foreach (var line in lines)
            {
                var row = (paragraph.IsVertical
                    ? line.Select((c, i) => (c, Word: words[at + i])).Where(set => set.c >= FirstIdeograph)
                        .Select(set => set.Word.Turned())
                    : words[at..(at + line.Length)]).Distinct().ToList();
                at += line.Length;
                // A line of figures alone says nothing of where it stands, and is a row all the same.
                rows++;
                if (row.Count == 0)
                    continue;
                // Faces have boxes of their own heights, so only words of one face can be compared.
                if (row.GroupBy(word => Math.Round(word.Bottom - word.Top, 1))
                    .Any(face => face.Max(w => w.Top) - face.Min(w => w.Top) > Close))
                    faults.Add($"on more than one row: {line}");
                if (before is { } last && row.Where(word => Math.Abs(word.Bottom - word.Top - last.Bottom + last.Top) < Close)
                    .Any(word => !Follows(word, last, rows * pitch)))
                    faults.Add($"not on the row after the line before: {line}");
                before = row.MaxBy(word => word.Bottom - word.Top);
                rows = 0;
            }
            from = at;
        }
        return (paragraphs.Sum(paragraph => paragraph.Lines.Length), faults);
    }

    /// <summary>
    /// So far below in the same column, or higher up in another; Chromium moves a row of type to a whole pixel.
    /// </summary>
    private static bool Follows(Word word, Word before, double distance) =>
        Math.Abs(word.Top - before.Top - distance) < 2 * PointsPerPixel || word.Top < before.Top - distance;

    /// <summary>
    /// The text of a PDF without spaces, in the order it was printed, and for each character the word it stands in.
    /// </summary>
    private static (string Text, List<Word> Words) WordsOf(string pdf)
    {
        var xml = PdfTools.Run("pdftotext", "-raw", "-bbox", pdf, "-");
        var text = new StringBuilder();
        var words = new List<Word>();
        foreach (Match match in WordElement().Matches(xml))
        {
            var word = new Word(Number(match, "left"), Number(match, "right"), Number(match, "top"), Number(match, "bottom"));
            foreach (var c in Dense(WebUtility.HtmlDecode(match.Groups["text"].Value)))
            {
                text.Append(c);
                words.Add(word);
            }
        }
        return (text.ToString(), words);
    }

    private static string Dense(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static double Number(Match match, string group) =>
        double.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        "<word xMin=\"(?<left>[-0-9.]+)\" yMin=\"(?<top>[-0-9.]+)\" xMax=\"(?<right>[-0-9.]+)\" "
            + "yMax=\"(?<bottom>[-0-9.]+)\">(?<text>[^<]*)</word>")]
    private static partial Regex WordElement();
}
