using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Banmian.Archive;
using Banmian.Config;
using Banmian.Segmentation;
using Banmian.Sources;
using Banmian.Tests.Archive;

namespace Banmian.Tests.Rendering;

/// <summary>A site whose page has two photo captions and one or two pictures.</summary>
public class PhotoTests
{
    private const string Page = "_site/zh-hant/undated/two/index.html";

    private static TempFolder Build(string photos)
    {
        var site = TestSite.Create().Write("seeds/two.txt", File.ReadAllText(SampleSite.Path(SampleSite.Dump)))
            .Write("seeds/two.yml", photos).Write("seeds/a.png", Pictures.Png).Write("seeds/b.jpg", Pictures.Jpeg(1200, 800));
        Assert.Equal(0, TestSite.Build(site, baseUrl: "https://example.org/").ExitCode);
        return site;
    }

    private static IElement[] Frames(TempFolder site, string page = Page) =>
        [.. new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(site.Read(page))
            .QuerySelectorAll(".frame")];

    [Fact]
    public void A_picture_stands_over_its_caption_and_the_other_caption_keeps_its_place_holder()
    {
        using var site = Build("photos: [{file: a.png, caption: 国内首艘}]");
        var frames = Frames(site);
        Assert.Equal(2, frames.Length);
        Assert.Equal("此處原有圖片", Assert.Single(frames, f => f.QuerySelector("img") is null).TextContent.Trim());
        var picture = Assert.Single(frames, f => f.QuerySelector("img") is not null).QuerySelector("img")!;
        Assert.Equal(("3", "2", "國內首艘純電動 集裝箱船開工建造"),
            (picture.GetAttribute("width"), picture.GetAttribute("height"), picture.GetAttribute("alt")));
        Assert.Equal("../../../photos/undated/two/07.png", picture.GetAttribute("src"));
        var alone = Assert.Single(Frames(site, "_site/zh-hant/undated/two/07/index.html")).QuerySelector("a")!;
        Assert.Equal("../../../../photos/undated/two/07.png", alone.GetAttribute("href"));
        Assert.Equal("lazy", alone.QuerySelector("img")!.GetAttribute("loading"));
        // What is shared of a story with a picture is that; of the page and its other stories, the page in miniature.
        foreach (var (path, shared) in ((string, string)[])[("", "sharing/undated/two.png"), ("06/", "sharing/undated/two.png"),
            ("01/", "sharing/undated/two.png"), ("07/", "photos/undated/two/07.png")])
            Assert.Contains($"<meta property=\"og:image\" content=\"https://example.org/{shared}\">",
                site.Read($"_site/zh-hans/undated/two/{path}index.html"), StringComparison.Ordinal);
        Assert.Equal(Pictures.Png, File.ReadAllBytes(site.FullPath("_site/photos/undated/two/07.png")));
    }

    [Fact]
    public void Where_captions_stand_alone_nothing_stands_for_a_missing_picture()
    {
        using var site = TestSite.Create().Write("seeds/two.txt", File.ReadAllText(SampleSite.Path(SampleSite.Dump)));
        site.Write("site-config.yml", site.Read("site-config.yml") + "missing-pictures: caption\n");
        Assert.Equal(0, TestSite.Build(site).ExitCode);
        Assert.Empty(Frames(site));
        Assert.Empty(Frames(site, "_site/zh-hant/undated/two/06/index.html"));
        Assert.Contains("class=\"box photo", site.Read(Page), StringComparison.Ordinal);
    }

    // Of many frames each has so little of the sheet that its words stood on the caption.
    [Fact]
    public void A_frame_for_which_the_sheet_has_no_room_is_not_there()
    {
        using var site = TestSite.Create().Write("seeds/many.txt", string.Concat(Enumerable.Range(1, 6).Select(day =>
            $"{day}日，青山市民在公园里参加冬季长跑比赛，当天共有三百名选手跑完了十公里的全程。\n李明{"一二三四五六"[day - 1]} 摄\n\n")));
        Assert.Equal(0, TestSite.Build(site).ExitCode);
        var boxes = new HtmlParser().ParseDocument(site.Read("_site/zh-hans/undated/many/index.html")).QuerySelectorAll(".box.photo");
        Assert.True(boxes.Length > 3);
        Assert.All(boxes, box => Assert.DoesNotContain(box.QuerySelectorAll(".frame"),
            frame => frame.ClassList.Contains("n-0") || frame.ClassList.Contains("n-1")));
    }

    [Fact]
    public void A_crop_shows_a_part_of_the_picture_by_attributes_alone()
    {
        using var site = Build("photos: [{file: b.jpg, alt: 电动船, crop: [10, 25, 90, 75]}]");
        var picture = Assert.Single(Frames(site, "_site/zh-hans/undated/two/06/index.html")).QuerySelector("svg")!;
        Assert.Equal(("120 200 960 400", "电动船"), (picture.GetAttribute("viewBox"), picture.GetAttribute("aria-label")));
        Assert.Equal(("1200", "800"),
            (picture.FirstElementChild!.GetAttribute("width"), picture.FirstElementChild.GetAttribute("height")));
        Assert.Null(picture.GetAttribute("style"));
    }

    [Fact]
    public void A_picture_keeps_its_address_when_a_story_is_put_in_above_it()
    {
        var (text, caption, added) = (Samples.Story("s01"), Samples.Story("s02", StoryKind.Photo), Samples.Story("s03"));
        Assert.Equal("photos/undated/a/02.png", AddressOfPicture(1, text, caption));
        Assert.Equal("photos/undated/a/02.png", AddressOfPicture(2, added, text, caption));
    }

    private static string AddressOfPicture(int story, params Story[] stories) =>
        Samples.Page("seeds/a.txt", Sidecar.Empty, stories)
            .PathOf(new Photo(story, "seeds/a.png", Picture.Read(Pictures.Png)!, Pictures.Png, Crop.Whole, null));
}
