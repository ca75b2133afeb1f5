using Banmian.Addresses;

namespace Banmian.Publishing;

/// <summary>Where a link of a page leads inside the publication: the file's path and the fragment, which may be empty.</summary>
internal sealed record LinkTarget(string Path, string Fragment);

/// <summary>Follows links as a browser would, over the paths of a publication.</summary>
internal static class Links
{
    /// <summary>
    /// The target of a link on the page <paramref name="from"/>; null where it leads to another site. A link below the
    /// base URL and one from the root are inside. A path that climbs out of the publication comes back as it stands,
    /// which names no file.
    /// </summary>
    public static LinkTarget? Follow(string from, string link, Uri? baseUrl)
    {
        var (address, fragment) = Cut(link, '#');
        var path = Cut(address, '?').Before;
        if (baseUrl is not null && path.StartsWith(baseUrl.AbsoluteUri, StringComparison.Ordinal))
            return new LinkTarget(WithIndex(path[baseUrl.AbsoluteUri.Length..]), Uri.UnescapeDataString(fragment));
        if (path.StartsWith("//", StringComparison.Ordinal) || HasScheme(path))
            return null;
        if (path.StartsWith('/'))
            return new LinkTarget(WithIndex(FromRoot(path, baseUrl?.AbsolutePath ?? "/")), Uri.UnescapeDataString(fragment));
        return new LinkTarget(path.Length == 0 ? from : Resolve(from, path), Uri.UnescapeDataString(fragment));
    }

    private static (string Before, string After) Cut(string text, char mark) =>
        text.IndexOf(mark, StringComparison.Ordinal) is var at and >= 0 ? (text[..at], text[(at + 1)..]) : (text, "");

    private static bool HasScheme(string path) =>
        path.IndexOf(':', StringComparison.Ordinal) is var colon and > 0 && path.AsSpan(0, colon).IndexOfAny('/', '?') < 0;

    private static string FromRoot(string path, string basePath) =>
        path.StartsWith(basePath, StringComparison.Ordinal) ? path[basePath.Length..] : path;

    // Only a server adds index.html; from disk a link must name it, so relative links get no such help.
    private static string WithIndex(string path) =>
        Uri.UnescapeDataString(path.Length == 0 || path.EndsWith('/') ? path + FileNames.Index : path);

    private static string Resolve(string from, string path)
    {
        var parts = from.Split('/')[..^1].ToList();
        foreach (var part in path.Split('/').Where(p => p != "."))
        {
            if (part != "..")
                parts.Add(Uri.UnescapeDataString(part));
            else if (parts.Count == 0)
                return path;
            else
                parts.RemoveAt(parts.Count - 1);
        }
        return string.Join('/', parts);
    }
}
