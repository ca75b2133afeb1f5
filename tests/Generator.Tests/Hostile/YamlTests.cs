using Banmian.Config;
using Banmian.Diagnostics;
using Banmian.Scripts;

namespace Banmian.Tests.Hostile;

/// <summary>YAML that would fill memory, overflow the stack or make what it should not.</summary>
public class YamlTests
{
    private readonly DiagnosticBag bag = new();

    private string Read(string yaml)
    {
        YamlParser.ReadMap(yaml, "x.yml", bag);
        return string.Join('\n', bag.Items);
    }

    private static string Times(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    [Fact]
    public void Aliases_that_explode_are_refused() => Assert.Equal(
        "x.yml:1:4: error NP101: anchors (&) and aliases (*) are not read (put the value in quotation marks: \"…\")",
        Read("a: &a [x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, "
            + "*b, *b, *b]\n"));

    [Fact]
    public void An_alias_of_nothing_is_refused() => Assert.Equal(
        "x.yml:1:4: error NP101: anchors (&) and aliases (*) are not read (put the value in quotation marks: \"…\")",
        Read("a: *b"));

    [Fact]
    public void A_tag_is_refused() => Assert.Equal(
        "x.yml:1:4: error NP101: tags are not read: tag:yaml.org,2002:python/object/apply:os.system (put the value in quotation "
            + "marks: \"…\")",
        Read("a: !!python/object/apply:os.system [ls]"));

    [Theory]
    [InlineData("a: ", "[", "1:11")]
    [InlineData("a: ", "{a: ", "1:29")]
    [InlineData("a:\n", "- ", "2:15")]
    public void Deep_nesting_is_refused_at_once(string before, string opening, string place) => Assert.Equal(
        $"x.yml:{place}: error NP101: the values are nested more than 8 deep (write it as “key: value”, with spaces for indents)",
        Read(before + Times(opening, 10_000)));

    [Fact]
    public void Nesting_by_ten_thousand_indents_is_refused() => Assert.Equal(
        "x.yml:8:8: error NP101: the values are nested more than 8 deep (write it as “key: value”, with spaces for indents)",
        Read(string.Concat(Enumerable.Range(0, 10_000).Select(i => new string(' ', Math.Min(i, 2_000)) + "a:\n"))));

    [Fact]
    public void A_sidecar_of_ten_thousand_lines_is_read()
    {
        var sidecar =
            SidecarParser.Read("note: |\n" + Times("  一行\n", 10_000) + "editors: ["
                + string.Join(", ", Enumerable.Range(0, 10_000).Select(i => $"李{i}")) + "]\n", "x.yml",
                System.Collections.Immutable.ImmutableDictionary<string, Paper>.Empty, [], bag)!;
        Assert.Empty(bag.Items);
        Assert.Equal((10_000, 10_000), (sidecar.Note!.Split('\n').Length, sidecar.Editors.Length));
    }

    [Fact]
    public void A_sidecar_of_ten_thousand_unknown_keys_names_each()
    {
        SidecarParser.Read(string.Concat(Enumerable.Range(0, 10_000).Select(i => $"k{i}: x\n")), "x.yml",
            System.Collections.Immutable.ImmutableDictionary<string, Paper>.Empty, [], bag);
        Assert.Equal(10_000, bag.Items.Count(d => d.Rule == Rules.UnknownKey));
    }

    [Fact]
    public void A_value_of_five_megabytes_is_a_value() => Assert.Equal("", Read("a: " + new string('x', 5_000_000)));

    [Fact]
    public void Front_matter_of_a_standing_page_is_read_no_more_freely()
    {
        Banmian.Archive.StandingPages.Parse("pages/a.md", "---\ntitle: &a x\nscript: zh-Hans\n---\n", [Script.Hans], bag);
        Assert.Equal(
            "pages/a.md:2:8: error NP101: anchors (&) and aliases (*) are not read (put the value in quotation marks: "
                + "\"…\")", bag.Items[0].ToString());
    }
}
