using System.Collections.Frozen;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Banmian.Publishing;
using Microsoft.AspNetCore.Http;

namespace Banmian.Serving;

/// <summary>
/// What makes an open page follow its files: a script put into each page, and what it loads. It lies below a hidden name, which no
/// file of a site can have.
/// </summary>
internal static partial class ReloadFiles
{
    private const string Folder = "/" + OwnFiles.FolderName + "/";

    public const string Events = Folder + "events";

    private static readonly FrozenDictionary<string, byte[]> Files =
        new[] { "reload.js", "reload-worker.js", "overlay.css" }.ToFrozenDictionary(name => Folder + name, Resource);

    public static byte[]? Find(PathString path) => Files.GetValueOrDefault(path.Value ?? "");

    /// <summary>
    /// The page with the script at the head of its head, before the page's content security policy (which allows no script) begins to
    /// hold; at the end of a page that has no head.
    /// </summary>
    public static byte[] PutIn(byte[] html, long edition)
    {
        // Each byte as a character, so that places are the same.
        var at = HeadTag().Match(Encoding.Latin1.GetString(html)) is { Success: true } tag ? tag.Index + tag.Length : html.Length;
        return [.. html[..at], .. Encoding.ASCII.GetBytes($"<script src=\"{Folder}reload.js\" data-edition=\"{edition}\"></script>"), .. html[at..]];
    }

    [GeneratedRegex("<head(\\s[^>]*)?>", RegexOptions.IgnoreCase)]
    private static partial Regex HeadTag();

    private static byte[] Resource(string name)
    {
        using var resource = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Banmian.Serving.{name}")!;
        using var bytes = new MemoryStream();
        resource.CopyTo(bytes);
        return bytes.ToArray();
    }
}
