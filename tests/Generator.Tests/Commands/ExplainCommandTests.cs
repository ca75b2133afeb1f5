namespace Banmian.Tests.Commands;

public class ExplainCommandTests
{
    private const string Dump = SampleSite.Dump;

    [Fact]
    public void Says_what_a_line_was_read_as_and_how_likely_that_is_by_the_line_itself()
    {
        var run = ProgramRun.Within(SampleSite.Folder, ["explain", Dump + ":618"]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith($"{Dump}:618: 融合度，提升园区产业创新力、人才吸引力和国际竞争力。 周乐蒙/摄\n  read as    body text inside a paragraph\n",
            run.Output, StringComparison.Ordinal);
        Assert.Contains("\n  by itself  body text inside a paragraph ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_by_what_odds_a_story_begins_at_a_line() =>
        Assert.Contains("\n  border     a story begins here (odds +",
            ProgramRun.Within(SampleSite.Folder, ["explain", Dump + ":620"]).Output, StringComparison.Ordinal);

    [Fact]
    public void Says_which_story_a_heading_was_given_to_and_which_came_second() =>
        Assert.Matches(@"\n  heading    of the story at line \d+ \(odds \+\d+\.\d\); of the story at line \d+ \(odds -\d+\.\d\)",
            ProgramRun.Within(SampleSite.Folder, ["explain", Dump + ":606"]).Output);

    [Fact]
    public void Says_that_a_line_was_printed_twice() =>
        Assert.Contains("printed more than once; the copy is dropped",
            ProgramRun.Within(SampleSite.Folder, ["explain", Dump + ":606"]).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData(Dump + ":9999", 1, Dump + ":9999: error NP202: the dump has ")]
    [InlineData(Dump, 2, "explain needs FILE:LINE")]
    [InlineData(Dump + ":0", 2, "explain needs FILE:LINE")]
    public void Refuses_a_line_that_is_not_there(string place, int code, string expected)
    {
        var run = ProgramRun.Within(SampleSite.Folder, ["explain", place]);
        Assert.Equal(code, run.ExitCode);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_build_names_a_doubtful_story_once_as_worth_a_look_and_a_check_tells_why()
    {
        using var site = TestSite.Create();
        site.Write("seeds/page.txt", TestSite.DoubtfulDump)
            .Write("site-config.yml", File.ReadAllText(SampleSite.Path("site-config.yml")));
        var run = ProgramRun.Within(site.Path, ["build"]);
        Assert.DoesNotContain("NP210", run.Error, StringComparison.Ordinal);
        Assert.Contains("worth a look:\n  seeds/page.txt:", run.Output, StringComparison.Ordinal);
        Assert.Contains("warning NP210: story s01 ", ProgramRun.Within(site.Path, ["check"]).Error, StringComparison.Ordinal);
    }
}
