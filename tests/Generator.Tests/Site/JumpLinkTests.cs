namespace Banmian.Tests.Site;

/// <summary>A reader who follows a jump line.</summary>
public class JumpLinkTests
{
    private const string Paper = "papers: { xinqu: { zh-Hans: 新区报, zh-Hant: 新區報 } }";

    [Fact]
    public void The_line_leads_from_sheet_story_and_reading_edition_to_the_page_once_the_archive_has_it()
    {
        using var site = TestSite.Create();
        site.Write("site-config.yml", site.Read("site-config.yml").Replace("papers: {}", Paper, StringComparison.Ordinal))
            .Write(TestSite.Dump, site.Read(TestSite.Dump) + "（下转第二版）\n")
            .Write("seeds/page.yml", "paper: xinqu\ndate: 2021-02-01\npage: 第一版\n");
        const string First = "_site/zh-hant/xinqu/2021-02-01/01";
        Assert.Equal(0, TestSite.Build(site).ExitCode);
        Assert.Contains("<p class=\"jump\">（下轉第二版）</p>", site.Read($"{First}/01/index.html"), StringComparison.Ordinal);

        site.Write("seeds/other.txt", "长桥通车\n一座长桥昨天通车，从此过江不用摆渡。\n")
            .Write("seeds/other.yml", "paper: xinqu\ndate: 2021-02-01\npage: 2\n");
        Assert.Equal(0, TestSite.Build(site).ExitCode);
        foreach (var (view, href) in ((string, string)[])[("", "../02/"), ("/01", "../../02/"), ("/reading", "../../02/")])
            Assert.Contains($"<p class=\"jump\"><a href=\"{href}index.html\">", site.Read($"{First}{view}/index.html"),
                StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("长桥通车\n（上接第一版）\n一座长桥昨天通车，从此过江不用摆渡，两岸群众\n往来更加方便，这是新区今年的又一件实事。\n")]
    [InlineData("长桥通车\n（上接第一版）一座长桥昨天通车，从此过江不用摆渡，两岸群众\n往来更加方便，这是新区今年的又一件实事。\n")]
    public void A_story_that_goes_on_there_is_read_as_one_and_its_line_leads_to_the_other_part(string other)
    {
        using var site = TestSite.Create();
        site.Write("site-config.yml", site.Read("site-config.yml").Replace("papers: {}", Paper, StringComparison.Ordinal))
            .Write(TestSite.Dump, site.Read(TestSite.Dump) + "（下转第二版）\n")
            .Write("seeds/page.yml", "paper: xinqu\ndate: 2021-02-01\npage: 第一版\n")
            .Write("seeds/other.txt", other).Write("seeds/other.yml", "paper: xinqu\ndate: 2021-02-01\npage: 2\n");
        const string Issue = "_site/zh-hant/xinqu/2021-02-01";
        Assert.Equal(0, TestSite.Build(site).ExitCode);
        Assert.Contains("<p class=\"jump\"><a href=\"../../02/01/index.html\">", site.Read($"{Issue}/01/01/index.html"),
            StringComparison.Ordinal);
        Assert.Contains("<p class=\"from\"><a href=\"../../02/01/index.html\">續見 第2版</a></p>",
            site.Read($"{Issue}/01/reading/index.html"), StringComparison.Ordinal);
        Assert.Contains("一座長橋昨天通車", site.Read($"{Issue}/01/reading/index.html"), StringComparison.Ordinal);

        site.Write("seeds/other.txt", other.Replace("摆渡", "渡船", StringComparison.Ordinal));
        TestSite.Build(site);
        Assert.Contains("過江不用渡船", site.Read($"{Issue}/01/reading/index.html"), StringComparison.Ordinal);
    }
}
