using Banmian.Sources;

namespace Banmian.Archive;

/// <summary>
/// The second size of a picture, for narrow screens and slow lines: as wide as the column of a story where a pixel of the page is
/// a pixel and a half of the screen. A picture that is hardly wider has none.
/// </summary>
internal static class SmallPhoto
{
    /// <summary>Pixels.</summary>
    public const int Width = 800;

    private const int LeastOfLarge = 2 * Width;

    // What is no JPEG has to be unpacked whole, four bytes a pixel.
    private const long MostUnpacked = 60_000_000;

    /// <summary>Whether a picture has a second size.</summary>
    public static bool Is(Picture picture) => picture.Width >= LeastOfLarge
        && (picture.Ending == Jpeg || (long)picture.Width * picture.Height <= MostUnpacked);

    /// <summary>The format it has: photographs stay JPEG; others may have lines and clear parts.</summary>
    public static string EndingOf(Picture picture) => picture.Ending == Jpeg ? Jpeg : ".webp";

    /// <summary>Whether the file of a second size is JPEG.</summary>
    public static bool IsJpeg(string path) => path.EndsWith(Jpeg, StringComparison.Ordinal);

    private const string Jpeg = ".jpg";
}
