using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Banmian.Drawing;
using SkiaSharp;

namespace Banmian.Tests.Drawing;

/// <summary>The second size of a picture, for narrow screens.</summary>
public class SmallPhotoTests
{
    private const string Photos = "_site/photos/undated/two/";
    private const string Story = "_site/zh-hans/undated/two/06/index.html";

    // Red above, blue below, black in the left corner above.
    private static byte[] Stored(int width, int height, SKEncodedImageFormat format = SKEncodedImageFormat.Jpeg)
    {
        using var bitmap = new SKBitmap(width, height);
        using (var canvas = new SKCanvas(bitmap))
        using (var paint = new SKPaint { Color = SKColors.Blue })
        {
            canvas.Clear(SKColors.Red);
            canvas.DrawRect(0, height / 2f, width, height, paint);
            paint.Color = SKColors.Black;
            canvas.DrawRect(0, 0, width / 5f, height / 5f, paint);
        }
        using var data = bitmap.Encode(format, 90);
        return data.ToArray();
    }

    private static byte[] Turned(byte orientation, byte[] jpeg) =>
        [.. jpeg[..2], .. Pictures.Orientation(orientation, little: true), .. jpeg[2..]];

    private static TempFolder Site(string name, byte[] photo) => TestSite.Create()
        .Write("seeds/two.txt", File.ReadAllText(SampleSite.Path(SampleSite.Dump)))
        .Write("seeds/two.yml", $"photos: [{{file: {name}, alt: 船}}]\n").Write($"seeds/{name}", photo);

    private static IElement Picture(TempFolder site, string page) =>
        new HtmlParser().ParseDocument(site.Read(page)).QuerySelector(".frame img")!;

    [Fact]
    public void A_story_offers_it_and_leads_to_the_picture_itself_which_the_sheet_and_the_reading_edition_show()
    {
        using var site = Site("a.jpg", Stored(1800, 1000));
        Assert.Equal(0, TestSite.Build(site).ExitCode);
        var picture = Picture(site, Story);
        Assert.Equal(
            "../../../../photos/undated/two/06-small.jpg 800w, ../../../../photos/undated/two/06.jpg 1800w",
            picture.GetAttribute("srcset"));
        Assert.Equal(("../../../../photos/undated/two/06.jpg", "lazy"),
            (picture.GetAttribute("src"), picture.GetAttribute("loading")));
        Assert.Equal("../../../../photos/undated/two/06.jpg", picture.ParentElement!.GetAttribute("href"));
        foreach (var printed in (string[])["", "reading/"])
            Assert.Null(Picture(site, $"_site/zh-hans/undated/two/{printed}index.html").GetAttribute("srcset"));
        using var small = SKBitmap.Decode(site.FullPath(Photos + "06-small.jpg"));
        Assert.Equal((800, 444), (small.Width, small.Height));
        Assert.True(new FileInfo(site.FullPath(Photos + "06-small.jpg")).Length
            < new FileInfo(site.FullPath(Photos + "06.jpg")).Length);
    }

    // A picture of its own format under the name of another would be shown, but lose its clear parts.
    [Theory]
    [InlineData("a.jpg", SKEncodedImageFormat.Jpeg, "06-small.jpg", SKEncodedImageFormat.Jpeg)]
    [InlineData("a.webp", SKEncodedImageFormat.Webp, "06-small.webp", SKEncodedImageFormat.Webp)]
    [InlineData("a.png", SKEncodedImageFormat.Png, "06-small.webp", SKEncodedImageFormat.Webp)]
    public void It_has_the_format_that_its_name_says(
        string name, SKEncodedImageFormat format, string small, SKEncodedImageFormat formatOfSmall)
    {
        using var site = Site(name, Stored(1800, 1000, format));
        Assert.Equal(0, TestSite.Build(site).ExitCode);
        using var codec = SKCodec.Create(site.FullPath(Photos + small));
        Assert.Equal(formatOfSmall, codec.EncodedFormat);
    }

    [Fact]
    public void Small_pictures_have_none_nor_those_of_which_a_part_is_shown()
    {
        using var site = Site("a.jpg", Stored(1500, 1000));
        Assert.Equal(0, TestSite.Build(site).ExitCode);
        Assert.Null(Picture(site, Story).GetAttribute("srcset"));
        Assert.Single(Directory.GetFiles(site.FullPath(Photos)));
    }

    [Fact]
    public void A_second_build_makes_none_and_another_picture_makes_it_anew()
    {
        using var site = Site("a.jpg", Stored(1800, 1000));
        Assert.Equal(0, TestSite.Build(site).ExitCode);
        var small = site.FullPath(Photos + "06-small.jpg");
        var (made, bytes) = (File.GetLastWriteTimeUtc(small), File.ReadAllBytes(small));
        site.Write("seeds/two.yml", site.Read("seeds/two.yml") + "section: 要闻\n");
        Assert.Equal(0, TestSite.Build(site).ExitCode);
        Assert.Equal(made, File.GetLastWriteTimeUtc(small));
        site.Write("seeds/a.jpg", Stored(1600, 1200));
        Assert.Equal(0, TestSite.Build(site).ExitCode);
        Assert.NotEqual(bytes, File.ReadAllBytes(small));
    }

    // Where red, the upper half of what is stored, is seen, and where its first pixel, which tells a mirrored picture from a
    // turned one (Exif 2.32, Orientation).
    [Theory]
    [InlineData(1, 0, -1, -1, -1)]
    [InlineData(2, 0, -1, 1, -1)]
    [InlineData(3, 0, 1, 1, 1)]
    [InlineData(4, 0, 1, -1, 1)]
    [InlineData(5, -1, 0, -1, -1)]
    [InlineData(6, 1, 0, 1, -1)]
    [InlineData(7, 1, 0, 1, 1)]
    [InlineData(8, -1, 0, -1, 1)]
    public void It_stands_upright_as_Exif_says(byte orientation, int right, int down, int cornerRight, int cornerDown)
    {
        var isTurned = orientation >= 5;
        var stored = isTurned ? Stored(1000, 1800) : Stored(1800, 1000);
        using var small = SKBitmap.Decode(ScaledPhoto.Of(Turned(orientation, stored), 800, asJpeg: true));
        Assert.Equal((800, 444), (small.Width, small.Height));
        var red = small.GetPixel(400 + right * 200, 222 + down * 110);
        var blue = small.GetPixel(400 - right * 200, 222 - down * 110);
        var corner = small.GetPixel(400 + cornerRight * 380, 222 + cornerDown * 210);
        Assert.True(red.Red > 200 && red.Blue < 60 && blue.Blue > 200 && blue.Red < 60 && corner.Red < 60 && corner.Blue < 60,
            $"{red} {blue} {corner}");
    }

    [Fact]
    public void What_is_no_JPEG_keeps_what_is_clear_and_what_is_damaged_stays_as_it_is()
    {
        using var clear = new SKBitmap(1600, 100, SKColorType.Rgba8888, SKAlphaType.Unpremul);
        using var png = clear.Encode(SKEncodedImageFormat.Png, 100);
        using var small = SKBitmap.Decode(ScaledPhoto.Of(png.ToArray(), 800, asJpeg: false));
        Assert.Equal((800, 50, 0), (small.Width, small.Height, small.GetPixel(9, 9).Alpha));

        var header = Pictures.Jpeg(1800, 1000);
        Assert.Null(ScaledPhoto.Of(header, 800, asJpeg: true));
        using var site = Site("a.jpg", header);
        Assert.Equal(0, TestSite.Build(site).ExitCode);
        Assert.Equal(header, File.ReadAllBytes(site.FullPath(Photos + "06-small.jpg")));
    }
}
