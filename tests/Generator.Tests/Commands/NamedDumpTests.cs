namespace Banmian.Tests.Commands;

public class NamedDumpTests
{
    [Fact]
    public void What_is_wrong_with_a_file_of_the_site_is_told_once_for_all_dumps_and_none_is_read()
    {
        using var folder = new TempFolder().Write("site-config.yml", "title: { zh-Hans: 档案, zh-Hant: 檔案 }\n")
            .Write("cues.yml", "writers: [乡村记者]\n").Write("seeds/a.txt", "甲").Write("seeds/b.txt", "乙");
        var run = ProgramRun.In(folder.Path, ["split", "--json", "seeds/a.txt", "seeds/b.txt"]);
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("cues.yml:1:1: error NP102: “writers” is not a list of words", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => line.Contains("cues.yml"));
    }
}
