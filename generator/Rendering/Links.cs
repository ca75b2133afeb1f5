using Banmian.Addresses;

namespace Banmian.Rendering;

/// <summary>
/// Links from one page of the site. They are relative to the document and name <c>index.html</c>, so that the same files
/// work at any base path and from a disk; only the page for missing addresses links from the base path, since it is
/// served at any depth.
/// </summary>
internal sealed record Links(string Folder, Uri? BaseUrl, bool FromBasePath = false)
{
    /// <summary>The link to the page in a folder of the site (<c>zh-hans/about</c>; empty is the site's root).</summary>
    public string To(string folder) => ToFile(FileNames.PageOf(folder));

    /// <summary>The link to a file of the site (<c>assets/site.css</c>).</summary>
    public string ToFile(string file)
    {
        if (FromBasePath)
            return (BaseUrl?.AbsolutePath ?? "/") + file;
        var here = Folder.Length == 0 ? "" : Folder + "/";
        var shared = here.AsSpan(0, here.AsSpan().CommonPrefixLength(file)).LastIndexOf('/') + 1;
        return string.Concat(Enumerable.Repeat("../", here.AsSpan(shared).Count('/'))) + file[shared..];
    }

    /// <summary>The absolute address of a folder, ending in <c>/</c>; null where the site has no base URL.</summary>
    public string? Absolute(string folder) =>
        BaseUrl is null ? null : Folders.Absolute(BaseUrl, folder);
}
