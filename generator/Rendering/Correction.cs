using System.Globalization;
using Banmian.Archive;
using Banmian.Segmentation;

namespace Banmian.Rendering;

/// <summary>
/// The link by which a reader says what has to be corrected. It fills in a form or a mail: the path of the dump, the lines of the
/// story in it, its hash, and last the address of the page, so that <c>correct.js</c> only has to add a place on it and its text.
/// </summary>
internal static class Correction
{
    // What RFC 6068 (5.) asks of mail; forms take it too.
    private const string NewLine = "\r\n";

    /// <summary>The link, or null where the site takes no corrections.</summary>
    public static string? LinkOf(Chrome chrome, Page page, Story? story)
    {
        if (chrome.Site.Archive.Config.Corrections is not { } address)
            return null;
        var title = $"{chrome.Words[WordNames.Correct]} {page.Entry.Path}{LinesOf(story)}";
        var body = $"SHA-256 {page.Source.Sha256}{NewLine}{chrome.Address}";
        var isMail = address.Scheme == Uri.UriSchemeMailto;
        return address.AbsoluteUri + (address.Query.Length > 1 ? "&" : "?") + (isMail ? "subject=" : "title=")
            + Uri.EscapeDataString(title) + "&body=" + Uri.EscapeDataString(body);
    }

    private static string LinesOf(Story? story) => story is not { Lines: [_, ..] lines } ? ""
        : string.Create(CultureInfo.InvariantCulture, $":{lines.Min(l => l.First)}-{lines.Max(l => l.Last)}");
}
