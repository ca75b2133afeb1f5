namespace Banmian.Tests.Commands;

public class ExplainCommandTests
{
    private const string Dump = SampleSite.Dump;

    [Fact]
    public void Says_where_a_line_went_and_what_the_border_after_it_was_made_of()
    {
        var run = ProgramRun.In(SampleSite.Folder, ["explain", Dump + ":618"]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith($"{Dump}:618: 融合度，提升园区产业创新力、人才吸引力和国际竞争力。 周乐蒙/摄\n  read as    body text inside a paragraph\n",
            run.Output, StringComparison.Ordinal);
        Assert.Contains("\n  after it   a border", run.Output, StringComparison.Ordinal);
        Assert.Contains(" a picture credit stands before it\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_that_a_line_was_printed_twice() =>
        Assert.Contains("printed twice, the second copy dropped",
            ProgramRun.In(SampleSite.Folder, ["explain", Dump + ":606"]).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData(Dump + ":9999", 1, Dump + ":9999: error NP202: the dump has ")]
    [InlineData(Dump, 2, "explain needs FILE:LINE")]
    [InlineData(Dump + ":0", 2, "explain needs FILE:LINE")]
    public void Refuses_a_line_that_is_not_there(string place, int code, string expected)
    {
        var run = ProgramRun.In(SampleSite.Folder, ["explain", place]);
        Assert.Equal(code, run.ExitCode);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_a_story_without_a_headline_as_worth_a_look_after_the_build()
    {
        using var site = TestSite.Create();
        site.Write("seeds/page.txt", "步道沿等高线修建，全程没有一级台阶，\n轮椅和婴儿车都能通过。明年春天，步道\n两边还将增设盲文导览牌。\n");
        var run = ProgramRun.In(site.Path, ["build"]);
        Assert.Contains("seeds/page.txt:1:1: warning NP210: story s01 ", run.Error, StringComparison.Ordinal);
        Assert.Contains("worth a look:\n  seeds/page.txt:1 story s01 ", run.Output, StringComparison.Ordinal);
    }
}
