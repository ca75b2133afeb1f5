namespace Banmian.Tests.Commands;

public class NamedDumpTests
{
    [Fact]
    public void A_dump_that_is_not_there_is_told_in_the_language_of_the_terminal()
    {
        using var folder = new TempFolder();
        Assert.StartsWith("seeds/a.txt: 错误 NP005：没有这个文件（请看名字写对没有）",
            ProgramRun.In(folder.Path, ["--lang", "zh", "split", "seeds/a.txt"]).Error, StringComparison.Ordinal);
    }

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
