using Banmian.Segmentation;

namespace Banmian.Tests.Segmentation;

public class PrintedFolioTests
{
    private static Folio Of(params string[] furniture) =>
        PrintedFolio.In([.. furniture.Select((text, i) => new Unit(UnitKind.Furniture, text, [], [new LineRange(i + 1, i + 1)]))]);

    private static string Said(Folio folio) =>
        string.Join(" | ", folio.Pieces.Where(p => p.Part != FolioPart.Other).OrderBy(p => p.Part).Select(p => $"{p.Part} {p.Text}"));

    [Theory]
    [InlineData("Number A10 | Paper 東湖商報 | Section 區域 | Date 2023.07.08 | Weekday 星期六", "A10", "2023.07.08 星期六", "區域", "東湖商報")]
    [InlineData("Number 第2版 | Section 要闻·综合 | Date 2010年12月25日 | Weekday 星期六 | Editors 编辑：凌凤 视觉编辑：李丹 校检：李亚男", "第2版", "2010年12月25日   星期六", "要闻·综合", "编辑：凌凤 视觉编辑：李丹 校检：李亚男")]
    [InlineData("Number 07 版 | Date 2023年 1月 5日 | Weekday 星期四", "2023年 1月 5日 星期四", "07 版")]
    [InlineData("Number 09 | Paper 東湖商報 | Section 讀者之聲 | Date 2020.06.17 | Weekday 星期三 | Editors 本版編輯：湯桂勇 視覺編輯：唐春玉 校檢：李亞", "東湖商報 讀者之聲 2020.06.17 星期三 09 本版編輯：湯桂勇 視覺編輯：唐春玉 校檢：李亞")]
    [InlineData("Number 07版 | Paper 临江日报 | Section 体育 | Date 2021年11月5日 | Weekday 星期五 | Editors 责任编辑 林佳明 版式 石霞涵", "责任编辑 林佳明 版式 石霞涵 临江日报 2021年11月5日 星期五 07版 体育")]
    [InlineData("Number 第2版", "第2版")]
    public void Reads_the_folio_in_pieces_or_in_one_line_in_both_scripts(string said, params string[] furniture) => Assert.Equal(said, Said(Of(furniture)));

    [Fact]
    public void Takes_no_date_of_a_notice_and_no_figure_of_a_table()
    {
        Assert.Equal("", Said(Of("停水公告", "市自来水有限公司", "2021年5月10日")));
        Assert.Equal("", Said(Of("成都 阵雨 6℃～17℃", "12", "上海 阴 11℃～16℃")));
        var folio = Of("体育", "07版", "2021年5月10日 星期一", "停水公告", "2021年4月30日");
        Assert.Equal("Number 07版 | Section 体育 | Date 2021年5月10日 | Weekday 星期一", Said(folio));
        Assert.Equal(["停水公告", "2021年4月30日"], folio.Pieces.Where(p => p.Part == FolioPart.Other).Select(p => p.Text));
    }

    [Fact]
    public void Finds_the_editors_at_the_foot_of_the_page() =>
        Assert.Equal("Number 03版 | Date 2021.12.05 | Editors 责编：姜雪　版式：刘云远", Said(Of("03版", "2021.12.05", "遗失声明", "责编：姜雪　版式：刘云远")));

    [Fact]
    public void Loses_nothing_of_the_furniture()
    {
        string[] furniture = ["第3版 要闻 12 综合", "（下转第7版）", "2021.12.05", "新闻热线：0731-8432 6110"];
        Assert.Equal(string.Concat(furniture).Replace(" ", ""), string.Concat(Of(furniture).Pieces.Select(p => p.Text)).Replace(" ", ""));
    }

    [Theory]
    [InlineData("第1版", true)]
    [InlineData("01版", true)]
    [InlineData("A01", true)]
    [InlineData("第一版", true)]
    [InlineData("第十一版", false)]
    [InlineData("A10", false)]
    [InlineData("11版", false)]
    public void Knows_a_front_page_by_its_number(string number, bool isFront) => Assert.Equal(isFront, Of(number, "2021.12.05 星期日").IsFrontPage);

    [Fact]
    public void Knows_where_in_the_furniture_each_part_stands()
    {
        string[] furniture = ["\u3000第3版 要闻 2021. 12. 5 星期日", "责编：姜雪　版式：刘云远"];
        Assert.All(Of(furniture).Pieces, piece => Assert.Equal(piece.Text, furniture[piece.Furniture].Substring(piece.Start, piece.Text.Length)));
    }
}
