using SkiaSharp;

namespace Banmian.Drawing;

/// <summary>A picture made smaller, upright and in the colours of the web.</summary>
internal static class ScaledPhoto
{
    // Of photographs in print, half-tone screens and all, less shows and more does not.
    private const int Quality = 80;

    private static readonly SKSamplingOptions Sampling = new(SKFilterMode.Linear, SKMipmapMode.Linear);

    /// <summary>The picture as JPEG or WebP; null where it is damaged.</summary>
    /// <param name="width">pixels of the outcome, as it is seen: Exif may turn what is stored</param>
    public static byte[]? Of(ReadOnlySpan<byte> picture, int width, bool asJpeg)
    {
        using var data = SKData.CreateCopy(picture);
        using var codec = SKCodec.Create(data);
        if (codec is null)
            return null;
        var origin = codec.EncodedOrigin;
        var isTurned = origin >= SKEncodedOrigin.LeftTop;
        var across = isTurned ? codec.Info.Height : codec.Info.Width;
        // A JPEG is unpacked hardly larger than twice what is asked for, so the largest needs little memory.
        var part = codec.GetScaledDimensions(Math.Min(1, 2f * width / across));
        using var stored = new SKBitmap(new SKImageInfo(part.Width, part.Height, SKColorType.Rgba8888, SKAlphaType.Premul,
            SKColorSpace.CreateSrgb()));
        if (codec.GetPixels(stored.Info, stored.GetPixels()) != SKCodecResult.Success)
            return null;
        var (storedWidth, storedHeight) = isTurned ? (stored.Height, stored.Width) : (stored.Width, stored.Height);
        var height = Math.Max(1, (int)Math.Round((double)width * storedHeight / storedWidth));
        using var scaled = new SKBitmap(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Premul,
            SKColorSpace.CreateSrgb()));
        using (var canvas = new SKCanvas(scaled))
        using (var image = SKImage.FromBitmap(stored))
        {
            canvas.Clear(SKColors.Transparent);
            canvas.Scale((float)width / storedWidth, (float)height / storedHeight);
            canvas.Concat(Upright(origin, storedWidth, storedHeight));
            canvas.DrawImage(image, 0, 0, Sampling);
        }
        using var packed = scaled.Encode(asJpeg ? SKEncodedImageFormat.Jpeg : SKEncodedImageFormat.Webp, Quality);
        return packed?.ToArray();
    }

    // What makes of the stored picture the one that is seen, whose width and height these are (Exif 2.32, Orientation).
    private static SKMatrix Upright(SKEncodedOrigin origin, int width, int height) => origin switch
    {
        SKEncodedOrigin.TopRight => new SKMatrix(-1, 0, width, 0, 1, 0, 0, 0, 1),
        SKEncodedOrigin.BottomRight => new SKMatrix(-1, 0, width, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.BottomLeft => new SKMatrix(1, 0, 0, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.LeftTop => new SKMatrix(0, 1, 0, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightTop => new SKMatrix(0, -1, width, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightBottom => new SKMatrix(0, -1, width, -1, 0, height, 0, 0, 1),
        SKEncodedOrigin.LeftBottom => new SKMatrix(0, 1, 0, -1, 0, height, 0, 0, 1),
        _ => SKMatrix.Identity,
    };
}
