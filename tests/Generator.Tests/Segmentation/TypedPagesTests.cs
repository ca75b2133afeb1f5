namespace Banmian.Tests.Segmentation;

/// <summary>Pages that people typed or pasted, one paragraph a line, as the whole reader reads them.</summary>
public class TypedPagesTests
{
    [Fact]
    public void What_stands_on_a_text_between_blank_lines_is_a_headline_as_the_page_s_first_is() =>
        Assert.Equal(["灯塔博物馆开馆: 陆一鸣", "短评：留住灯塔: ", "讲解员招募: "], Headed(
            "记者手记", "灯塔博物馆开馆", "通讯员 陆一鸣", "东礁灯塔昨天改为博物馆开放。塔内陈列旧灯器三十一件，最早的一件是用煤油点的。",
            "守塔四十年的老人把钥匙交给了讲解员，他说塔上的风还是老样子。", "灯塔不再导航，却可以告诉后来的人海上曾经怎样行船。", "",
            "短评：留住灯塔", "一座灯塔亮不亮，不只看灯，还看有没有人记得它。留住灯塔，就是留住海上的路标，盼更多的地方这样做。", "",
            "讲解员招募", "灯塔博物馆招募周末讲解员，工作内容为引导和讲解，每次三小时。"));

    [Fact]
    public void Where_the_first_headline_stands_apart_what_stands_on_a_text_is_not_said_to_be_one()
    {
        var story = Assert.Single(TestPage.Read(TestPage.Of(
            "一座水磨坊的四季", "", "水磨坊在村子下游，两间石屋，一架木轮。木轮一年换一次叶板，用的是山上的柏木。", "",
            "一、春天修渠", "开春第一件事是修渠。各家出一个人，从坝口一直清到磨坊门前，要三天。",
            "渠水下来的那一刻，孩子们跟着水头跑，一直跑到轮子底下。", "",
            "二、秋天磨面", "秋收以后磨坊日夜不停，排队的口袋从屋里摆到桥头。磨坊主按来的先后写在墙上。")).Stories);
        Assert.Equal(["一、春天修渠", "二、秋天磨面"], story.Crossheads);
    }

    [Fact]
    public void Marks_of_Markdown_tell_headlines_from_crossheads()
    {
        var page = TestPage.Read(TestPage.Of(
            "# 晒盐的人", "", "盐田在海堤里面，一格一格，像放大的窗户。天好的时候，每一格里都有一片天。", "",
            "## 看风", "", "盐工出门先看风。东南风晒盐，西北风收工，一辈子就看这两样。", "",
            "# 渡口停航", "", "因水位下降，南岸渡口从今天起停航，恢复时间另行通知。"));
        Assert.Equal(["晒盐的人", "渡口停航"], page.Stories.Select(s => s.Headline));
        Assert.Equal(["看风"], page.Stories[0].Crossheads);
    }

    [Fact]
    public void A_caption_at_the_end_of_an_item_is_a_story_of_its_own()
    {
        var page = TestPage.Read(TestPage.Of(
            "古桥修复完工", "本报讯（记者 陆一鸣）历时两年的古桥修复工程昨天完工，桥面恢复了青石铺砌。",
            "施工队从河底打捞出四十多块旧石，全部用回原处。", "图为居民走过修复后的古桥。 周小舟 摄", "",
            "牧场出栏五百头", "本报讯 东山牧场本月出栏肉牛五百头，全部销往邻省。"));
        Assert.Equal(["Brief 古桥修复完工", "Photo ", "Brief 牧场出栏五百头"], page.Stories.Select(s => $"{s.Kind} {s.Headline}"));
        Assert.Equal(["周小舟"], page.Stories[1].Credit);
    }

    [Fact]
    public void The_signature_that_an_item_ends_with_and_the_name_over_its_text_are_by_lines() =>
        Assert.Equal(["路口缺一盏灯: 朱大有", "老井: 江白"], Headed(
            "路口缺一盏灯", "编辑同志：", "我们村口的丁字路没有路灯，夜里拐弯的车多，老人走路都要贴着墙根，希望有人来看一看。", "读者 朱大有", "",
            "老井", "江白", "井在院子正中，井沿被绳子磨出十几道沟。奶奶说，每一道沟都是一代人打水打出来的。"));

    [Fact]
    public void A_name_in_brackets_behind_a_headline_signs_the_story() =>
        Assert.Equal(["山里通了公交车: 王小禾", "图书角搬家（组图）: "], Headed(
            "山里通了公交车（王小禾）", "昨天上午，第一辆公交车开进了青石岭，沿途九个村子的人都站在路边看，孩子们跟着车跑。", "",
            "图书角搬家（组图）", "小学的图书角从走廊搬进了教室，新做了两排矮书架，伸手就能拿到书。"));

    [Fact]
    public void Items_in_a_list_under_one_heading_are_its_paragraphs()
    {
        var page = TestPage.Read(TestPage.Of(
            "水库蓄水过半", "记者 陆一鸣", "青溪水库蓄水量昨天超过一半，下游三个镇的春灌用水有了保证，水价维持去年的标准。", "",
            "简讯", "●镇卫生院添置两台救护车，夜间出诊时间缩短一半。", "●第九届赛牛会下月六日开赛，报名的牛已有四十二头。",
            "●旧邮局改作老年食堂，每天供应两餐。"));
        Assert.Equal(3, page.Stories.Single(s => s.Headline == "简讯").Paragraphs.Length);
    }

    private static IEnumerable<string> Headed(params string[] lines) =>
        TestPage.Read(TestPage.Of(lines)).Stories.Select(s => $"{s.Headline}: {string.Join(' ', s.Byline)}");
}
