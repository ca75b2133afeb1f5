using System.CommandLine;
using System.Text;
using Banmian.Commands;
using Banmian.Config;
using Banmian.Diagnostics;

namespace Banmian.Tests.Commands;

public class NewCommandTests
{
    private static readonly NewArchive Plain = new("报纸档案", [], null, HasSample: false);

    [Fact]
    public void Makes_a_folder_that_can_be_built_and_does_not_ask_where_nobody_types()
    {
        using var parent = new TempFolder();
        var made = ProgramRun.In(parent.Path, ["new", "archive", "--sample", "--lang", "zh"]);
        Assert.Equal((0, ""), (made.ExitCode, made.Error));
        Assert.Equal(
            [".config/dotnet-tools.json", ".github/workflows/pages.yml", ".gitignore", "README.md", "seeds/sample.txt",
                "site-config.yml"],
            Directory.EnumerateFiles(parent.FullPath("archive"), "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(parent.FullPath("archive"), file)).Order(StringComparer.Ordinal));
        Assert.StartsWith("# 报纸档案\n\n一份报纸档案", parent.Read("archive/README.md"), StringComparison.Ordinal);

        Assert.EndsWith(" build --site archive\n", made.Output, StringComparison.Ordinal);

        var built = ProgramRun.In(parent.Path, ["build", "--site", "archive", "--base-url", "https://example.org/"]);
        Assert.Equal(0, built.ExitCode);
        Assert.True(parent.Exists("archive/_site/zh-hant/qingxi-ribao/2021-03-01/03/index.html"));

        var again = ProgramRun.In(parent.Path, ["new", "archive"]);
        Assert.Equal(1, again.ExitCode);
        Assert.StartsWith("archive: error NP609: the folder holds files already (.config)", again.Error,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("题：\"一\\二\" #三", "题：\"一\\二\" #三", "題：\"一\\二\" #三")]
    [InlineData("國語日報檔案", "国语日报档案", "國語日報檔案")]
    public void Writes_the_title_in_both_scripts_whatever_is_in_it(string title, string hans, string hant)
    {
        var config = Config(Plain with { Title = title });
        Assert.Equal([hans, hant], config.Scripts.Select(script => config.Titles[script]));
    }

    [Fact]
    public void Writes_papers_and_address_into_the_configuration()
    {
        var config = Config(Plain with { Papers = [("qingxi", "青溪日报")], BaseUrl = new Uri("https://example.org/a/") });
        Assert.Equal(["青溪日报", "青溪日報"], config.Scripts.Select(script => config.Papers["qingxi"].Names[script]));
        Assert.Equal("https://example.org/a/", config.BaseUrl?.AbsoluteUri);
    }

    [Theory]
    [InlineData("qingxi=青溪日报", "seeds/_folder.yml")]
    [InlineData("qingxi=青溪日报 linjiang=临江日报", "seeds/.gitkeep")]
    [InlineData("", "seeds/.gitkeep")]
    public void Files_every_dump_of_an_archive_of_one_paper_under_it(string papers, string file)
    {
        using var site = new TempFolder();
        var archive = Plain with { Papers = [.. papers.Split(' ').Select(NewCommand.PaperIn).OfType<(string, string)>()] };
        foreach (var (path, bytes) in archive.Files(Language.Chinese, new DiagnosticBag()))
            site.Write(path, bytes);
        Assert.Equal([site.FullPath(file)], Directory.EnumerateFiles(site.FullPath("seeds")));

        site.Write("seeds/2021-03-01/03.txt", "新区公布复核结果\n日前，新区公布年度复核结果。\n2021年3月1日 第3版\n");
        Assert.Equal(0, TestSite.Build(site).ExitCode);
        Assert.Equal(file == "seeds/_folder.yml", site.Exists("_site/zh-hant/qingxi/2021-03-01/03/index.html"));
    }

    [Fact]
    public void Tells_of_a_paper_that_cannot_have_its_key_and_makes_nothing()
    {
        var bag = new DiagnosticBag();
        Assert.Empty((Plain with { Papers = [("search", "搜索报")] }).Files(Language.English, bag));
        Assert.Equal(["NP105"], bag.Items.Select(found => found.Rule.Id));
    }

    [Fact]
    public void The_workflow_and_the_list_of_tools_name_this_version_and_pin_every_action()
    {
        var files = Plain.Files(Language.English, new DiagnosticBag())
            .ToDictionary(file => file.Path, file => Encoding.UTF8.GetString(file.Bytes));
        Assert.Contains($"\"version\": \"{ProgramVersion.Text}\"", files[".config/dotnet-tools.json"],
            StringComparison.Ordinal);
        Assert.All(files[".github/workflows/pages.yml"].Split('\n')
            .Where(line => line.Contains("uses:", StringComparison.Ordinal)), line => Assert.Matches("uses: actions/[a-z-]+@[0-9a-f]{40} # v[0-9]+\\.[0-9]+\\.[0-9]+$", line));
        Assert.DoesNotContain(files.Values, text => text.Contains('@' + "VERSION@", StringComparison.Ordinal));
    }

    [Fact]
    public void Asks_again_for_what_cannot_be_used_and_takes_an_empty_line_for_the_usual()
    {
        using var said = new StringWriter();
        var questions = new Questions(new StringReader("\nQingxi\nqingxi＝青溪日报\n\nexample.org\nhttps://example.org\n"),
            new Terminal(said, said, Language.English));
        Assert.Equal("报纸档案", questions.Title("报纸档案"));
        Assert.Equal([("qingxi", "青溪日报")], questions.Papers());
        Assert.Equal("https://example.org/", questions.BaseUrl()?.AbsoluteUri);
        Assert.Contains("“Qingxi” is not KEY=NAME", said.ToString(), StringComparison.Ordinal);
    }

    // A list of papers that no option gave was taken for an answer, and no paper was asked for.
    [Theory, InlineData("", "qingxi"), InlineData("--paper linjiang=临江日报", "linjiang")]
    public void Asks_for_papers_where_no_option_tells_them(string options, string key)
    {
        using var said = new StringWriter();
        var questions = new Questions(new StringReader("qingxi=青溪日报\n\n"), new Terminal(said, said, Language.English));
        var papers = NewCommand.PapersOption(Language.English);
        Assert.Equal(key, Assert.Single(NewCommand.Papers(new Command("new") { papers }.Parse(options), papers, questions)).Key);
    }

    [Fact]
    public void Leaves_open_what_is_not_answered()
    {
        using var said = new StringWriter();
        var questions = new Questions(new StringReader(""), new Terminal(said, said, Language.English));
        Assert.Equal("报纸档案", questions.Title("报纸档案"));
        Assert.Empty(questions.Papers());
        Assert.Null(questions.BaseUrl());
    }

    private static SiteConfig Config(NewArchive archive)
    {
        var bag = new DiagnosticBag();
        var file = archive.Files(Language.Chinese, bag).Single(file => file.Path == SiteConfigParser.FileName);
        var config = SiteConfigParser.Read(Encoding.UTF8.GetString(file.Bytes), file.Path, bag);
        Assert.Empty(bag.Items);
        return config!;
    }
}
