using System.Text.Json;
using System.Xml.Linq;
using Banmian.Diagnostics;
using Banmian.Tests.Commands;

namespace Banmian.Tests.Hostile;

/// <summary>Characters that turn the direction of text are shown and not obeyed.</summary>
public class DirectionTests
{
    private const string Turn = "\u202E";
    private const string Dump = $"新区公布{Turn}复核结果\n日前，新区公布年度{Turn}复核结果，特色产业基地\n顺利通过复核，这是\u2066新区坚持创新的成果。\n";

    private static TempFolder Site() => TestSite.Create().Write(TestSite.Dump, Dump)
        .Write("seeds/page.yml", $"section: 要{Turn}闻\nrights: \u200F权利\nnote: 说{Turn}明 `x\u2067y`\n")
        .Write("pages/about.md", $"---\ntitle: 关{Turn}于\nscript: zh-Hans\n---\n正{Turn}文\n");

    [Fact]
    public void Every_line_that_holds_one_is_warned_of()
    {
        using var site = Site();
        Assert.Equal(
        [
            "pages/about.md:2:9: warning NP011: U+202E turns the direction of the text after it; more of them in line 5 (it is "
                + "not obeyed, and pages show 〓 for it; where it is not of the printed page, take it out in the proof)",
            "seeds/page.txt:1:5: warning NP011: U+202E turns the direction of the text after it; more of them in lines 2, 3 "
                + "(it is not obeyed, and pages show 〓 for it; where it is not of the printed page, take it out in the proof)",
            "seeds/page.yml:1:11: warning NP011: U+202E turns the direction of the text after it; more of them in lines 2, 3 "
                + "(it is not obeyed, and pages show 〓 for it; where it is not of the printed page, take it out in the proof)",
        ], TestSite.Build(site, baseUrl: "https://example.org/").Errors.Where(e =>
            e.Contains("NP011", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_file_of_a_site_holds_one_and_data_have_it_escaped()
    {
        using var site = Site();
        Assert.Equal(0, TestSite.Build(site, baseUrl: "https://example.org/").ExitCode);
        var files = Directory.EnumerateFiles(site.FullPath("_site"), "*", SearchOption.AllDirectories)
            .Where(f => Path.GetExtension(f) is ".html" or ".txt" or ".md" or ".xml" or ".json" or ".js" or ".ris"
                or ".bib").ToList();
        Assert.All(files, file => Assert.True(!File.ReadAllText(file).Any(DirectionControls.Contains), file));

        var story =
            File.ReadAllText(files.Single(f => f.EndsWith("zh-hans/undated/page/01/index.html", StringComparison.Ordinal)));
        Assert.Contains("<title>新区公布〓复核结果", story, StringComparison.Ordinal);
        Assert.Contains("\"headline\":\"新区公布\\u202e复核结果\"", story.Replace("\\u202E", "\\u202e", StringComparison.Ordinal),
            StringComparison.Ordinal);
        Assert.Contains("新区公布〓复核结果",
            File.ReadAllText(files.Single(f => f.EndsWith("zh-hans/undated/page/page.txt", StringComparison.Ordinal))),
            StringComparison.Ordinal);
        Assert.Contains(Turn,
            XDocument.Load(
                files.Single(f => f.EndsWith("zh-hans/undated/page/page.xml", StringComparison.Ordinal))).Root!.Value,
                StringComparison.Ordinal);
        using var page =
            JsonDocument.Parse(
                File.ReadAllText(files.Single(f => f.EndsWith("zh-hans/undated/page/page.json", StringComparison.Ordinal))));
        Assert.Equal($"新区公布{Turn}复核结果", page.RootElement.GetProperty("stories")[0].GetProperty("headline").GetString());
    }

    [Fact]
    public void Neither_reaches_a_terminal()
    {
        using var site = Site();
        foreach (var command in (string[][])[["split", TestSite.Dump], ["explain", TestSite.Dump + ":1"], ["check"]])
        {
            var run = ProgramRun.Within(site.Path, command);
            Assert.True(!(run.Output + run.Error).Any(DirectionControls.Contains), string.Join(' ', command));
        }
        Assert.Contains("新区公布\uFFFD复核结果", ProgramRun.Within(site.Path, ["split", TestSite.Dump]).Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Private_characters_are_warned_of()
    {
        using var site = TestSite.Create().Write(TestSite.Dump, "新区\uE000公布复核结果\n日前，新区公布年度复核结果，特色产业基地\n");
        Assert.Equal(
            "seeds/page.txt:1:3: warning NP012: U+E000 is for private use: only the font the page was set with shows what it "
                + "is (look it up on the printed page and write the character in the proof)",
            TestSite.Build(site, baseUrl: "https://example.org/").Errors[0]);
    }
}
