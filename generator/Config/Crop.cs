namespace Banmian.Config;

/// <summary>The part of a picture that is shown: its edges in percent of the picture, from the left and from the top.</summary>
internal sealed record Crop(int Left, int Top, int Right, int Bottom)
{
    public static readonly Crop Whole = new(0, 0, 100, 100);

    /// <summary>What is shown of a picture of so many pixels, in whole pixels: at least one each way.</summary>
    public (long Left, long Top, long Width, long Height) Of(int wide, int high)
    {
        var (left, top) = (Pixels(wide, Left), Pixels(high, Top));
        return (left, top, Math.Max(1, Pixels(wide, Right) - left), Math.Max(1, Pixels(high, Bottom) - top));
    }

    private static long Pixels(int side, int percent) => (long)side * percent / 100;
}
