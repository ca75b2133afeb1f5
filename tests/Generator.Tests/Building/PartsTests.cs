using System.Collections.Immutable;
using Banmian.Building;
using Banmian.Diagnostics;
using Banmian.Publishing;
using Banmian.Sources;

namespace Banmian.Tests.Building;

/// <summary>
/// An archive whose parts – a year of a paper, the pages of another, those without a date – are built apart, as on machines side
/// by side, and joined.
/// </summary>
public sealed class PartsTests : IDisposable
{
    private const string Story = "新区公布复核结果\n日前，新区公布年度复核结果，特色产业基地\n顺利通过复核，这是新区坚持创新的成果。\n数据显示，基地今年将实现总产值增长。\n";

    private static readonly ImmutableArray<string> Addresses = ["ribao/2020", "ribao/2021", "wanbao", "undated"];

    private readonly TempFolder site = TestSite.Create();

    public PartsTests()
    {
        File.Delete(site.FullPath(TestSite.Dump));
        site.Write("site-config.yml", """
            title: { zh-Hans: 档案, zh-Hant: 檔案 }
            base-url: https://example.org/dang/
            papers: { ribao: { zh-Hans: 新区日报, zh-Hant: 新區日報 }, wanbao: { zh-Hans: 新区晚报, zh-Hant: 新區晚報 } }
            paths: "{paper}/{date}/{page}.txt"
            """);
        foreach (var (paper, date) in ((string, string)[])[("ribao", "2020-02-01"), ("ribao", "2021-02-01"),
            ("ribao", "2021-12-31"), ("wanbao", "2021-02-01")])
            for (var page = 1; page <= 2; page++)
                site.Write($"seeds/{paper}/{date}/{page:00}.txt", Story.Replace("复核", $"{date}复核", StringComparison.Ordinal)
                    .Replace("基地", $"{paper}{page}号基地", StringComparison.Ordinal));
        site.Write("seeds/loose.txt", Story.Replace("新区", "旧区", StringComparison.Ordinal));
    }

    public void Dispose() => site.Dispose();

    private Outcome Build(string output, string? only = null, params ImmutableArray<string> join) => Pipeline.Run(
        new SiteFolder(site.Path),
        new BuildRequest(null, site.FullPath(output)) { Only = only, Join = [.. join.Select(site.FullPath)] },
        new Workshop(), null, TestContext.Current.CancellationToken);

    private void BuildParts()
    {
        foreach (var address in Addresses)
            Assert.NotNull(Build(address.Replace('/', '-'), address).Published);
    }

    private static ImmutableArray<string> Parts => [.. Addresses.Select(address => address.Replace('/', '-'))];

    // Each with its bytes.
    private ImmutableArray<string> Files(string output) =>
        [.. Directory.EnumerateFiles(site.FullPath(output), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => $"{Path.GetRelativePath(site.FullPath(output), file)} {Convert.ToHexString(File.ReadAllBytes(file))}")
            .Where(file => !file.StartsWith(".banmian/", StringComparison.Ordinal))];

    private static ImmutableArray<string> Told(Outcome outcome) => [.. outcome.Listed.Select(item => item.ToString())];

    [Fact]
    public void Joined_they_are_the_site_of_one_build_byte_for_byte_and_no_page_is_made_again()
    {
        BuildParts();
        var whole = Build("whole");

        var joined = Build("joined", null, Parts);

        Assert.Empty(joined.MadeAgain);
        Assert.Equal(Files("whole"), Files("joined"));
        Assert.Equal(Told(whole), Told(joined));
        Assert.Equal(0, Build("joined").Published!.Changed);
    }

    [Fact]
    public void A_part_holds_the_files_of_its_pages_alone()
    {
        Build("part", "ribao/2021");

        Assert.NotEmpty(Files("part"));
        Assert.All(Files("part"), file => Assert.Contains("/ribao/2021-", file, StringComparison.Ordinal));
    }

    [Fact]
    public void What_no_part_holds_or_what_was_changed_in_one_is_made_again()
    {
        BuildParts();
        var page = site.FullPath("ribao-2020/zh-hans/ribao/2020-02-01/01/index.html");
        File.WriteAllText(page, "<p>another</p>");

        var joined = Build("joined", null, Parts.Remove("undated"));

        Assert.Equal(["seeds/loose.txt", "seeds/ribao/2020-02-01/01.txt"], joined.MadeAgain.Order(StringComparer.Ordinal));
        Build("whole");
        Assert.Equal(Files("whole"), Files("joined"));
    }

    [Theory]
    [InlineData("ribao/2019")]
    [InlineData("riba")]
    [InlineData("ribao/202")]
    public void An_address_without_pages_is_an_error(string address)
    {
        var outcome = Build("part", address);

        var found = Assert.Single(outcome.Diagnostics, item => item.Severity == Severity.Error);
        Assert.Equal(Rules.NoPageUnder, found.Rule);
        Assert.Contains("ribao, undated, wanbao", found.Hint!.ToString(), StringComparison.Ordinal);
        Assert.False(Directory.Exists(site.FullPath("part")));
    }

    [Fact]
    public void No_file_outside_a_part_is_read_as_one_of_its_own()
    {
        Build("part", "wanbao");
        site.Write("secret", "x");
        var part = Assert.Single(SitePart.In([site.FullPath("part")], new DiagnosticBag())!);

        Assert.Null(part.Read("../secret", FileMark.Of("x"u8)));
    }

    [Fact]
    public void A_part_takes_the_place_of_no_site()
    {
        Build("whole");
        var before = Files("whole");

        var outcome = Build("whole", "ribao");

        Assert.Equal(Rules.PartOverSite, Assert.Single(outcome.Diagnostics, item => item.Severity == Severity.Error).Rule);
        Assert.Equal(before, Files("whole"));
    }

    [Fact]
    public void A_folder_to_join_that_is_not_there_is_told_with_the_folder_that_was_looked_in()
    {
        var outcome = Build("joined", null, "copied");

        Assert.Equal($"there is no folder “copied” in {site.Path}",
            Assert.Single(outcome.Diagnostics, item => item.Severity == Severity.Error).Message.ToString());
    }

    [Fact]
    public void A_folder_that_no_build_wrote_is_joined_with_nothing()
    {
        site.Write("copied/zh-hans/ribao/2020-02-01/01/index.html", "");

        var outcome = Build("joined", null, "copied");

        Assert.Equal(Rules.NoPart, Assert.Single(outcome.Diagnostics, item => item.Severity == Severity.Error).Rule);
        Assert.False(Directory.Exists(site.FullPath("joined")));
    }
}
