using System.CommandLine;
using System.Text;
using Banmian.Commands;
using Banmian.Diagnostics;
using Banmian.Tests.Proofs;

namespace Banmian.Tests.Commands;

public class ProofCommandTests
{
    private static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];

    [Fact]
    public void Writes_a_proof_beside_the_dump_and_then_leaves_it_alone()
    {
        using var folder = new TempFolder().Write("page.txt", ProofPage.Dump);
        Assert.Equal((0, $"{folder.FullPath("page.md")}: written\n", ""), Proof(folder));
        Assert.StartsWith("---\nschema: 1\nsource: \"page.txt\"\nsha256: ", folder.Read("page.md"), StringComparison.Ordinal);
        var before = folder.Snapshot();
        Assert.Equal((0, $"{folder.FullPath("page.md")}: up to date\n", ""), Proof(folder));
        Assert.Equal(before, folder.Snapshot());
    }

    [Fact]
    public void Keeps_a_byte_order_mark_and_the_line_ends_where_it_writes_anew()
    {
        using var folder = new TempFolder().Write("page.txt", ProofPage.Dump);
        Proof(folder);
        var text = folder.Read("page.md").Replace("\n", "\r\n", StringComparison.Ordinal)
            .Replace("草龙，", "火龙，", StringComparison.Ordinal);
        folder.Write("page.md", [.. Mark, .. Encoding.UTF8.GetBytes(text)]).Write("page.txt", "\n" + ProofPage.Dump);
        Assert.Equal((0, $"{folder.FullPath("page.md")}: brought up to date\n", ""), Proof(folder));
        var bytes = File.ReadAllBytes(folder.FullPath("page.md"));
        Assert.Equal(Mark, bytes[..3]);
        var after = Encoding.UTF8.GetString(bytes[3..]);
        Assert.Equal(text.Count(c => c == '\n'), after.Split("\r\n").Length - 1);
        Assert.Contains("舞起火龙，祈愿新的一年风调雨顺。 {lines=12-13 ", after, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_at_once_write_one_whole_proof()
    {
        using var folder = new TempFolder().Write("page.txt", ProofPage.Dump);
        Proof(folder);
        var alone = folder.Read("page.md");
        File.Delete(folder.FullPath("page.md"));

        var runs = Enumerable.Range(0, 4).AsParallel().WithDegreeOfParallelism(4)
            .Select(_ => ProgramRun.In(folder.Path, ["proof", "page.txt"])).ToList();
        Assert.All(runs,
            run => Assert.True(run.ExitCode == 0 || run.Error.Contains("error NP608: ", StringComparison.Ordinal), run.Error));
        Assert.Contains(runs, run => run.Output == "page.md: written\n");
        Assert.Equal(alone, folder.Read("page.md"));
        Assert.Equal(["page.md", "page.txt"], Directory.GetFiles(folder.Path).Select(Path.GetFileName)
            .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_broken_proof_stays_as_it_is()
    {
        using var folder = new TempFolder().Write("page.txt", ProofPage.Dump).Write("page.md", "---\nschema: 1\n");
        var before = folder.Snapshot();
        var (code, output, error) = Proof(folder);
        Assert.Equal((1, ""), (code, output));
        Assert.Contains("page.md:1:1: error NP520: ", error, StringComparison.Ordinal);
        Assert.Equal(before, folder.Snapshot());
    }

    [Fact]
    public void A_proof_that_is_not_utf8_stays_as_it_is()
    {
        using var folder = new TempFolder().Write("page.txt", ProofPage.Dump).Write("page.md", [0x2D, 0xC7, 0xE5]);
        Assert.Contains("page.md:1:2: error NP001: ", Proof(folder).Error, StringComparison.Ordinal);
        Assert.Equal([0x2D, 0xC7, 0xE5], File.ReadAllBytes(folder.FullPath("page.md")));
    }

    [Fact]
    public void A_folder_in_the_way_is_told_and_nothing_is_left_behind()
    {
        using var folder = new TempFolder().Write("page.txt", ProofPage.Dump).Write("page.md/x", "x");
        var (code, _, error) = Proof(folder);
        Assert.Equal(1, code);
        Assert.Contains("page.md: error NP005: this is a folder, not a file", error, StringComparison.Ordinal);
        Assert.Equal(2, folder.Snapshot().Count);
    }

    [Fact]
    public void Scores_the_reading_by_a_proof_that_was_read_and_by_no_other()
    {
        using var folder = new TempFolder().Write("page.txt", ProofPage.Dump);
        Proof(folder);
        Assert.Contains("no dump has gold beside it", Run(folder, "score").Error, StringComparison.Ordinal);
        folder.Write("page.md", folder.Read("page.md")
            .Replace("state: unread\nreaders: []", "state: read once\nreaders: [李小满 2026-11-23]", StringComparison.Ordinal)
            .Replace("## 健步道全线贯通", "## 健步道通了", StringComparison.Ordinal));
        Assert.Contains("  1.000  1.000      0.500 ", Run(folder, "score").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_lists_the_pages_by_state_and_doubt()
    {
        using var site = TestSite.Create();
        site.Write("seeds/page.txt", ProofPage.Dump).Write("seeds/doubt.txt", TestSite.DoubtfulDump)
            .Write("seeds/sure.txt", ProofPage.Dump);
        Proof(site, "seeds/page.txt");
        site.Write("seeds/page.md", site.Read("seeds/page.md")
            .Replace("state: unread\nreaders: []", "state: read once\nreaders: [李小满 2026-11-23]", StringComparison.Ordinal));
        var run = ProgramRun.Within(site.Path, ["check"]);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(
            "unread      1 doubtful   seeds/doubt.txt\nunread                   seeds/sure.txt\nread once                "
                + "seeds/page.txt (李小满 2026-11-23)\n", run.Output, StringComparison.Ordinal);
    }

    private static (int Code, string Output, string Error) Proof(TempFolder folder, string file = "page.txt") =>
        Run(folder, "proof", file);

    private static (int Code, string Output, string Error) Run(TempFolder folder, string command, string file = "page.txt")
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = CommandLine.Parse(Language.English, [command, folder.FullPath(file)])
            .Invoke(new InvocationConfiguration { Output = output, Error = error });
        return (code, output.ToString(), error.ToString());
    }
}
