using System.Collections.Frozen;
using System.Reflection;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Banmian.Serving;

/// <summary>
/// What makes an open page follow its files: a script put into each page, and what it loads. It lies below a hidden name, which no
/// file of a site can have.
/// </summary>
internal static class ReloadFiles
{
    public const string Events = "/.banmian/events";

    private static readonly FrozenDictionary<string, byte[]> Files =
        new[] { "reload.js", "reload-worker.js", "overlay.css" }.ToFrozenDictionary(name => "/.banmian/" + name, Resource);

    public static byte[]? Find(PathString path) => Files.GetValueOrDefault(path.Value ?? "");

    /// <summary>
    /// The page with the script at the head of its head, before the page's content security policy (which allows no script) begins to
    /// hold; at the end of a page that has no head.
    /// </summary>
    public static byte[] PutIn(byte[] html, long edition)
    {
        var at = AfterHeadTag(html);
        return [.. html[..at], .. Encoding.ASCII.GetBytes($"<script src=\"/.banmian/reload.js\" data-edition=\"{edition}\"></script>"), .. html[at..]];
    }

    private static int AfterHeadTag(ReadOnlySpan<byte> html)
    {
        for (var from = 0; html[from..].IndexOf("<head"u8) is var next and >= 0; from += next + 5)
            if (html[(from + next + 5)..] is [(byte)'>' or (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t', ..] rest && rest.IndexOf((byte)'>') is var end and >= 0)
                return html.Length - rest.Length + end + 1;
        return html.Length;
    }

    private static byte[] Resource(string name)
    {
        using var resource = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Banmian.Serving.{name}")!;
        using var bytes = new MemoryStream();
        resource.CopyTo(bytes);
        return bytes.ToArray();
    }
}
