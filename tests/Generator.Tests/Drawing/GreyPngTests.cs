using Banmian.Drawing;
using SkiaSharp;

namespace Banmian.Tests.Drawing;

public class GreyPngTests
{
    [Theory]
    [InlineData(17, 16)]
    [InlineData(16, 16)]
    [InlineData(1, 1)]
    public void Another_program_reads_the_pixels_in_the_nearest_of_16_greys(int width, int height)
    {
        const int stride = 20;
        var pixels = new byte[stride * height];
        for (var y = 0; y < height; y++)
            for (var x = 0; x < width; x++)
                pixels[y * stride + x] = (byte)((y * width + x) * 255 / Math.Max(1, width * height - 1));

        using var read = SKBitmap.Decode(GreyPng.Of(pixels, stride, width, height));

        Assert.Equal((width, height), (read.Width, read.Height));
        for (var y = 0; y < height; y++)
            for (var x = 0; x < width; x++)
                Assert.Equal((pixels[y * stride + x] + 8) / 17 * 17, read.GetPixel(x, y).Red);
    }
}
