using Banmian.Segmentation;
using Banmian.Segmentation.Lines;

namespace Banmian.Tests.Segmentation.Lines;

public class HeadingLabelsTests
{
    private static readonly HeadingLabels Labels = new(Cues.Shared);

    [Theory]
    [InlineData("柘城县", true)]
    [InlineData("日本", true)]
    [InlineData("　北京　", true)]
    [InlineData("三樱椒育苗忙", false)]
    [InlineData("日本队夺冠", false)]
    public void A_place_may_label_a_headline(string line, bool isPlace) => Assert.Equal(isPlace, Labels.IsPlace(line));

    [Theory]
    [InlineData("评论员札记", true)]
    [InlineData("知心姐姐信箱", true)]
    [InlineData("信箱", false)]
    [InlineData("本报评论员", false)]
    public void A_column_has_a_name(string line, bool isColumn) => Assert.Equal(isColumn, Labels.IsColumn(line));
}
