using System.Text;
using Banmian.Config;
using Banmian.Diagnostics;
using Banmian.Sources;

namespace Banmian.Tests.Config;

/// <summary>What is stated about a dump, by each of the ways to state it, and who speaks first.</summary>
public sealed class StatedFactsTests : IDisposable
{
    private const string Dump = "seeds/xinqu/2021-02-01/06.txt";

    private readonly TempFolder site = new TempFolder().Write(Dump, "新区").Write("site-config.yml", """
        title: { zh-Hans: 档案, zh-Hant: 檔案 }
        papers: { xinqu: { zh-Hans: 新区报, zh-Hant: 新區報 }, other: { zh-Hans: 别报, zh-Hant: 別報 } }
        paths: "{paper}/{date}/{page}.txt"
        """);

    private readonly DiagnosticBag bag = new();

    public void Dispose() => site.Dispose();

    private string[] Found => [.. bag.Items.Select(item => item.ToString())];

    // paper, date, page, section as they are resolved
    private string Facts()
    {
        var folder = new SiteFolder(site.Path);
        var config = SiteConfigParser.Load(folder, bag)!;
        var facts = new StatedFacts(folder, config, bag);
        var files = SourceFolder.List(folder, bag).Single(dump => dump.Path == Dump);
        facts.ReportStrayRows(new HashSet<string> { Dump });
        return facts.Of(files) is { } raw && SidecarParser.Read(raw, config.Papers, config.ScriptsOfTexts, bag) is { } sidecar
            ? $"{sidecar.Paper} {sidecar.Date?.Text} {sidecar.Label?.Text} {sidecar.Section}".TrimEnd() : "-";
    }

    [Fact]
    public void A_path_states_what_its_pattern_finds_in_it() => Assert.Equal("xinqu 2021-02-01 6", Facts());

    [Fact]
    public void A_path_that_the_pattern_does_not_fit_states_nothing()
    {
        var config = site.Read("site-config.yml");
        site.Write("site-config.yml", config.Replace("{page}.txt", "page-{page}.txt", StringComparison.Ordinal));
        Assert.Equal("", Facts().Trim());
        Assert.Empty(Found);
    }

    [Fact]
    public void A_folder_speaks_for_its_dumps_before_their_paths_and_the_nearest_folder_first()
    {
        site.Write("seeds/_folder.yml", "paper: other\nsection: 要闻\n").Write("seeds/xinqu/_folder.yml", "section: 体育\n");
        Assert.Equal("other 2021-02-01 6 体育", Facts());
        Assert.Empty(Found);
    }

    [Theory]
    [InlineData("seeds/xinqu/2021-02-01/06.yml")]
    [InlineData("seeds/_folder.yml")]
    public void Everything_that_is_wrong_with_a_file_is_told_at_once(string file)
    {
        site.Write(file, "section: [要闻]\npaper: nobody\nowner: a\nsource: here\n");
        Assert.Equal("-", Facts());
        Assert.Equal(["1:10: error NP104", "2:8: error NP107", "3:1: error NP102", "4:9: error NP105"],
            Found.Select(line => string.Join(':', line[(file.Length + 1)..].Split(':')[..3])));
    }

    [Fact]
    public void A_row_of_the_table_speaks_before_folders()
    {
        site.Write("seeds/_folder.yml", "section: 要闻\n")
            .Write("seeds/pages.csv", "file,paper,date,page,section\nxinqu/2021-02-01/06.txt,新區報,2021/3/2,第7版,\"副刊, 周末\"\n");
        Assert.Equal("xinqu 2021-03-02 7 副刊, 周末", Facts());
    }

    [Fact]
    public void A_sidecar_speaks_before_all_others()
    {
        site.Write("seeds/pages.csv", "file,date\nxinqu/2021-02-01/06,2021-03-02\n")
            .Write("seeds/xinqu/2021-02-01/06.yml", "date: 2021-04-05\n");
        Assert.Equal("xinqu 2021-04-05 6", Facts());
    }

    [Fact]
    public void What_a_sidecar_marks_as_unconfirmed_speaks_last()
    {
        site.Write("seeds/xinqu/2021-02-01/06.yml", "date: 2021-04-05\nsection: 要闻\nunconfirmed: [date, section]\n");
        Assert.Equal("xinqu 2021-02-01 6 要闻", Facts());
    }

    [Theory]
    [InlineData("文件\t报纸\t日期\nxinqu\\2021-02-01\\06.txt\t别报\t2021年5月6日\n", "other 2021-05-06 6")]
    [InlineData("\uFEFFfile;section\r\nxinqu/2021-02-01/06.txt;\"a \"\"b\"\"\"\r\n", "xinqu 2021-02-01 6 a \"b\"")]
    [InlineData("file,section\n\nxinqu/2021-02-01/06.txt,\n", "xinqu 2021-02-01 6")]
    [InlineData("file,section\nseeds/xinqu/2021-02-01/06.txt,要闻\n", "xinqu 2021-02-01 6 要闻")]
    [InlineData("文件,报名,版号\n.\\xinqu\\2021-02-01\\06.txt,别报,A8\n", "other 2021-02-01 A8")]
    [InlineData("file,section\r\nxinqu/2021-02-01/06.txt,\"要闻\r\n综合\"\r\n", "xinqu 2021-02-01 6 要闻\n综合")]
    public void A_table_is_read_as_spreadsheets_save_it(string table, string facts)
    {
        site.Write("seeds/pages.csv", table);
        Assert.Equal(facts, Facts());
        Assert.Empty(Found);
    }

    [Fact]
    public void A_table_in_GB18030_is_read()
    {
        site.Write("seeds/pages.csv", [.. "file,section\nxinqu/2021-02-01/06.txt,"u8, 0xD2, 0xAA, 0xCE, 0xC5]);
        Assert.Equal("xinqu 2021-02-01 6 要闻", Facts());
    }

    [Fact]
    public void A_table_whose_UTF_8_is_broken_is_not_taken_for_GB18030()
    {
        site.Write("seeds/pages.csv", [.. "文件,报纸\nxinqu/2021-02-01/06.txt,新区"u8, 0xE6]);
        Facts();
        Assert.StartsWith("seeds/pages.csv:2:27: error NP001: ", Assert.Single(Found), StringComparison.Ordinal);
    }

    public static TheoryData<byte[], string> NoCsv => new()
    {
        { [.. "PK\u0003\u0004xl/workbook.xml"u8], "a workbook of a spreadsheet program" },
        { [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("file\tdate\nxinqu/2021-02-01/06\t2021\n")], "text in UTF-16" },
        { Encoding.Unicode.GetBytes("file\tdate\nxinqu/2021-02-01/06\t2021\n"), "text in UTF-16" },
    };

    [Theory]
    [MemberData(nameof(NoCsv))]
    public void A_table_that_was_not_saved_as_csv_is_told_with_the_steps_that_mend_it(byte[] bytes, string kind)
    {
        site.Write("seeds/pages.csv", bytes);
        Facts();
        Assert.Equal([$"seeds/pages.csv: error NP001: this is {kind}, not CSV (open it in the spreadsheet program, and save it as "
            + "“CSV UTF-8 (comma delimited)” under the name seeds/pages.csv)"], Found);
    }

    [Theory]
    [InlineData("file,weather\n",
        "seeds/pages.csv:1: error NP102: “weather” is not a column of this file (use one of: file 文件, paper 报纸, date 日期, ")]
    [InlineData("file,date,日期\n", "seeds/pages.csv:1: error NP103: the column “date” stands twice")]
    [InlineData("date\n2021-02-01\n", "seeds/pages.csv:1: error NP106: no column is “file”")]
    [InlineData("file,date\nnone.txt,2021\n", "seeds/pages.csv:2: warning NP016: there is no dump seeds/none.txt")]
    [InlineData("file,date\n,2021\n", "seeds/pages.csv:2: error NP106: the row names no dump")]
    [InlineData("file,date\n\na,2021\na,2021\n", "seeds/pages.csv:4: error NP105: seeds/a.txt has a row already, in line 3")]
    [InlineData("file\na,2021\n", "seeds/pages.csv:2: error NP105: the row has 2 cells, and the first row 1")]
    [InlineData("file,section\na,b\"c\n", "seeds/pages.csv:2: error NP105: a quotation mark stands where none may stand")]
    [InlineData("file,section\na,\"b\nc,d\ne,f\n",
        "seeds/pages.csv:2: error NP105: a quotation mark is opened in this row and not closed (write \" at the end of its cell")]
    [InlineData("file,section\n\na,\"b\nc\"\n\n\nd,\"e\nf,g\n",
        "seeds/pages.csv:7: error NP105: a quotation mark is opened in this row and not closed")]
    [InlineData("file,pgae\na,1\n", "seeds/pages.csv:1: error NP102: “pgae” is not a column of this file (did you mean “page”?")]
    [InlineData("文件名,报纸,日期,版次\nnone,新区报,2021年3月2日,7\n", "seeds/pages.csv:2: warning NP016: there is no dump seeds/none.txt")]
    [InlineData("文件,出版日期\na,2021\n",
        "seeds/pages.csv:1: error NP102: “出版日期” is not a column of this file (did you mean “日期”?")]
    [InlineData("文件，日期\na，2021\n", "seeds/pages.csv:1: error NP105: “，” is full-width, and parts no cells (write “,”)")]
    [InlineData("file,date\nxinqu/2021-02-01/06,gestern\n", "seeds/pages.csv:2: error NP105: “gestern” is not a date")]
    public void What_is_wrong_with_a_table_is_told_at_its_row(string table, string told)
    {
        site.Write("seeds/pages.csv", table);
        Facts();
        Assert.StartsWith(told, Found[0], StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_with_a_folder_is_told_once()
    {
        site.Write("seeds/_folder.yml", "page: 6\n");
        Assert.Equal("-", Facts());
        Assert.StartsWith("seeds/_folder.yml:1:1: error NP102: “page” is not a key of this file "
            + "(it is a fact of one page: state it in that page's sidecar)", Assert.Single(Found),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Only_what_a_page_can_print_is_marked_as_unconfirmed()
    {
        site.Write("seeds/xinqu/2021-02-01/06.yml", "rights: x\nunconfirmed: [rights]\n");
        Facts();
        Assert.StartsWith("seeds/xinqu/2021-02-01/06.yml:2:15: error NP105: “rights” is not a fact that a page prints",
            Assert.Single(Found), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{paper}/{weather}", "{weather} is nothing a path can tell")]
    [InlineData("{page}/{page}", "{page} stands twice")]
    [InlineData("*.txt", "it tells nothing")]
    [InlineData("｛paper｝/{page}.txt", "“｛” is full-width")]
    public void A_pattern_that_tells_nothing_is_refused(string pattern, string problem)
    {
        Assert.Null(PathPattern.Parse(pattern, new Location("x"), out var told));
        Assert.Equal(problem, told?.ToString());
    }

    [Fact]
    public void A_pattern_longer_than_a_path_is_refused()
    {
        Assert.NotNull(PathPattern.Parse($"{{page}}{new string('*', 194)}", new Location("x"), out _));
        Assert.Null(PathPattern.Parse($"{{page}}{new string('*', 195)}", new Location("x"), out var told));
        Assert.Equal("it has more than 200 characters", told?.ToString());
    }

    [Theory]
    [InlineData("{paper}-{date}_{page}*.txt", "a/xinqu-20210201_06-x.txt", null)]
    [InlineData("*/{paper}-{date}_{page}*.txt", "a/xinqu-20210201_06-x.txt", "xinqu 20210201 06 ")]
    [InlineData("{section}/第{page}.txt", "要闻/第3版.txt", "  3版 要闻")]
    [InlineData("{date}({page}).txt", "2021年2月1日(12).txt", " 2021年2月1日 12 ")]
    [InlineData("{date}/{page}.txt", "二〇二一年二月一日/第六版.txt", " 二〇二一年二月一日 第六版 ")]
    [InlineData("{date}/{page}.txt", "2021/02/01/06.txt", " 2021/02/01 06 ")]
    [InlineData("{date}/{page}.txt", "2021/06.txt", " 2021 06 ")]
    [InlineData("{date}/{page}.txt", "2021年/2月/01/06.txt", " 2021年2月01 06 ")]
    [InlineData("{paper}\\{date}\\{page}.txt", "xinqu/2021-02-01/06.txt", "xinqu 2021-02-01 06 ")]
    [InlineData("seeds/{paper}/{page}.txt", "xinqu/06.txt", "xinqu  06 ")]
    public void A_pattern_fits_the_whole_path(string pattern, string path, string? told)
    {
        var raw = PathPattern.Parse(pattern, new Location("x"), out _)!.Read(path, new Location(path));
        Assert.Equal(told ?? "   ", $"{raw.Paper?.Text} {raw.Date?.Text} {raw.Page?.Text} {raw.Scalar("section")?.Text}");
    }

    [Theory]
    [InlineData("2021-02-01", null)]
    [InlineData("2021-02-01晚", "晚")]
    [InlineData("2021-02-01-号外", "号外")]
    public void A_folder_may_tell_its_edition_or_none(string folder, string? edition)
    {
        var raw = PathPattern.Parse("{date}{edition}/{page}.txt", new Location("x"), out _)!
            .Read($"{folder}/06.txt", new Location("x"));
        Assert.Equal(("2021-02-01", edition), (raw.Date?.Text, raw.Scalar("edition")?.Text));
    }

    [Fact]
    public void Dumps_that_the_pattern_does_not_fit_and_nothing_files_are_told_once()
    {
        site.Write("seeds/xinqu/06.txt", "新区").Write("seeds/xinqu/07.txt", "新区")
            .Write("seeds/xinqu/08.txt", "新区").Write("seeds/xinqu/08.yml", "paper: other\ndate: 2021-02-01\npage: 8\n");
        var folder = new SiteFolder(site.Path);
        Banmian.Building.PageSources.List(folder, SiteConfigParser.Load(folder, bag)!, bag);
        Assert.Equal("site-config.yml:3:8: warning NP109: 2 of 4 dumps do not fit this pattern, the first is seeds/xinqu/06.txt "
            + "(the pattern must fit all that stands after seeds/, the ending .txt too; or state the facts another way)",
            Assert.Single(Found));
    }
}
