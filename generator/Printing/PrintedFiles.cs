using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Banmian.Config;
using Banmian.Rendering;
using Banmian.Sources;

namespace Banmian.Printing;

/// <summary>Where prints are kept and how one tells of what it is: <c>printed/</c> below the site's folder, mirrored by address.</summary>
internal static partial class PrintedFiles
{
    public const string Folder = "printed";

    /// <summary>The print of a newspaper page and its picture, beside the page's address.</summary>
    public const string Page = PrintedPage.PdfName;
    public const string Picture = PrintedPage.PictureName;

    private const int EndOfFile = 512;

    /// <summary>The name of a print: of a page on the site's own sheet, or of another kind.</summary>
    public static string NameOf(bool isIssue, int? readingColumns, Sheet? otherSheet)
    {
        var what = isIssue ? "issue" : "page";
        return readingColumns is { } columns ? string.Create(CultureInfo.InvariantCulture, $"{what}-reading-{columns}.pdf")
            : otherSheet is null ? $"{what}.pdf"
            : string.Create(CultureInfo.InvariantCulture, $"{what}-{otherSheet.Width}x{otherSheet.Height}.pdf");
    }

    /// <summary>The key in a finished print; null where there is none, or it is not of this program.</summary>
    public static string? KeyOf(string file)
    {
        try
        {
            RegularFile.Demand(file);
            using var stream = File.OpenHandle(file, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
            var length = RandomAccess.GetLength(stream);
            var end = new byte[Math.Min(EndOfFile, length)];
            RandomAccess.Read(stream, end, length - end.Length);
            return KeyIn(end);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public static string? KeyIn(ReadOnlySpan<byte> pdf) =>
        Identifier().Match(Encoding.Latin1.GetString(pdf[Math.Max(0, pdf.Length - EndOfFile)..])) is { Success: true } id ? id.Groups[1].Value : null;

    [GeneratedRegex(@"/ID \[<([0-9a-f]{32})> <\1>\]>>\nstartxref\n[0-9]+\n%%EOF\n\z")]
    private static partial Regex Identifier();
}
