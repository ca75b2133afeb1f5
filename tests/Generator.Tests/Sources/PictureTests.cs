using Banmian.Sources;
using CsCheck;

namespace Banmian.Tests.Sources;

public class PictureTests
{
    public static TheoryData<string, int, int, byte[]> Known => new()
    {
        { ".png", 3, 2, Pictures.Png },
        { ".jpg", 1200, 800, Pictures.Jpeg(1200, 800) },
        // A fill byte, another segment
        { ".jpg", 1200, 800, Pictures.Jpeg(1200, 800, [0xFF, 0xFF, 0xE0, 0x00, 0x04, 0x4A, 0x46]) },
        { ".jpg", 1200, 800, Pictures.Jpeg(1200, 800, Pictures.Orientation(3, little: false)) },
        { ".jpg", 800, 1200, Pictures.Jpeg(1200, 800, Pictures.Orientation(6, little: false)) },
        { ".jpg", 800, 1200, Pictures.Jpeg(1200, 800, Pictures.Orientation(8, little: true)) },
        { ".webp", 1000, 700, Pictures.LossyWebP(1000, 700) },
        { ".webp", 16000, 9000, Pictures.LosslessWebP(16000, 9000) },
        { ".webp", 400, 301, Pictures.ExtendedWebP(400, 301) },
    };

    [Theory]
    [MemberData(nameof(Known))]
    public void Reads_format_and_size_from_the_header(string ending, int width, int height, byte[] bytes) =>
        Assert.Equal(new Picture(ending, width, height), Picture.Read(bytes));

    [Theory]
    [MemberData(nameof(Known))]
    public void Takes_no_picture_that_ends_in_its_header(string ending, int width, int height, byte[] bytes)
    {
        for (var length = 0; length < bytes.Length; length++)
            Assert.True(Picture.Read(bytes.AsSpan(0, length)) is not { } picture || picture == new Picture(ending, width, height),
                $"{length} bytes");
        Assert.Null(Picture.Read(bytes.AsSpan(0, 10)));
    }

    [Fact]
    public void Takes_no_text_no_empty_file_and_no_picture_without_area()
    {
        Assert.Null(Picture.Read([]));
        Assert.Null(Picture.Read("<svg xmlns='http://www.w3.org/2000/svg' width='100' height='100'/>"u8));
        Assert.Null(Picture.Read(Pictures.Jpeg(0, 800)));
    }

    [Theory]
    [InlineData(9_212, 12_756, false)] // 390 x 540 mm at 600 dpi
    [InlineData(15_354, 21_260, false)] // at 1,000 dpi
    [InlineData(32_767, 12_000, false)]
    [InlineData(32_768, 1, true)]
    [InlineData(25_000, 25_000, true)]
    [InlineData(int.MaxValue, int.MaxValue, true)]
    public void Knows_a_picture_with_more_pixels_than_browsers_show(int width, int height, bool isTooLarge) =>
        Assert.Equal(isTooLarge, new Picture(".png", width, height).IsTooLarge);

    [Fact]
    public void Reads_any_bytes_after_the_mark_of_a_jpeg_without_failing() =>
        Gen.Byte.Array[0, 60].Always(bytes =>
            Picture.Read([0xFF, 0xD8, 0xFF, 0xE1, 0x00, 0x10, .. "Exif\0\0MM\0*"u8, .. bytes]) is null
                or { Width: > 0, Height: > 0 });
}
