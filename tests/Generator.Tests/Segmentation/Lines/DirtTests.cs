using Banmian.Diagnostics;
using Banmian.Segmentation.Lines;

namespace Banmian.Tests.Segmentation.Lines;

public class DirtTests
{
    [Theory]
    [InlineData("他说锟斤拷锟斤拷。", "test.txt:1:3: warning NP211")]
    [InlineData("烫烫烫", "test.txt:1:1: warning NP211")]
    [InlineData("第(cid:123)版", "test.txt:1:2: warning NP211")]
    [InlineData("上海&nbsp;北京", "test.txt:1:3: warning NP211")]
    [InlineData("<p class=\"a\">上海", "test.txt:1:1: warning NP211")]
    public void Warns_of_what_a_broken_extraction_leaves(string line, string expected) =>
        Assert.StartsWith(expected, Assert.Single(Said(line)), StringComparison.Ordinal);

    [Theory]
    [InlineData("汤很烫，烫了手")]
    [InlineData("3<5，5>3")]
    [InlineData("AT&T公司")]
    public void Says_nothing_of_text_that_is_like_it(string line) => Assert.Empty(Said(line));

    [Fact]
    public void Says_once_how_many_characters_are_folded() =>
        Assert.StartsWith("test.txt:2:1: note NP212: 3 characters", Assert.Single(Said("山村", "⼭村", "⼈⽇")),
            StringComparison.Ordinal);

    private static IEnumerable<string> Said(params string[] lines)
    {
        var bag = new DiagnosticBag();
        Dirt.Report(TestPage.Of(lines), bag);
        return bag.Items.Select(d => d.ToString());
    }
}
