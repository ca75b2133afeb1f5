using System.Globalization;
using Banmian.Archive;
using Banmian.Config;
using Banmian.Scripts;
using Banmian.Segmentation;

namespace Banmian.Rendering;

/// <summary>A picture as layouts get it; <c>templates/README.md</c> documents the fields.</summary>
internal sealed record PhotoModel(string Href, SecondSize? Small, string Alt, int Width, int Height, ShownPart? Shown) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<PhotoModel>
    {
        m => m.Href, { m => m.Small, SecondSize.Fields }, m => m.Alt, m => m.Width, m => m.Height,
        { m => m.Shown, ShownPart.Fields },
    };

    FieldTable IExported.Table => Fields;

    /// <summary>The picture of a story; null where the page has none for it.</summary>
    /// <param name="isPrinted">whether it stands on what is printed, the sheet or the reading edition: one size</param>
    public static PhotoModel? Of(Chrome chrome, Page page, int story, Story caption, bool isPrinted)
    {
        if (page.Photos.FirstOrDefault(photo => photo.Story == story) is not { } photo)
            return null;
        return Of(chrome, page.PathOf(photo), isPrinted ? null : SmallOf(page, photo), photo.Picture.Width, photo.Picture.Height,
            photo.Crop, AltOf(chrome.Site, chrome.Script, page, photo, caption));
    }

    /// <summary>What stands for the picture where it is not seen.</summary>
    public static string AltOf(Site site, Script script, Page page, Photo photo, Story caption) =>
        photo.Alt is { } stated ? site.In(script, page.Script, stated)
            : caption.Headline ?? Labels.Description(caption, site.Words(script));

    /// <summary>The picture of another page.</summary>
    public static PhotoModel Of(Chrome chrome, LeadPicture picture, string alt) =>
        Of(chrome, picture.Path, picture.Small, picture.Width, picture.Height, picture.Crop, alt);

    /// <summary>The path of the second size; null where there is none, or a part of the picture alone is shown.</summary>
    public static string? SmallOf(Page page, Photo photo) =>
        photo.Crop == Crop.Whole && SmallPhoto.Is(photo.Picture) ? page.PathOfSmall(photo) : null;

    private static PhotoModel Of(Chrome chrome, string path, string? small, int wide, int high, Crop crop, string alt)
    {
        var (left, top, width, height) = crop.Of(wide, high);
        return new PhotoModel(
            chrome.Links.ToFile(path),
            small is null ? null : new SecondSize(chrome.Links.ToFile(small), SmallPhoto.Width),
            alt, wide, high,
            crop == Crop.Whole ? null : new ShownPart(
                width, height, string.Create(CultureInfo.InvariantCulture, $"{left} {top} {width} {height}")));
    }
}

/// <summary>The smaller size of a picture.</summary>
internal sealed record SecondSize(string Href, int Width) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<SecondSize> { m => m.Href, m => m.Width };

    FieldTable IExported.Table => Fields;
}

/// <summary>The part of a picture that is shown.</summary>
internal sealed record ShownPart(long Width, long Height, string ViewBox) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<ShownPart> { m => m.Width, m => m.Height, m => m.ViewBox };

    FieldTable IExported.Table => Fields;
}
