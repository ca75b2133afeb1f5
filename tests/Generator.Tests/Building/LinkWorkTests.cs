using Banmian.Diagnostics;

namespace Banmian.Tests.Building;

/// <summary>A link that was followed is not followed again, and yet is found broken once what it led to goes.</summary>
public sealed class LinkWorkTests : IDisposable
{
    private const string Story = "照片挂上晾衣绳\n本报讯 云麓市第九届乡村影像展\n昨天在市文化馆开幕，共展出作品三百\n二十幅，作者当中有一半是农民。\n";
    private const string Other = "草龙舞起来\n本报讯 鹤泉县黄土寨的村民在打谷场\n上舞起草龙，祈愿新的一年风调雨顺，\n一直舞到天黑。\n";

    private readonly EditedSite site = new();

    public LinkWorkTests()
    {
        site.Write("seeds/late.yml", "paper: p\ndate: 2021-02-01\npage: 3\n");
        site.Write("seeds/late.txt", Story + Other);
    }

    public void Dispose() => site.Dispose();

    [Fact]
    public void A_page_that_goes_breaks_the_links_of_files_that_stay() =>
        IsFoundBroken("../p/2021-02-01/03/index.html", () => site.Remove("seeds/late.txt", "seeds/late.yml"));

    [Fact]
    public void An_id_that_goes_breaks_them_too() =>
        IsFoundBroken("../p/2021-02-01/03/index.html#s02", () => site.Write("seeds/late.txt", Story));

    [Theory]
    [InlineData("../p/2021-02-01/04/index.html")]
    [InlineData("../p/2021-02-01/02/index.html#none")]
    public void A_new_link_is_followed_into_files_that_stay(string link) => IsFoundBroken("../index.html", () => LinkTo(link));

    [Fact]
    public void A_new_link_to_what_no_other_led_to_is_right_where_it_is_there()
    {
        LinkTo("../index.html");
        site.Build();
        LinkTo("../p/2021-02-01/02/index.html#s01-p1");
        Assert.DoesNotContain(site.Build().Diagnostics, IsBrokenLink);
    }

    private void LinkTo(string link) => site.Write("pages/more.md", $"---\ntitle: 其他\nscript: zh-Hans\n---\n[那里]({link})\n");

    private void IsFoundBroken(string link, Action change)
    {
        LinkTo(link);
        Assert.DoesNotContain(site.Build().Diagnostics, IsBrokenLink);
        change();
        var build = site.Build();
        Assert.Contains(build.Diagnostics, IsBrokenLink);
        Assert.Equal(EditedSite.Told(site.CheckAlone()), EditedSite.Told(build));
        Assert.Contains(site.Build().Diagnostics, IsBrokenLink);
    }

    private static bool IsBrokenLink(Diagnostic found) => found.Rule == Rules.BrokenLink;
}
