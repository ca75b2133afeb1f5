using System.Globalization;
using Banmian.Building;
using Banmian.Sources;

namespace Banmian.Tests.Building;

/// <summary>Pages that hold the text of others are told once for all that are alike.</summary>
public sealed class SameTextsTests : IDisposable
{
    private readonly TempFolder site = TestSite.Create();

    public void Dispose() => site.Dispose();

    [Fact]
    public void A_pair_is_told_at_the_second_page() => Assert.Equal(
        ["seeds/b.txt: warning NP306: the text is that of seeds/a.txt (if it is one page taken up twice, remove one of the two; "
            + "a reprint may stay)"], Told("a", "b"));

    [Fact]
    public void A_group_is_told_once_at_its_first_page() => Assert.Equal(
        ["seeds/a.txt: warning NP306: the text is also, in full or nearly, that of seeds/b.txt, seeds/c.txt, seeds/d.txt "
            + "(if it is one page taken up more than once, keep one of them; reprints may stay)"], Told("a", "b", "c", "d"));

    [Fact]
    public void A_page_taken_up_twice_that_prints_its_place_is_told_once()
    {
        site.Write("site-config.yml", site.Read("site-config.yml")
            .Replace("papers: {}", "papers: { qingxi: { zh-Hans: 青溪日报, zh-Hant: 青溪日報 } }", StringComparison.Ordinal));
        foreach (var page in (string[])["a", "b"])
            site.Write($"seeds/{page}.txt", $"{Text}\n青溪日报\n2021年12月29日\n第2版\n");
        var told = Assert.Single(TestSite.Build(site, check: true).Errors,
            line => line.Contains("NP30", StringComparison.Ordinal));
        Assert.StartsWith("seeds/b.txt: warning NP303: seeds/a.txt has the address qingxi/2021-12-29/02/ already, so this page "
            + "stands at qingxi/2021-12-29/b/ (look at both: remove one if the page was taken up twice; ", told,
            StringComparison.Ordinal);
    }

    // b prints the page number of a, misread, and holds the text of c.
    [Fact]
    public void A_page_that_gave_way_to_a_page_of_another_text_is_told_with_the_one_of_its_own()
    {
        var other = Text.Replace("工程", "村庄", StringComparison.Ordinal).Replace("正在建设", "山路难行", StringComparison.Ordinal);
        site.Write("seeds/a.yml", "date: 2021-02-01\npage: 2\n").Write("seeds/b.yml", "date: 2021-02-01\npage: 2\n")
            .Write("seeds/a.txt", other);
        Assert.StartsWith("seeds/c.txt: warning NP306: the text is that of seeds/b.txt", Assert.Single(Told("b", "c")),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_reprint_is_no_contradiction_to_be_settled()
    {
        site.Write("seeds/a.yml", "date: 2021-02-01\npage: 2\n").Write("seeds/b.yml", "date: 2021-03-01\npage: 2\n");
        Assert.NotEmpty(Told("a", "b"));
        var check = Pipeline.Run(new SiteFolder(site.Path), new BuildRequest(null, site.FullPath("_site")) { IsCheck = true },
            new Workshop(), null, TestContext.Current.CancellationToken);
        Assert.Equal(4, check.Issues.Length);
        Assert.DoesNotContain(check.Issues,
            line => line.ToString().EndsWith("settle the contradictions", StringComparison.Ordinal));
    }

    private static string Text => "新区公布复核结果\n" + string.Concat(Enumerable.Range(0, 40).Select(n =>
        string.Create(CultureInfo.InvariantCulture,
            $"其中第{n}项{(char)('一' + 37 * n)}{(char)('丁' + 91 * n)}工程已经完工，第{n + 7}项正在建设。\n")));

    private IEnumerable<string> Told(params string[] pages)
    {
        foreach (var page in pages)
            site.Write($"seeds/{page}.txt", Text);
        return TestSite.Build(site, check: true).Errors.Where(line => line.Contains("NP306", StringComparison.Ordinal));
    }
}
