using System.Collections.Immutable;
using Banmian.Addresses;
using Banmian.Config;

namespace Banmian.Rendering;

/// <summary>The absolute addresses of one page in every script (hreflang); none where the site has no base URL.</summary>
internal static class Alternates
{
    /// <summary>
    /// Alternates of the page in a folder below the script's. <c>x-default</c> is the chooser for the front pages, else the
    /// first script published.
    /// </summary>
    public static ImmutableArray<(string Lang, string Href)> Of(SiteConfig config, string below)
    {
        if (config.BaseUrl is not { } root)
            return [];
        var alternates = config.Scripts.Select(script => (Lang: script.Tag, Href: Folders.Absolute(root, Folders.Below(script.Folder, below)))).ToList();
        alternates.Add(("x-default", below.Length == 0 ? root.AbsoluteUri : alternates[0].Href));
        return [.. alternates];
    }
}
