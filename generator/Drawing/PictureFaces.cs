using Banmian.Addresses;
using SkiaSharp;

namespace Banmian.Drawing;

/// <summary>The faces pictures are drawn in: two of those of prints.</summary>
internal static class PictureFaces
{
    private static readonly Lazy<SKTypeface> OfSimplified = new(() => Of("NotoSerifSC")), OfTraditional = new(() => Of("NotoSerifTC"));

    public static SKTypeface Simplified => OfSimplified.Value;

    public static SKTypeface Traditional => OfTraditional.Value;

    private static SKTypeface Of(string family) => SKTypeface.FromFile(PrintFace.Of(family, "700Bold"))
        ?? throw new FileNotFoundException($"the face {family} is missing beside the program");
}
