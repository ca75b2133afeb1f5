namespace Banmian.Config;

/// <summary>The part of a picture that is shown: its edges in percent of the picture, from the left and from the top.</summary>
internal sealed record Crop(int Left, int Top, int Right, int Bottom)
{
    public static readonly Crop Whole = new(0, 0, 100, 100);
}
