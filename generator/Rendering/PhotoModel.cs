using System.Globalization;
using Banmian.Archive;
using Banmian.Config;
using Banmian.Scripts;
using Banmian.Segmentation;
using Scriban.Runtime;

namespace Banmian.Rendering;

/// <summary>A picture as layouts get it; <c>templates/README.md</c> documents the fields.</summary>
internal static class PhotoModel
{
    /// <summary>The picture of a story; null where the page has none for it.</summary>
    /// <param name="isPrinted">whether it stands on what is printed, the sheet or the reading edition: one size</param>
    public static ScriptObject? Of(Chrome chrome, Page page, int story, Story caption, bool isPrinted)
    {
        if (page.Photos.FirstOrDefault(photo => photo.Story == story) is not { } photo)
            return null;
        return Of(chrome, page.PathOf(photo), isPrinted ? null : SmallOf(page, photo), photo.Picture.Width, photo.Picture.Height,
            photo.Crop,
            Alt(chrome.Site, chrome.Script, page, photo, caption));
    }

    /// <summary>What stands for the picture where it is not seen.</summary>
    public static string Alt(Site site, Script script, Page page, Photo photo, Story caption) =>
        photo.Alt is { } stated ? site.In(script, page.Script, stated)
            : caption.Headline ?? Labels.Description(caption, site.Words(script));

    /// <summary>The picture of another page.</summary>
    public static ScriptObject Of(Chrome chrome, LeadPicture picture, string alt) =>
        Of(chrome, picture.Path, picture.Small, picture.Width, picture.Height, picture.Crop, alt);

    /// <summary>The path of the second size; null where there is none, or a part of the picture alone is shown.</summary>
    public static string? SmallOf(Page page, Photo photo) =>
        photo.Crop == Crop.Whole && SmallPhoto.Is(photo.Picture) ? page.PathOfSmall(photo) : null;

    private static ScriptObject Of(Chrome chrome, string path, string? small, int wide, int high, Crop crop, string alt)
    {
        var (left, top, width, height) = crop.Of(wide, high);
        return new ScriptObject
        {
            ["href"] = chrome.Links.ToFile(path),
            ["small"] = small is null ? null
                : new ScriptObject { ["href"] = chrome.Links.ToFile(small), ["width"] = SmallPhoto.Width },
            ["alt"] = alt,
            ["width"] = wide,
            ["height"] = high,
            ["shown"] = crop == Crop.Whole ? null : new ScriptObject
            {
                ["width"] = width,
                ["height"] = height,
                ["view_box"] = string.Create(CultureInfo.InvariantCulture, $"{left} {top} {width} {height}"),
            },
        };
    }
}
