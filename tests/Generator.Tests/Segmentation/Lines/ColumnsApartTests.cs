using System.Collections.Immutable;
using Banmian.Diagnostics;
using Banmian.Segmentation;
using Banmian.Segmentation.Lines;
using Banmian.Segmentation.Roles;
using Banmian.Sources;
using Banmian.Tests.Archive;

namespace Banmian.Tests.Segmentation.Lines;

public class ColumnsApartTests
{
    private static readonly string[] SideBySide =
    [
        "发展新材料清远高新区硬气十足记者昨日获悉",
        "本报讯记者昨日从园区      昨日下午在市区举行的",
        "获悉今年以来产值增长      比赛吸引了三百名选手",
        "百分之十二其中新材料      参加最后来自清远的队",
        "企业贡献最大据介绍园      伍获得冠军主办方表示",
        "区今后将继续加大投入      明年还将继续举办比赛",
        "并引进更多的企业落户      欢迎各地选手报名参加",
    ];

    [Fact]
    public void Columns_side_by_side_are_read_one_after_the_other()
    {
        var lines = Lines(TestPage.Of(SideBySide));
        Assert.Equal(
            ["发展新材料清远高新区硬气十足记者昨日获悉", "本报讯记者昨日从园区", "获悉今年以来产值增长", "百分之十二其中新材料", "企业贡献最大据介绍园",
                "区今后将继续加大投入", "并引进更多的企业落户",
                "昨日下午在市区举行的", "比赛吸引了三百名选手", "参加最后来自清远的队", "伍获得冠军主办方表示", "明年还将继续举办比赛", "欢迎各地选手报名参加"],
            lines.Select(l => l.Text));
        Assert.Equal([1, 2, 3, 4, 5, 6, 7, 2, 3, 4, 5, 6, 7], lines.Select(l => l.Number));
        Assert.Equal(1, lines[7].BlanksBefore);
        Assert.Equal(16, lines[7].Places[0]);
    }

    [Fact]
    public void Columns_end_with_the_white_between_them()
    {
        string[] below = ["全市农业工作会议昨日召开部署今年的春耕生产", "会议要求各地抓好种子农药和化肥的供应工作"];
        var read = Lines(TestPage.Of([.. SideBySide, .. below])).Select(l => l.Text).ToArray();
        Assert.Equal(below, read[^2..]);
        Assert.Equal("欢迎各地选手报名参加", read[^3]);
    }

    [Fact]
    public void Blanks_before_figures_and_between_names_part_no_columns()
    {
        // The lines stand in one column: those with a blank are no wider than those without.
        string[] lines =
        [
            "本报讯（记者 陈小鱼）5月7日，青山", "县水务局在城东水库举行防汛演练，来", "自12个乡镇的360名队员参加。演练模",
            "拟水库水位超过汛限 1.5米，下游两村", "群众须在 40分钟内全部转移。", "县水务局局长周庆林说，今年雨季",
            "来得早，各镇要把巡堤查险落到人头。", "据气象部门预测，5月中旬将有两次较强", "降雨。截至当日下午5时，演练全部结",
            "束，无人受伤。", "本报讯（通讯员 何丽 林大海）近", "日，桃花镇的桑葚熟了。镇里办起采摘", "节，三天迎来游客 2万多人次，桑农李",
            "桂英一家就卖出鲜果 800公斤。", "“往年愁销路，今年愁果子不够。”", "李桂英笑着说。据介绍，全镇种桑3200",
            "亩，带动 460户增收。张建国", "图为演练队员在城东水库大坝上填", "装沙袋。 本报记者 陈小鱼 摄", "城东水库三百余人练防汛",
            "责任编辑：吴敏 美术编辑：郑小川", "2019年5月8日 星期三", "第2版 要闻",
        ];
        Assert.Null(ColumnsApart.FirstTogether(lines));
        Assert.Equal(lines, Lines(TestPage.Of(lines)).Select(l => l.Text));
    }

    [Fact]
    public void White_of_uneven_width_parts_columns_too()
    {
        string[] ragged =
        [
            "本报讯记者昨日从园区      昨日下午在市区举行的", "获悉今年以来产值         比赛吸引了三百名选手",
            "百分之十二其中新材料         参加最后来自清远", "企业贡献最大据介绍        伍获得冠军主办方表示",
            "区今后将继续加大投入      明年还将继续举办比赛",
        ];
        Assert.Equal(
            [
                "本报讯记者昨日从园区", "获悉今年以来产值", "百分之十二其中新材料", "企业贡献最大据介绍", "区今后将继续加大投入",
                "昨日下午在市区举行的", "比赛吸引了三百名选手", "参加最后来自清远", "伍获得冠军主办方表示", "明年还将继续举办比赛",
            ],
            Lines(TestPage.Of(ragged)).Select(l => l.Text));
    }

    [Fact]
    public void Too_few_lines_are_no_columns() =>
        Assert.Equal(SideBySide[1..4], Lines(TestPage.Of(SideBySide[1..4])).Select(l => l.Text));

    [Fact]
    public void A_list_of_names_and_a_padded_heading_stay_as_they_are()
    {
        string[] page = ["清远新区    硬气十足", "张 三    李 四    王小明", "赵 六    钱 七    孙小美", "周 八    吴 九    郑小丽", "冯 十    陈 一    褚小卫",
            "卫 二    蒋 三    沈小韩"];
        Assert.Equal(page, Lines(TestPage.Of(page)).Select(l => l.Text));
    }

    // pdftotext without -layout, columns one em and a half apart.
    [Fact]
    public void Columns_that_only_a_blank_parts_are_told_by_how_their_text_runs_on() =>
        Assert.Equal(
            [
                SideBySide[0], "本报讯记者昨日从园区", "获悉今年以来产值增长", "百分之十二其中新材料", "企业贡献最大据介绍园",
                "区今后将继续加大投入", "并引进更多的企业落户",
                "昨日下午在市区举行的", "比赛吸引了三百名选手", "参加最后来自清远的队", "伍获得冠军主办方表示",
                "明年还将继续举办比赛", "欢迎各地选手报名参加",
            ],
            Lines(TestPage.Of([.. SideBySide.Select(l => l.Replace("      ", " ", StringComparison.Ordinal))]))
                .Select(l => l.Text));

    [Fact]
    public void Blanks_inside_text_part_no_columns()
    {
        string[] page =
        [
            "今年 3 月以来，全市新建公园 12 个", "面积达到 35 万平方米 ,比去年增长", "百分之 20 ,市民出门 500 米就能见",
            "到绿地。园林局局长 王明 说，明年还", "要再建 8 个 ,其中 3 个在城北。老", "城区 ,则以改造为主 ,不再新建。",
        ];
        Assert.Equal(page, Lines(TestPage.Of(page)).Select(l => l.Text));
    }

    [Fact]
    public void A_line_of_countless_pieces_is_one()
    {
        string[] page = [.. SideBySide, string.Join("   ", Enumerable.Repeat("一二三四五六七八九十", 2000))];
        Assert.Single(Lines(TestPage.Of(page)), l => l.Number == page.Length);
    }

    [Fact]
    public void Each_page_of_a_dump_is_parted_by_itself()
    {
        var read = Lines(TestPage.Of([.. SideBySide, "\f" + SideBySide[0], .. SideBySide[1..]])).Select(l => l.Text).ToArray();
        Assert.Equal(read[..13], read[13..]);
    }

    [Fact]
    public void An_archivist_is_told_once_to_take_the_text_out_anew()
    {
        Assert.StartsWith("test.txt:2:1: warning NP217", Told(confidence: 0.1)[0], StringComparison.Ordinal);
        Assert.Empty(Told(confidence: 1));
    }

    private static string[] Told(double confidence)
    {
        var bag = new DiagnosticBag();
        Doubts.Report(TestPage.Of(SideBySide), Samples.Reading(Samples.Empty with { Confidence = confidence }), bag);
        return [.. bag.Items.Select(d => d.ToString())];
    }

    private static ImmutableArray<PageLine> Lines(SourcePage page) => PageLines.Of(page, ReaderModel.Shared.Counts);
}
