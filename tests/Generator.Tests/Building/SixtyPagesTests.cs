using System.Globalization;
using Banmian.Building;
using Banmian.Sources;

namespace Banmian.Tests.Building;

/// <summary>
/// An archive of ten days with six pages each, stated by a pattern, a folder and a table, in which everything that can be wrong
/// with the facts of pages is wrong once.
/// </summary>
public sealed class SixtyPagesTests : IDisposable
{
    private const string Story = "新区公布复核结果\n日前，新区公布年度复核结果，特色产业基地\n顺利通过复核，这是新区坚持创新的成果。\n数据显示，基地今年将实现总产值增长。\n";

    private readonly TempFolder site = TestSite.Create();

    public SixtyPagesTests()
    {
        File.Delete(site.FullPath(TestSite.Dump));
        site.Write("site-config.yml", """
            title: { zh-Hans: 档案 }
            scripts: [zh-Hans]
            papers: { xinqu: { zh-Hans: 新区报 } }
            paths: "{date}/{page}.txt"
            rules: { NP580: off, NP510: off, NP210: off }
            """);
        for (var day = 1; day <= 10; day++)
            for (var page = 1; page <= 6; page++)
                site.Write($"seeds/2021-02-{day:00}/{page:00}.txt", Story.Replace("复核", $"第{day}次复核", StringComparison.Ordinal)
                    .Replace("基地", $"{page}号基地", StringComparison.Ordinal));
        site.Write("seeds/_folder.yml", "paper: xinqu\nrights: © 新区报社\n");
    }

    public void Dispose() => site.Dispose();

    private Outcome Run(bool check = false) => Pipeline.Run(new SiteFolder(site.Path),
        new BuildRequest(null, site.FullPath("_site")) { IsCheck = check, Today = new DateOnly(2021, 12, 31) },
        new Workshop(), null, TestContext.Current.CancellationToken);

    [Fact]
    public void Each_fault_is_told_once_and_every_page_has_its_place()
    {
        site.Write("seeds/pages.csv", """
            文件,版次,版别,旧址
            2021-02-01/01,A01,,
            2021-02-01/02,A02,,
            2021-02-01/03,B01,,
            2021-02-02/04,1,晚,
            2021-02-02/05,2,晚,
            2021-02-02/06,3,晚,
            2021-02-05/04,7,,
            2021-02-07/01,,,xinqu/2021-02-07/02
            2021-02-08/01,,,xinqu/2021-02-18/01
            2021-02-30/01,1,,

            """)
            .Write("seeds/2021-02-03/02.txt", site.Read("seeds/2021-02-03/02.txt") + Folio("第5版", "2021年2月3日 星期三"))
            .Write("seeds/2021-02-04/02.txt", Long()).Write("seeds/2021-02-04/03.txt", Long())
            .Write("seeds/2021-02-06/extra.txt", Story + Folio("第5版", "2021年2月6日 星期六"))
            .Write("seeds/2021-02-07/02.txt", site.Read("seeds/2021-02-07/02.txt") + Folio("第2版", "2021年2月7日 星期日 今日6版"))
            .Write("seeds/2021-02-07/03.txt", site.Read("seeds/2021-02-07/03.txt") + Folio("第3版", "2021年2月7日 星期日 今日8版"))
            .Write("seeds/2021-02-09/01.txt", site.Read("seeds/2021-02-09/01.txt") + Folio("第1版", "2021年2月9日 星期二 今日8版"))
            .Write("seeds/2021-02-10/06.yml", "date: 2022-01-01\n")
            .Write("seeds/说明.txt", "二月各版\n由馆员整理\n");
        var told = Run().Diagnostics.Select(item => $"{item.Rule.Id} {item.Location}").Order(StringComparer.Ordinal);
        Assert.Equal(
        [
            "NP016 seeds/pages.csv:11", "NP017 seeds/说明.txt", "NP109 site-config.yml:4:8", "NP302 seeds/2021-02-03/02.txt",
            "NP302 seeds/2021-02-07/03.txt", "NP303 seeds/2021-02-06/extra.txt",
            "NP304 seeds/pages.csv:9", "NP306 seeds/2021-02-04/03.txt", "NP307 seeds/2021-02-05/05.txt",
            "NP307 seeds/2021-02-09/06.txt",
            "NP308 seeds/2021-02-10/06.yml:1:7",
        ], told);

        foreach (var page in (string[])["2021-02-01/a01", "2021-02-01/b01", "2021-02-02/01", "2021-02-02-late/01",
            "2021-02-05/07",
            "2021-02-06/extra", "2022-01-01/06"])
            Assert.True(File.Exists(site.FullPath($"_site/zh-hans/xinqu/{page}/page.json")), page);
        Assert.Contains("../../2021-02-08/01/index.html", site.Read("_site/zh-hans/xinqu/2021-02-18/01/index.html"),
            StringComparison.Ordinal);

        var table = Run(check: true).Issues.Select(line => line.ToString()).ToArray();
        Assert.Equal(13, table.Length);
        Assert.Contains(table, line => line.StartsWith("xinqu/2021-02-03 ", StringComparison.Ordinal)
            && line.EndsWith("settle the contradictions", StringComparison.Ordinal));
        Assert.Contains(table, line => line.StartsWith("xinqu/2021-02-09 ", StringComparison.Ordinal)
            && line.EndsWith("read the pages", StringComparison.Ordinal));
    }

    private static string Folio(string page, string date) => $"\n\n{page}\n\n{date}\n\n要闻·综合\n\n编辑：凌凤 校检：李亚男\n";

    // Long enough to be compared.
    private static string Long() => Story + string.Concat(Enumerable.Range(0, 40).Select(n =>
        string.Create(CultureInfo.InvariantCulture,
            $"其中第{n}项{(char)('一' + 37 * n)}{(char)('丁' + 91 * n)}工程已经完工，第{n + 7}项正在建设。\n")));
}
