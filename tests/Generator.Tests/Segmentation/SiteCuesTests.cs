using Banmian.Diagnostics;
using Banmian.Segmentation;
using Banmian.Tests.Commands;

namespace Banmian.Tests.Segmentation;

public class SiteCuesTests
{
    [Fact]
    public void Adds_words_to_the_lists_of_the_program()
    {
        var cues = SiteCues.Read("reporter: [乡村记者]\nsection:\n  - 竹乡\n", "cues.yml", new DiagnosticBag());
        Assert.Contains("乡村记者", cues["reporter"]);
        Assert.Contains("本报记者", cues["reporter"]);
        Assert.Contains("竹乡", cues["section"]);
    }

    [Theory]
    [InlineData("reporters: [甲]", "cues.yml:1:1: error NP102: “reporters” is not a list of words")]
    [InlineData("# words\nreporter: 甲", "cues.yml:2:11: error NP104: “reporter” must be a list")]
    [InlineData("reporter:\n  - ''\n", "cues.yml:2:5: error NP104: ")]
    [InlineData("reporter: [a, [b]]", "cues.yml:1:15: error NP104: the item must be a single value")]
    [InlineData("section: [一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三]", "cues.yml:1:11: error NP105: a word has at most 32")]
    [InlineData("reporter: [", "cues.yml:1:12: error NP101: ")]
    public void Says_at_its_line_what_is_wrong(string text, string said)
    {
        var bag = new DiagnosticBag();
        SiteCues.Read(text, "cues.yml", bag);
        Assert.StartsWith(said, Assert.Single(bag.Items).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_reads_with_the_words_beside_its_configuration()
    {
        using var site = TestSite.Create().Write("cues.yml", "sections: [竹乡]\n");
        Assert.StartsWith("cues.yml:1:1: error NP102: ", TestSite.Build(site).Errors[0], StringComparison.Ordinal);
        site.Write("cues.yml", "section: [竹乡]\n").Write("seeds/page.txt", TestSite.DoubtfulDump + "\n\n03版 竹乡 2021年2月3日 星期三\n");
        Assert.Equal(0, TestSite.Build(site).ExitCode);
        var split = ProgramRun.Within(site.Path, ["split", "--json", "seeds/page.txt"]);
        Assert.Equal(0, split.ExitCode);
    }
}
