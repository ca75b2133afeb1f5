using System.Collections.Immutable;
using Banmian.Diagnostics;
using Banmian.Scripts;
using Banmian.Scripts.Newspaper;
using Banmian.Sources;
using Banmian.Text;

namespace Banmian.Tests.Scripts;

public class GlossaryTests
{
    private readonly DiagnosticBag bag = new();

    [Fact]
    public void Goes_before_everything_else_both_ways()
    {
        var glossary = Load("# 一\n\n范仲淹\t範仲淹\tas this paper prints it\n不遗余力\t不遺余力\n");
        var there = Converters.LoadLayer("s2t", glossary);
        var back = Converters.LoadLayer("t2s", glossary);

        Assert.Equal("範仲淹不遺余力地發展", there.Convert("范仲淹不遗余力地发展", new KnownNames(["范仲淹"], Certain: true)));
        Assert.Equal("范仲淹不遗余力地发展", back.Convert("範仲淹不遺余力地發展"));
        Assert.Empty(bag.Items);
    }

    [Fact]
    public void Takes_the_longer_of_two_entries()
    {
        var glossary = Load("发展\t髮展\n发展规划\t發展規劃\n");

        Assert.Equal("發展規劃和髮展", Converters.LoadLayer("s2t", glossary).Convert("发展规划和发展"));
    }

    [Theory]
    [InlineData("信息谷 信息谷", "error NP410")]
    [InlineData("信息谷\t", "error NP410")]
    [InlineData("信息谷\t信息谷\t注\t又", "error NP410")]
    [InlineData("信息谷\t信息山谷", "error NP412")]
    [InlineData("谷\t穀", "error NP412")]
    [InlineData("發展\t發展", "warning NP413")]
    [InlineData("发展\t发展", "warning NP413")]
    public void Says_at_its_line_what_is_wrong(string line, string expected)
    {
        Load($"杨凌\t楊凌\n{line}\n");

        Assert.StartsWith($"glossary/names.tsv:2: {expected}", Assert.Single(bag.Items, d => d.Location.Line == 2).ToString());
    }

    [Fact]
    public void Names_both_places_of_a_word_that_stands_twice()
    {
        using var folder = new TempFolder().Write("glossary/a.tsv", "发展\t發展\n").Write("glossary/b.tsv", "\n发展\t髮展\n");

        GlossaryParser.Load(new SiteFolder(folder.Path), bag);

        var found = Assert.Single(bag.Items);
        Assert.Equal(("NP411", new Location("glossary/b.tsv", 2)), (found.Rule.Id, found.Location));
        Assert.Contains("glossary/a.tsv:1", found.Message.ToString());
    }

    [Fact]
    public void Ships_entries_without_a_fault()
    {
        Assert.NotEmpty(GlossaryParser.Load(new SiteFolder(SampleSite.Folder), bag));
        Assert.Empty(bag.Items);
    }

    private ImmutableArray<WordForm> Load(string text)
    {
        using var folder = new TempFolder().Write("glossary/names.tsv", text);
        return GlossaryParser.Load(new SiteFolder(folder.Path), bag);
    }
}
