using System.Text;
using System.Text.RegularExpressions;
using Banmian.Addresses;
using Banmian.Sources;

namespace Banmian.Printing;

/// <summary>
/// What a page may load while it is printed: files of its own site, and the program's faces. A template of an archive could
/// name any file of the disk, and what it names would stand in the print.
/// </summary>
/// <param name="site">the folder of the built site</param>
internal sealed partial class PrintingPolicy(string site)
{
    // The site's own policy, and the program's faces besides, which stand in files. The style sheet of prints comes from the
    // program itself (print.js), which no policy of a page forbids. Scripts are off in the browser, too.
    private const string OfPrints = "default-src 'none'; style-src 'self'; img-src 'self'; font-src data: file:; "
        + "base-uri 'none'; form-action 'none'";

    private readonly string[] open = [RealPath.Of(site), RealPath.Of(PrintFace.Folder)];

    /// <summary>Whether a page may load what stands at an address.</summary>
    public bool Allows(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Scheme is "data" or "about"
            || uri is { IsFile: true, Host: "" } && open.Any(folder => RealPath.IsWithin(RealPath.Of(uri.LocalPath), folder)));

    /// <summary>A page of the site with the policy of prints in place of the one that stands in it, in bytes of UTF-8.</summary>
    public static byte[] Put(string html) =>
        Encoding.UTF8.GetBytes(Head().Replace(Policy().Replace(html, ""),
            $"$0<meta http-equiv=\"Content-Security-Policy\" content=\"{OfPrints}\">", 1));

    [GeneratedRegex("<meta http-equiv=\"Content-Security-Policy\"[^>]{0,1000}>", RegexOptions.IgnoreCase)]
    private static partial Regex Policy();

    [GeneratedRegex("<head>", RegexOptions.IgnoreCase)]
    private static partial Regex Head();
}
