using Banmian.Building;
using Banmian.Sources;

namespace Banmian.Tests.Building;

/// <summary>A page that nothing is stated about is filed by what it prints.</summary>
public sealed class FilingTests : IDisposable
{
    private const string Filed = "_site/zh-hans/qingxi/2021-12-29/02/index.html";

    private readonly TempFolder site = TestSite.Create()
        .Write(TestSite.Dump, File.ReadAllBytes(Repository.Path("tests/gold/furniture.txt")));

    public FilingTests() => site.Write("site-config.yml", site.Read("site-config.yml")
        .Replace("papers: {}", "papers: { qingxi: { zh-Hans: 青溪日报, zh-Hant: 青溪日报 } }", StringComparison.Ordinal));

    public void Dispose() => site.Dispose();

    [Fact]
    public void It_stands_at_its_paper_and_date_and_says_that_they_are_as_printed()
    {
        Assert.Equal(0, TestSite.Build(site).ExitCode);
        Assert.Contains("2021年12月29日</time> 星期三 （据版面所印）", site.Read(Filed), StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_read_once()
    {
        var clock = new CountingClock("reading");
        var request = new BuildRequest(null, site.FullPath("_site")) { Clock = clock };
        Pipeline.Run(new SiteFolder(site.Path), request, new Workshop(), null, TestContext.Current.CancellationToken);
        Assert.Equal(1, clock.Times);
    }

    // Its stories and views never stood there.
    [Fact]
    public void The_address_by_its_file_leads_there_for_good()
    {
        TestSite.Build(site);
        foreach (var script in (string[])["zh-hans", "zh-hant"])
            Assert.Contains("url=../../qingxi/2021-12-29/02/index.html", site.Read($"_site/{script}/undated/page/index.html"),
                StringComparison.Ordinal);
        Assert.False(site.Exists("_site/zh-hant/undated/page/01/index.html"));
    }

    [Fact]
    public void What_is_stated_speaks_first()
    {
        site.Write("seeds/page.yml", "date: 2021-12-28\n");
        TestSite.Build(site);
        Assert.True(File.Exists(site.FullPath(Filed.Replace("-29", "-28", StringComparison.Ordinal))));
        Assert.False(File.Exists(site.FullPath(Filed)));
    }

    [Fact]
    public void Without_a_known_paper_it_makes_an_issue_of_its_date_that_the_feed_tells_of()
    {
        site.Write("site-config.yml", site.Read("site-config.yml").Replace("青溪日", "清溪日", StringComparison.Ordinal));
        TestSite.Build(site);
        Assert.Contains("版次", site.Read("_site/zh-hans/unnamed/2021-12-29/02/index.html"), StringComparison.Ordinal);
        Assert.Contains("unnamed/2021-12-29", site.Read("_site/zh-hans/feed.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_library_records_and_whose_site_it_is_stand_on_the_page()
    {
        site.Write("seeds/page.yml", "cn: CN 11-0065\npublisher: 青溪日报社\nrights-uri: https://example.org/rights\nedition: 晚\n")
            .Write("site-config.yml", site.Read("site-config.yml")
                + "\ninstitution: { zh-Hans: 青溪图书馆, zh-Hant: 青溪圖書館 }\ncontact: a@example.org\nlicence: https://example.org/by\n");
        Assert.Equal(0, TestSite.Build(site).ExitCode);
        var page = site.Read("_site/zh-hant/qingxi/2021-12-29-late/02/index.html");
        foreach (var told in (string[])["<dt>國內統一刊號<dd>CN 11-0065", "href=\"https://example.org/rights\"",
            "青溪圖書館", "href=\"mailto:a@example.org\"", "rel=\"license\" href=\"https://example.org/by\"", " · 晚版 · "])
            Assert.Contains(told, page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_without_a_number_is_called_by_what_it_leads_with_and_never_by_its_file()
    {
        site.Write(TestSite.Dump, "新区公布复核结果\n日前，新区公布年度复核结果，特色产业基地\n顺利通过复核，这是新区坚持创新的成果。\n");
        TestSite.Build(site);
        foreach (var path in (string[])["undated/page/index.html", "undated/index.html", "undated/page/01/index.html"])
            Assert.DoesNotContain("版面 page", site.Read("_site/zh-hans/" + path), StringComparison.Ordinal);
        Assert.Contains("<title>新区公布复核结果 · 版次不详 - ", site.Read("_site/zh-hans/undated/page/index.html"),
            StringComparison.Ordinal);
    }
}
