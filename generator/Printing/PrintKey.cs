using System.Security.Cryptography;
using System.Text;

namespace Banmian.Printing;

/// <summary>
/// The keys of a print, by which it says itself what it is of. They stand in the finished PDF as its identifiers (ISO 32000-1,
/// 14.4: the first is of what was made, the second of this state of it).
/// </summary>
/// <param name="Content">a hash of what is shown – text, pictures, style sheets – and of how it is printed</param>
/// <param name="Whole">
/// the same with the address of the site, which its links and its metadata name; without an address the same hash
/// </param>
internal sealed record PrintKey(string Content, string Whole)
{
    // What of a page's metadata is made of the site's address.
    private const string Address = "DC.identifier";

    public static PrintKey Of(IReadOnlyCollection<PrintView> views, PrintStyle style, string stylesheets,
        Func<string, byte[]?> picture)
    {
        var text = new StringBuilder();
        foreach (var part in (string?[])["print 3", PrintFiles.Css, PrintFiles.Js, style.ToString(), stylesheets])
            Append(text, part);
        foreach (var view in views)
        {
            Append(text, view.Lang);
            Append(text, view.Shown);
            foreach (var (name, said) in view.Meta.Where(entry => entry.Name != Address))
                Append(text, $"{name} {said}");
            foreach (var path in view.Pictures)
                Append(text, picture(path) is { } bytes ? HashOf(bytes) : null);
        }
        var content = Short(text);
        if (style.BaseUrl is null)
            return new PrintKey(content, content);
        text.Clear();
        foreach (var part in (IEnumerable<string?>)[content, style.BaseUrl.AbsoluteUri, .. views.Select(view => view[Address])])
            Append(text, part);
        return new PrintKey(content, Short(text));
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

    /// <summary>
    /// Whether a print with this key serves a site where one with another would be made: it shows the same and names the same
    /// address, or none.
    /// </summary>
    public bool Serves(PrintKey wanted) => Content == wanted.Content && (Whole == wanted.Whole || Whole == Content);

    private static void Append(StringBuilder text, string? part) =>
        text.Append(part?.Length ?? -1).Append(' ').Append(part).Append('\n');

    private static string Short(StringBuilder text) => HashOf(Encoding.UTF8.GetBytes(text.ToString()))[..32];

    private static string HashOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
