using Banmian.Config;
using Banmian.Diagnostics;

namespace Banmian.Tests.Config;

/// <summary>What is wrong with the YAML of a file is told in words for people who do not know YAML.</summary>
public class YamlFaultsTests
{
    [Theory]
    [InlineData("paper: a\n  date: 2021", "2:1", "the line is indented, and the line above it is complete")]
    [InlineData("photos:\n    - file: a.jpg\n   caption: x", "3:4", "the line is indented otherwise than those above it")]
    [InlineData("photos:\n\t- a", "2:1", "the line is indented with a tab")]
    [InlineData("paper: a\ndate 2021\npage: 6", "2:1", "the line has no colon after its key")]
    [InlineData("paper: a\ndate:2021\npage: 6", "2:1", "no space stands after the colon")]
    [InlineData("paper:a\ndate:2021", "1:1", "no space stands after the colon")]
    [InlineData("rights: \"abc\ndate: 2021", "1:9", "a quotation mark is opened here and not closed")]
    [InlineData("rights: 'abc\ndate: 2021", "1:9", "a quotation mark is opened here and not closed")]
    [InlineData("rights: \"ab\"c", "1:13", "something stands after the end of the value")]
    [InlineData("editors: [a]]", "1:13", "something stands after the end of the value")]
    [InlineData("editors: [a, b\ndate: 2021", "1:10", "“[” is opened here and not closed")]
    [InlineData("photos: {a: b", "1:9", "“{” is opened here and not closed")]
    [InlineData("editors: [a,,b]", "1:13", "a value is missing before this sign")]
    [InlineData("editors:\n-a\n-b", "3:1", "an item of a list stands where a key is expected")]
    [InlineData("paper: a\n- b", "2:1", "an item of a list stands where a key is expected")]
    [InlineData("note: %x", "1:7", "a value cannot begin with “%”")]
    [InlineData("note: *x*", "1:7", "anchors (&) and aliases (*) are not read")]
    [InlineData("note: \"a\\q\"", "1:7", "“\\” means something else between these quotation marks")]
    [InlineData("note: | x", "1:7", "a value that begins with “|” or “>” is a text in the lines below it")]
    [InlineData("page: 1\npage: 2", "2:1", "“page” is in line 1 already")]
    [InlineData("section: a: b", "1:11", "a value with “: ” in it stands without quotation marks")]
    [InlineData("%YAML 3.0\n---\na: b", "1:1", "this is no YAML that can be read (Found incompatible YAML document)")]
    public void Each_is_told_at_its_place(string yaml, string at, string told)
    {
        var bag = new DiagnosticBag();
        YamlParser.ReadMap(yaml, "x.yml", bag);
        var only = Assert.Single(bag.Items);
        Assert.Equal(($"x.yml:{at}", told), (only.Location.ToString(), only.Message.ToString()));
        Assert.NotNull(only.Hint);
    }
}
