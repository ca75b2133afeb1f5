using System.Collections.Immutable;
using Banmian.Segmentation;
using Banmian.Segmentation.Lines;
using Banmian.Segmentation.Reading;
using Banmian.Text;

namespace Banmian.Tests.Segmentation;

/// <summary>Runs the examples of <c>docs/rules</c>, which are the documentation of the rules.</summary>
public class RuleExampleTests
{
    private static readonly Dictionary<string, RuleExample> Examples = RuleExample.All().ToDictionary(e => e.Place);

    private static readonly Dictionary<string, Func<string[], IEnumerable<string>>> Rules = new()
    {
        ["overprint"] = given => [string.Concat(Overprint.Once(given[0]).Select(i => given[0][i]))],
        ["join"] = given => [LineJoins.Join(given)],
        ["close"] = given => [Spacing.Close(given[0])],
        ["phrases"] = given => [Spacing.Phrases(given[0])],
        ["byline"] = given => [List(new Openings(Cues.Shared).Worded.NamesIn(given[0]))],
    };

    public static TheoryData<string> Places => [.. Examples.Keys];

    [Fact]
    public void Every_rule_has_examples_and_every_example_a_rule() =>
        Assert.Equal(Rules.Keys.Order(StringComparer.Ordinal),
            Examples.Values.Select(e => e.Rule).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Places))]
    public void Does_as_the_example_says(string place)
    {
        var example = Examples[place];
        Assert.False(example.Expected.Length == 0, $"{place}: the example has no line that begins with →");
        var made = string.Join('\n', Rules[example.Rule](example.Given));
        var expected = string.Join('\n', example.Expected);
        Assert.True(expected == made, $"{place}: {example.Rule}\n{string.Join('\n', example.Given)}\nexpected:\n{expected}\nmade:\n{made}");
    }

    private static string List(ImmutableArray<string> names) => names.IsEmpty ? "-" : string.Join(" | ", names);
}
