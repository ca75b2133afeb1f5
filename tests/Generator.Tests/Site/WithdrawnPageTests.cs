namespace Banmian.Tests.Site;

/// <summary>A page that an archivist withdraws leaves its address and a reason, and nothing of its text.</summary>
public class WithdrawnPageTests
{
    private const string Page = "_site/zh-hant/undated/page";

    [Fact]
    public void Its_address_says_why_its_stories_lead_there_and_its_text_is_gone()
    {
        using var site = TestSite.Create();
        site.Write("seeds/other.txt", "长桥通车\n一座长桥昨天通车，从此过江不用摆渡。\n");
        Assert.Equal(0, TestSite.Build(site, baseUrl: "https://example.org/").ExitCode);
        Assert.Contains("複核結果", site.Read($"{Page}/01/index.html"), StringComparison.Ordinal);

        site.Write("seeds/page.yml", "withdrawn: 应作者要求撤下。\nwas: [old/2021/06]\n");
        var (code, errors, _) = TestSite.Build(site, baseUrl: "https://example.org/");
        Assert.Equal(0, code);
        Assert.Empty(errors);
        Assert.Contains("應作者要求撤下。", site.Read($"{Page}/index.html"), StringComparison.Ordinal);
        Assert.Contains("<meta name=\"robots\" content=\"noindex\">", site.Read($"{Page}/index.html"), StringComparison.Ordinal);
        foreach (var view in (string[])["01", "reading", "source"])
            Assert.Contains("url=../index.html", site.Read($"{Page}/{view}/index.html"), StringComparison.Ordinal);
        Assert.Contains("undated/page/01/index.html", site.Read("_site/zh-hant/old/2021/06/01/index.html"),
            StringComparison.Ordinal);
        Assert.Contains("已撤下", site.Read("_site/zh-hant/undated/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("undated/page", site.Read("_site/sitemap.xml"), StringComparison.Ordinal);
        Assert.DoesNotContain(TestSite.Published(site).Select(file => file.Split(' ')[0]), file =>
            !file.EndsWith(".woff", StringComparison.Ordinal) && site.Read(file) is var text
                && (text.Contains("复核结果", StringComparison.Ordinal) || text.Contains("複核結果", StringComparison.Ordinal)));
    }

    [Fact]
    public void It_comes_back_as_it_was_when_the_line_goes()
    {
        using var site = TestSite.Create();
        TestSite.Build(site);
        var before = Contents(site);
        site.Write("seeds/page.yml", "withdrawn: 暂撤\n");
        TestSite.Build(site);
        Assert.NotEqual(before, Contents(site));
        File.Delete(site.FullPath("seeds/page.yml"));
        TestSite.Build(site);
        Assert.Equal(before, Contents(site));
    }

    // Names and hashes of files, without their times.
    private static List<string> Contents(TempFolder site) =>
        [.. TestSite.Published(site).Select(file => file.Split(' ')).Select(parts => $"{parts[0]} {parts[2]}")];
}
