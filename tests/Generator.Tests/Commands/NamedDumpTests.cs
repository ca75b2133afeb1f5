using System.Globalization;

namespace Banmian.Tests.Commands;

public class NamedDumpTests
{
    [Fact]
    public void A_dump_that_is_not_there_is_told_in_the_language_of_the_terminal()
    {
        using var folder = new TempFolder();
        Assert.StartsWith($"seeds/a.txt: 错误 NP005：{folder.Path} 里没有文件夹“seeds”（请看名字写对没有；如果是别的文件夹，"
            + "请到那里运行，或用 --site 指明）", ProgramRun.Within(folder.Path, ["--lang", "zh", "split", "seeds/a.txt"]).Error,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("split", "seeds")]
    [InlineData("proof", "seeds/2021")]
    [InlineData("score", ".")]
    public void A_folder_without_dumps_is_told_so(string command, string named)
    {
        using var folder = new TempFolder().Write("seeds/2021/a.pdf", "");
        Assert.StartsWith($"{named}: error NP018: there is no dump in this folder or below (name a folder that holds .txt files, "
            + "as seeds/ does)\n", ProgramRun.Within(folder.Path, [command, named]).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("site-config.yml", "name a .txt file of seeds/, or a folder of them")]
    [InlineData("seeds/a.yml", "name the dump beside it: seeds/a.txt")]
    [InlineData("seeds/a.md", "name the dump beside it: seeds/a.txt")]
    [InlineData("seeds/pages.csv", "name a .txt file of seeds/, or a folder of them")]
    public void A_file_beside_dumps_is_told_as_none_and_nothing_is_made_of_it(string file, string hint)
    {
        using var folder = new TempFolder().Write("site-config.yml", "title: { zh-Hans: 档案, zh-Hant: 檔案 }\n")
            .Write("seeds/a.txt", "甲").Write("seeds/a.yml", "page: 1\n").Write("seeds/a.md", "甲")
            .Write("seeds/pages.csv", "file\n");
        var before = folder.Snapshot();
        foreach (var command in (string[])["split", "proof", "describe", "score"])
            Assert.Equal($"{file}: error NP018: this is no dump of a page ({hint})",
                ProgramRun.Within(folder.Path, [command, file]).Error.Split('\n')[0]);
        Assert.Equal(before, folder.Snapshot());
    }

    [Theory]
    [InlineData("./seeds/a.txt")]
    [InlineData("seeds//a.txt")]
    [InlineData("seeds/b/../a.txt")]
    [InlineData("../{0}/seeds/a.txt")]
    public void Everything_that_states_facts_of_a_dump_is_asked_by_whatever_path_it_is_named(string file)
    {
        using var folder = new TempFolder().Write("site-config.yml", "title: { zh-Hans: 档案, zh-Hant: 檔案 }\n")
            .Write("seeds/_folder.yml", "place: 北京\n").Write("seeds/a.txt", TestSite.SureDump);
        file = string.Format(CultureInfo.InvariantCulture, file, Path.GetFileName(folder.Path));
        Assert.Contains("北京  (seeds/_folder.yml:1:8)", ProgramRun.Within(folder.Path, ["check", "--facts", file]).Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_paper_of_the_site_is_found_in_the_folio_whatever_its_name_ends_in()
    {
        using var folder = new TempFolder().Write("site-config.yml",
            "title: { zh-Hans: 档案, zh-Hant: 檔案 }\npapers: { tuanjie: { zh-Hans: 团结, zh-Hant: 團結 } }\n")
            .Write("seeds/a.txt", TestSite.SureDump + "\n《团结》 二〇二一年正月初三 星期日 ④\n");
        var told = ProgramRun.Within(folder.Path, ["check", "--facts"]).Output;
        Assert.Contains("paper        tuanjie  (seeds/a.txt:7, as printed: 《团结》)", told, StringComparison.Ordinal);
        Assert.Contains("date         2021-02-14  (seeds/a.txt:7, as printed: 二〇二一年正月初三)", told, StringComparison.Ordinal);
        Assert.Contains("page         4  (seeds/a.txt:7, as printed: ④)", told, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_with_a_file_of_the_site_is_told_once_for_all_dumps_and_none_is_read()
    {
        using var folder = new TempFolder().Write("site-config.yml", "title: { zh-Hans: 档案, zh-Hant: 檔案 }\n")
            .Write("cues.yml", "writers: [乡村记者]\n").Write("seeds/a.txt", "甲").Write("seeds/b.txt", "乙");
        var run = ProgramRun.Within(folder.Path, ["split", "--json", "seeds/a.txt", "seeds/b.txt"]);
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("cues.yml:1:1: error NP102: “writers” is not a list of words", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => line.Contains("cues.yml"));
    }
}
