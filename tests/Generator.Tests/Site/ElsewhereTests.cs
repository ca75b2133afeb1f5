using System.Globalization;

namespace Banmian.Tests.Site;

/// <summary>A story that was printed more than once leads to where else, and says what differs there.</summary>
public sealed class ElsewhereTests : IDisposable
{
    private readonly TempFolder site = TestSite.Create();

    public ElsewhereTests()
    {
        site.Write("site-config.yml", site.Read("site-config.yml").Replace("papers: {}",
            "papers: { qingxi: { zh-Hans: 青溪日报, zh-Hant: 青溪日報 } }", StringComparison.Ordinal));
        Write("page", "新区公布复核结果", 40, "date: 2021-02-01\n");
        Write("other", "新区复核结果揭晓", 44, "paper: qingxi\ndate: 2021-02-03\npage: 6\n");
    }

    public void Dispose() => site.Dispose();

    private string Story(string page) => site.Read($"_site/zh-hans/{page}/01/index.html");

    [Fact]
    public void With_paper_date_and_page_and_what_differs()
    {
        Assert.Equal(0, TestSite.Build(site).ExitCode);
        Assert.Contains("<a href=\"../../../../qingxi/2021-02-03/06/01/index.html\">青溪日报 · 2021年2月3日 · 第6版</a> "
            + "<span class=\"where\">标题不同；长 ", Story("unnamed/2021-02-01/page"), StringComparison.Ordinal);
        Assert.Contains("<span class=\"where\">标题不同；短 ", Story("qingxi/2021-02-03/06"), StringComparison.Ordinal);
    }

    [Fact]
    public void And_no_longer_when_it_is_withdrawn_or_gone_there()
    {
        TestSite.Build(site);
        site.Write("seeds/other.yml", "paper: qingxi\ndate: 2021-02-03\npage: 6\nwithdrawn: 撤下\n");
        TestSite.Build(site);
        Assert.DoesNotContain("elsewhere", Story("unnamed/2021-02-01/page"), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_page_is_read_once_for_it_and_for_itself()
    {
        var clock = new CountingClock("reading");
        Pipeline.Run(new Banmian.Sources.SiteFolder(site.Path), new Banmian.Building.BuildRequest(null, site.FullPath("_site"))
        {
            Clock = clock,
        }, new Banmian.Building.Workshop(), null, TestContext.Current.CancellationToken);
        Assert.Equal(2, clock.Times);
    }

    private void Write(string page, string headline, int sentences, string facts) => site
        .Write($"seeds/{page}.yml", facts)
        .Write($"seeds/{page}.txt", headline + "\n" + string.Concat(Enumerable.Range(0, sentences).Select(n =>
            string.Create(CultureInfo.InvariantCulture,
                $"其中第{n}项{(char)('一' + 37 * n)}{(char)('丁' + 91 * n)}工程已经完工，第{n + 7}项正在建设。\n"))));
}
