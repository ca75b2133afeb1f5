namespace Banmian.Tests.Building;

/// <summary>A build beside prints that it cannot compare with what they are of.</summary>
public class PrintsTests
{
    [Fact]
    public void A_picture_that_is_not_made_is_a_broken_link_beside_the_print_of_an_issue_too()
    {
        using var site = TestSite.Create()
            .Write("seeds/page.yml", "paper: xinqu\ndate: 2021-02-01\npage: 1\n")
            .Write("printed/zh-hans/xinqu/2021-02-01/issue.pdf", "")
            .Write("templates/page.html", File.ReadAllText(Repository.Path("generator/Rendering/Templates/page.html"))
                .Replace("class=\"paper\">", "class=\"paper\"><img src=\"lost.png\" alt=\"\">", StringComparison.Ordinal));
        site.Write("site-config.yml", site.Read("site-config.yml")
            .Replace("papers: {}", "papers: { xinqu: { zh-Hans: 新区报, zh-Hant: 新區報 } }", StringComparison.Ordinal));

        var (_, told, _) = TestSite.Build(site);

        Assert.Contains(told, line => line.Contains("error NP600: “lost.png” leads to", StringComparison.Ordinal));
        Assert.DoesNotContain(told, line => line.Contains("NP020", StringComparison.Ordinal));
    }
}
