using System.Globalization;
using Banmian.Archive;
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
        var (picture, crop) = (photo.Picture, photo.Crop);
        var (left, top) = (Pixels(picture.Width, crop.Left), Pixels(picture.Height, crop.Top));
        var (width, height) = (Math.Max(1, Pixels(picture.Width, crop.Right) - left), Math.Max(1, Pixels(picture.Height, crop.Bottom) - top));
        return new ScriptObject
        {
            ["href"] = chrome.Links.ToFile(page.PathOf(photo)),
            ["alt"] = photo.Alt is { } alt ? chrome.Site.In(chrome.Script, page.Script, alt) : caption.Headline ?? Labels.Description(caption, chrome.Words),
            ["width"] = picture.Width,
            ["height"] = picture.Height,
            ["shown"] = crop == Config.Crop.Whole ? null : new ScriptObject
            {
                ["width"] = width,
                ["height"] = height,
                ["view_box"] = string.Create(CultureInfo.InvariantCulture, $"{left} {top} {width} {height}"),
            },
        };
    }

    private static long Pixels(int side, int percent) => (long)side * percent / 100;
}
