using System.Security.Cryptography;
using System.Text;

namespace Banmian.Printing;

/// <summary>
/// The key of a print: a hash of what it shows – text, pictures, style sheets – and of how it is printed. It stands in the
/// finished PDF as its identifier, so that a print says itself of what state of the page it is.
/// </summary>
internal static class PrintKey
{
    public static string Of(IEnumerable<PrintView> views, PrintStyle style, string stylesheets, Func<string, byte[]?> picture)
    {
        var text = new StringBuilder();
        foreach (var part in (string?[])["print 2", PrintFiles.Css, PrintFiles.Js, style.ToString(), stylesheets])
            Append(text, part);
        foreach (var view in views)
        {
            Append(text, view.Lang);
            Append(text, view.Shown);
            foreach (var (name, content) in view.Meta)
                Append(text, $"{name} {content}");
            foreach (var path in view.Pictures)
                Append(text, picture(path) is { } bytes ? HashOf(bytes) : null);
        }
        return HashOf(Encoding.UTF8.GetBytes(text.ToString()))[..32];
    }

    /// <summary>The hash of style sheets by their paths below the site.</summary>
    public static string OfStylesheets(IEnumerable<(string Path, ReadOnlyMemory<byte> Bytes)> sheets)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (path, bytes) in sheets.Where(sheet => sheet.Path.EndsWith(".css", StringComparison.Ordinal))
            .OrderBy(sheet => sheet.Path, StringComparer.Ordinal))
            hash.AppendData(Encoding.UTF8.GetBytes($"{path} {HashOf(bytes.Span)}\n"));
        return Convert.ToHexStringLower(hash.GetCurrentHash());
    }

    private static void Append(StringBuilder text, string? part) =>
        text.Append(part?.Length ?? -1).Append(' ').Append(part).Append('\n');

    private static string HashOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
