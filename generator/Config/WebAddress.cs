using System.Text.RegularExpressions;
using Banmian.Diagnostics;

namespace Banmian.Config;

/// <summary>Addresses of the web as a person writes them in YAML.</summary>
internal static partial class WebAddress
{
    public static readonly Sentence BaseForm = $"write it in full, as https://example.org/archive/";

    /// <summary>The address if it is absolute, <c>http</c> or <c>https</c>, and names a host; else null.</summary>
    public static Uri? Read(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && address.Scheme is "http" or "https"
        && address is { Host.Length: > 0, UserInfo: "" }
            ? address
            : null;

    /// <summary>The address of a form that is filled in by its query; null if it is none, or not <c>https</c>.</summary>
    public static Uri? ReadForm(string text) => Read(text) is { Scheme: "https", Fragment: "" } address ? address : null;

    /// <summary>An address of mail, as a link; null if it is none.</summary>
    public static Uri? ReadMail(string text) => Mail().IsMatch(text) ? new Uri("mailto:" + text) : null;

    /// <summary>
    /// The address of a site, ending in <c>/</c>, with its host as the network knows it: sitemaps and linked data hold URIs, and
    /// in these 例子.中国 is xn--fsqu00a.xn--fiqs8s (RFC 3986, RFC 5891). Null if it is none.
    /// </summary>
    public static Uri? ReadBase(string text) =>
        Read(text) is not { Query: "", Fragment: "" } address ? null
        : new UriBuilder(address) { Host = address.IdnHost, Path = address.AbsolutePath.TrimEnd('/') + "/" }.Uri;

    [GeneratedRegex("^[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+\\z")]
    private static partial Regex Mail();
}
