using System.Security.Cryptography;
using System.Text;

namespace Banmian.Tests.Site;

/// <summary>A column has a page of its own, in both scripts, and its stories lead there.</summary>
public sealed class SeriesPagesTests : IDisposable
{
    private const string Label = "u4eca-u65e5-u8c08";

    private readonly TempFolder site = TestSite.Create();

    public SeriesPagesTests()
    {
        site.Write("site-config.yml", site.Read("site-config.yml").Replace("papers: {}",
            "papers: { qingxi: { zh-Hans: 青溪日报, zh-Hant: 青溪日報 } }", StringComparison.Ordinal));
        Write("page", 1, "新区公布复核结果");
        Write("other", 2, "图书馆新馆开放");
    }

    public void Dispose() => site.Dispose();

    [Fact]
    public void And_its_stories_stand_there_the_earliest_first()
    {
        var build = TestSite.Build(site);
        Assert.True(build.ExitCode == 0, string.Join('\n', build.Errors));
        Assert.Contains($"<p class=\"kicker\"><a href=\"../../../../series/qingxi/{Label}/index.html\">今日談</a></p>",
            site.Read("_site/zh-hant/qingxi/2021-02-02/06/01/index.html"), StringComparison.Ordinal);
        var page = site.Read($"_site/zh-hant/series/qingxi/{Label}/index.html");
        Assert.Contains("<h1>今日談</h1>", page, StringComparison.Ordinal);
        Assert.True(page.IndexOf("新區公佈複核結果", StringComparison.Ordinal) is var first and > 0
            && page.IndexOf("圖書館新館開放", StringComparison.Ordinal) > first, page);
        Assert.Contains($"<a href=\"qingxi/{Label}/index.html\">今日谈</a> 2", site.Read("_site/zh-hans/series/index.html"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Stories_whose_headlines_differ_by_a_number_lead_to_their_page_too()
    {
        foreach (var (part, day) in ((string, int)[])[("上", 3), ("下", 4)])
            site.Write($"seeds/water-{day}.yml", $"paper: qingxi\ndate: 2021-02-0{day}\npage: 6\n").Write($"seeds/water-{day}.txt",
                $"水从哪里来（{part}）\n日前，记者来到水库第{day}次采访，问起水从哪里来，\n村里的人都说，从山那边来，一路有人看着它来。\n");
        Assert.Equal(0, TestSite.Build(site).ExitCode);
        const string Water = "series/qingxi/u6c34-u4ece-u54ea-u91cc-u6765/index.html";
        Assert.Contains($"<a href=\"../../../../{Water}\">連續報導</a>",
            site.Read("_site/zh-hant/qingxi/2021-02-04/06/01/index.html"), StringComparison.Ordinal);
        Assert.Contains("水從哪裡來（下）", site.Read($"_site/zh-hant/{Water}"), StringComparison.Ordinal);
    }

    // A proof says what is the kicker.
    private void Write(string name, int day, string headline) => site
        .Write($"seeds/{name}.yml", $"paper: qingxi\ndate: 2021-02-0{day}\npage: 6\n")
        .Write($"seeds/{name}.txt", $"今日谈\n{headline}\n日前，新区公布年度复核结果，特色产业基地\n顺利通过复核，这是新区坚持创新的成果。\n")
        .Write($"seeds/{name}.md", $$"""
            ---
            schema: 1
            source: "{{name}}.txt"
            sha256: {{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(site.Read($"seeds/{name}.txt"))))}}
            state: unread
            readers: []
            ---

            ## {{headline}} {#s01 .article}

            今日谈 {.kicker}

            日前，新区公布年度复核结果，特色产业基地顺利通过复核，这是新区坚持创新的成果。

            """);
}
