using System.Collections.Immutable;
using Banmian.Segmentation.Lines;
using Banmian.Segmentation.Roles;
using Banmian.Sources;

namespace Banmian.Tests.Segmentation.Lines;

public class PageLinesTests
{
    [Fact]
    public void Blank_lines_are_counted_above_the_line_they_part()
    {
        var lines = Lines(TestPage.Of("", "甲", "", "  ", "乙", "丙"));
        Assert.Equal([(2, "甲", 0), (5, "乙", 2), (6, "丙", 0)], lines.Select(l => (l.Number, l.Text, l.BlanksBefore)));
    }

    [Fact]
    public void An_indent_is_measured_and_taken_off()
    {
        var line = Lines(TestPage.Of("　　新华社 电", "社里"))[0];
        Assert.Equal(2, line.Indent);
        Assert.Equal("新华社 电", line.Text);
        Assert.Equal([2, 3, 4, 5, 6], line.Places);
    }

    [Fact]
    public void A_line_of_nothing_but_dirt_is_blank()
    {
        var lines = Lines(TestPage.Of("甲", "\u200b\ufeff", "乙", "\f", "\u001a"));
        Assert.Equal([("甲", 0), ("乙", 1)], lines.Select(l => (l.Text, l.BlanksBefore)));
    }

    private static ImmutableArray<PageLine> Lines(SourcePage page) => PageLines.Of(page, ReaderModel.Shared.Counts);
}
