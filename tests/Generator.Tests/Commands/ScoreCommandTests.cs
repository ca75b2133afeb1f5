using System.CommandLine;
using Banmian.Commands;
using Banmian.Diagnostics;

namespace Banmian.Tests.Commands;

public class ScoreCommandTests
{
    private const string Body = "云麓山健步道昨天全线贯通。步道沿等高线修建，全程没有一级台阶，轮椅和婴儿车都能通过。明年春天，步道两边还将增设盲文导览牌。";
    private const string Dump = "健步道全线贯通\n\n本报讯 云麓山健步道昨天全线贯通。步道\n沿等高线修建，全程没有一级台阶，轮椅\n和婴儿车都能通过。明年春天，步道两边\n还将增设盲文导览牌。\n";
    private const string Gold = $$"""{"stories":[{"kind":"brief","headline":"健步道全线贯通","paragraphs":["{{Body}}"]}]}""";

    [Fact]
    public void Prints_a_row_a_page_and_the_mean_with_the_page_last()
    {
        using var folder = new TempFolder().Write("a 甲.txt", Dump).Write("a 甲.gold.json", Gold).Write("b.txt", Dump)
            .Write("b.gold.json", Gold.Replace("健步道全线贯通\",", "健步道通了\",", StringComparison.Ordinal));
        var (code, output, error) = Score(folder.FullPath("a 甲.txt"), folder.FullPath("b.txt"));
        Assert.Equal((0, ""), (code, error));
        var rows = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("stories  kinds  headlines  kickers  decks  paragraphs  crossheads  names   lost  page", rows[0]);
        Assert.Equal("  1.000  1.000      1.000    1.000  1.000       1.000       1.000  1.000      0  "
            + folder.FullPath("a 甲.txt"), rows[1]);
        Assert.Equal("  1.000  1.000      0.000    1.000  1.000       1.000       1.000  1.000      0  "
            + folder.FullPath("b.txt"), rows[2]);
        Assert.Equal("  1.000  1.000      0.500    1.000  1.000       1.000       1.000  1.000      0  mean", rows[3]);
    }

    [Fact]
    public void Scores_all_seeds_of_the_folder_and_names_those_without_gold_in_one_line()
    {
        using var folder = new TempFolder().Write("seeds/a.txt", Dump).Write("seeds/a.gold.json", Gold).Write("seeds/b.txt", Dump)
            .Write("seeds/2021/c.txt", Dump);
        var run = ProgramRun.Within(folder.Path, ["score"]);
        Assert.Equal((0, "no gold: seeds/2021/c.txt, seeds/b.txt\n"), (run.ExitCode, run.Error));
        Assert.Equal(3, run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("  seeds/a.txt\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"stories\":[\n{\"kind\":", "a.gold.json:2: error NP290: this is not JSON: ")]
    [InlineData("[]",
        "a.gold.json: error NP290: gold needs an object with a list \"stories\" (correct the file, or remove it to leave the "
            + "page unscored)")]
    [InlineData("{\"stories\":[7]}", "a.gold.json: error NP290: a story of gold needs to be an object")]
    [InlineData("{\"stories\":[{}]}", "a.gold.json: error NP290: a story of gold needs its \"kind\"")]
    [InlineData("{\"stories\":[{\"kind\":\"brief\",\"paragraphs\":[1]}]}",
        "a.gold.json: error NP290: \"paragraphs\" of a story of gold needs texts")]
    public void Reports_gold_that_is_none_at_its_file(string gold, string expected)
    {
        using var folder = new TempFolder().Write("a.txt", Dump).Write("a.gold.json", gold).Write("b.txt", Dump)
            .Write("b.gold.json", Gold);
        var (code, output, error) = Score(folder.FullPath("a.txt"), folder.FullPath("b.txt"));
        Assert.Equal(1, code);
        Assert.StartsWith(folder.FullPath(expected), error, StringComparison.Ordinal);
        Assert.Contains("b.txt", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_that_no_dump_has_gold()
    {
        using var folder = new TempFolder().Write("a.txt", Dump);
        var (code, output, error) = Score(folder.FullPath("a.txt"));
        Assert.Equal((1, ""), (code, output));
        Assert.Contains("a.txt: error NP291: no dump has gold beside it", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_a_dump_that_is_not_there()
    {
        using var folder = new TempFolder();
        var (code, output, error) = Score(folder.FullPath("a.txt"));
        Assert.Equal((1, ""), (code, output));
        Assert.Contains("a.txt: error NP005:", error, StringComparison.Ordinal);
    }

    private static (int Code, string Output, string Error) Score(params string[] files)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = CommandLine.Parse(Language.English, ["score", .. files])
            .Invoke(new InvocationConfiguration { Output = output, Error = error });
        return (code, output.ToString(), error.ToString());
    }
}
