using Banmian.Segmentation.Lines;
using Banmian.Tests.Segmentation.Stories;
using static Banmian.Segmentation.Roles.LineTag;

namespace Banmian.Tests.Segmentation.Lines;

public class TypedPageTests
{
    private const string Text = "水磨坊在村子下游，两间石屋，一架木轮，轮子一年换一次叶板。";

    [Fact]
    public void Lines_that_are_whole_paragraphs_were_typed() => Assert.NotNull(Of("水磨坊", Text, Text));

    [Fact]
    public void Lines_of_a_column_were_not() =>
        Assert.Null(Of("水磨坊", "水磨坊在村子下游，两间石屋，一架木轮，轮子一年换一次叶", "板。渠水下来的那一刻，孩子们跟着水头跑，一直跑到轮子底",
            "下，再跑回来，衣裳都湿了。"));

    [Fact]
    public void Nor_those_of_a_wide_one_that_have_stops_near_their_ends() =>
        Assert.Null(Of("水磨坊在村子下游，两间石屋，一架木轮。轮子一年换一次", "叶板，用的是山上的柏木。渠水下来的那一刻，孩子们跟着",
            "水头跑，一直跑到轮子底下。秋收以后磨坊日夜不停，排队"));

    [Theory]
    [InlineData("水磨坊", false)]
    [InlineData("谁来修水渠？", false)]
    [InlineData("# 水磨坊。", false)]
    [InlineData("标题：水磨坊。", false)]
    [InlineData("正文：", false)]
    [InlineData("编辑同志：", true)]
    [InlineData("问：谁来修？", true)]
    [InlineData("各家出一个人。", true)]
    [InlineData("图为修好的水渠。周小舟 摄", true)]
    [InlineData("只是越来越圆，", true)]
    public void Short_lines_are_text_by_their_form(string line, bool isText) =>
        Assert.Equal(isText, Of(line, Text, Text, Text)!.IsText(0));

    [Fact]
    public void Blank_lines_part_items_where_more_of_them_stand_than_between_paragraphs()
    {
        var items = Of("水磨坊", Text, "", Text, "", "", "渡口", Text, "", Text)!.Items!;
        Assert.Equal([0, 3], Lines(6).Where(items.BeginsHead));
        Assert.Equal([1, 4], Lines(6).Where(items.IsUnderHead));
        Assert.Equal([2, 5], Lines(6).Where(items.EndsInside));
    }

    [Fact]
    public void Where_as_many_stand_everywhere_there_are_none() =>
        Assert.Null(Of("水磨坊", "", Text, "", Text, "", "渡口", "", Text)!.Items);

    [Fact]
    public void Nor_where_headings_stand_on_the_text_above() =>
        Assert.Null(Of("水磨坊", Text, "渡口", Text, "盐田", Text, "", Text)!.Items);

    [Fact]
    public void A_heading_apart_from_its_text_is_over_none_of_those_that_stand_on_it()
    {
        var items = Of("水磨坊", "", Text, Text, "", "春天", Text, Text)!.Items!;
        Assert.DoesNotContain(Lines(6), items.IsHead);
    }

    [Fact]
    public void A_label_on_a_line_of_its_own_is_no_heading() =>
        Assert.DoesNotContain(Lines(3), Of("正文：", Text, Text, "", "正文：", Text)!.Items is { } items ? items.IsHead : _ => false);

    [Fact]
    public void Of_Markdown_s_headings_the_least_deep_over_text_begin_items()
    {
        var items = Of("# 青溪报", "", "## 水磨坊", "", Text, "", "### 春天", "", Text, "", "## 渡口", "", Text)!.Items!;
        Assert.Equal([1, 5], Lines(7).Where(items.BeginsHead));
        Assert.Equal([3], Lines(7).Where(items.IsMarkedInside));
    }

    private static IEnumerable<int> Lines(int count) => Enumerable.Range(0, count);

    // What the lines are tagged as says nothing here.
    private static TypedPage? Of(params string[] lines) => MadePage.Of([.. lines.Select(text => (Furniture, text))]).Lines.Typed;
}
