using System.Collections.Immutable;
using Banmian.Config;
using Banmian.Diagnostics;
using Banmian.Segmentation;
using Banmian.Sources;

namespace Banmian.Archive;

/// <summary>Reads the pictures a sidecar names, and gives each to the caption of its page that it belongs to.</summary>
internal static class PagePhotos
{
    /// <summary>The pictures of a page in page order; every fault is reported where the sidecar names the file.</summary>
    public static ImmutableArray<Photo> Read(PageReading reading, Sidecar sidecar, SiteFolder site, DiagnosticBag bag) =>
        [.. PhotoPlacement.Place(reading, sidecar.Photos, bag)
            .Select(placed => Read(placed.Story, placed.Photo, site, bag)).OfType<Photo>()];

    /// <summary>Reports what is wrong with the files alone.</summary>
    public static void Check(Sidecar sidecar, SiteFolder site, DiagnosticBag bag)
    {
        foreach (var photo in sidecar.Photos)
            Read(0, photo, site, bag);
    }

    private static Photo? Read(int story, SidecarPhoto photo, SiteFolder site, DiagnosticBag bag)
    {
        if (!site.HasFile(photo.File))
        {
            bag.Report(Rules.PhotoFile, photo.At, $"there is no file {photo.File}",
                $"put the picture there, or correct its name; capital letters count");
            return null;
        }
        if (site.ReadBytes(photo.File, bag) is not { } bytes)
            return null;
        if (Picture.Read(bytes) is not { } picture)
        {
            bag.Report(Rules.NotAPicture, photo.At, $"{photo.File} is not a PNG, JPEG or WebP picture, or it is damaged",
                $"save the picture as one of these");
            return null;
        }
        if (picture.IsTooLarge)
        {
            bag.Report(Rules.PictureTooLarge, photo.At, $"{photo.File} has {picture.Width} × {picture.Height} pixels; "
                + $"a picture may have {Picture.MostPixels:N0}, and {Picture.MostOfSide:N0} a side", $"save it smaller");
            return null;
        }
        return new Photo(story, photo.File, picture, bytes, photo.Crop, photo.Alt);
    }
}
