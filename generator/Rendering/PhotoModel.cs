using System.Globalization;
using Banmian.Archive;
using Banmian.Config;
using Banmian.Segmentation;
using Scriban.Runtime;

namespace Banmian.Rendering;

/// <summary>A picture as layouts get it; <c>templates/README.md</c> documents the fields.</summary>
internal static class PhotoModel
{
    /// <summary>The picture of a story; null where the page has none for it.</summary>
    public static ScriptObject? Of(Chrome chrome, Page page, int story, Story caption)
    {
        if (page.Photos.FirstOrDefault(photo => photo.Story == story) is not { } photo)
            return null;
        var alt = photo.Alt is { } stated ? chrome.Site.In(chrome.Script, page.Script, stated)
            : caption.Headline ?? Labels.Description(caption, chrome.Words);
        return Of(chrome, page.PathOf(photo), photo.Picture.Width, photo.Picture.Height, photo.Crop, alt);
    }

    /// <summary>The picture of another page.</summary>
    public static ScriptObject Of(Chrome chrome, LeadPicture picture, string alt) =>
        Of(chrome, picture.Path, picture.Width, picture.Height, picture.Crop, alt);

    private static ScriptObject Of(Chrome chrome, string path, int wide, int high, Crop crop, string alt)
    {
        var (left, top) = (Pixels(wide, crop.Left), Pixels(high, crop.Top));
        var (width, height) = (Math.Max(1, Pixels(wide, crop.Right) - left), Math.Max(1, Pixels(high, crop.Bottom) - top));
        return new ScriptObject
        {
            ["href"] = chrome.Links.ToFile(path),
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

    private static long Pixels(int side, int percent) => (long)side * percent / 100;
}
