using Banmian.Sources;

namespace Banmian.Tests.Site;

/// <summary>The picture that services show where somebody shares an address of the site.</summary>
public class SharingPictureTests(BuiltSite site)
{
    private const int MostBytes = 25_000;

    [Fact]
    public void Every_page_has_one_for_all_scripts_and_stories()
    {
        var pictures = site.Files.Keys.Where(path => path.StartsWith("sharing/", StringComparison.Ordinal)).ToList();
        var pages = site.Pages.Where(path => path.StartsWith("zh-hans/", StringComparison.Ordinal)
            && site.Pages.Contains(path.Replace("/index.html", "/reading/index.html", StringComparison.Ordinal))).ToList();
        Assert.Equal(pages.Count, pictures.Count);
        foreach (var page in pages)
            foreach (var path in (string[])[page, page.Replace("zh-hans/", "zh-hant/", StringComparison.Ordinal)])
                Assert.Contains(PictureOf(path), pictures);
        Assert.All(pictures, path => Assert.InRange(site.Files[path].Length, 1, MostBytes));
        Assert.All(pictures, path => Assert.Equal(new Picture(".png", 1000, 525), Picture.Read(site.Files[path])));
    }

    [Fact]
    public void No_address_names_a_picture_that_is_not_there() =>
        Assert.DoesNotContain(site.Pages, path => PictureOf(path) is { } picture && !site.Files.ContainsKey(picture));

    [Fact]
    public void Front_issue_and_story_show_one_too() =>
        Assert.All(["zh-hans/index.html", "zh-hans/undated/index.html", "zh-hant/undated/000-e511ca848f924cbd/01/index.html"],
            path => Assert.NotNull(PictureOf(path)));

    private string? PictureOf(string path) => site.Document(path).QuerySelector("meta[property='og:image']")
        ?.GetAttribute("content")?[BuiltSite.BaseUrl.Length..];
}
