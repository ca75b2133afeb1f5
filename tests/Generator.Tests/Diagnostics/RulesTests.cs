using System.Text.RegularExpressions;
using Banmian.Diagnostics;

namespace Banmian.Tests.Diagnostics;

public class RulesTests
{
    [Fact]
    public void Gives_every_rule_an_id_of_its_own()
    {
        Assert.NotEmpty(Rules.All);
        Assert.Equal(Rules.All.Count(), Rules.All.Select(r => r.Id).Distinct().Count());
        Assert.All(Rules.All, r => Assert.Matches("^NP[0-6][0-9]{2}$", r.Id));
    }

    [Fact]
    public void Every_rule_is_shown_by_a_test_that_names_it()
    {
        var tests = string.Concat(((string[])["tests/Generator.Tests", "tests/Browser.Tests"])
            .SelectMany(project => Directory.EnumerateFiles(Repository.Path(project), "*Tests.cs", SearchOption.AllDirectories))
            .Select(File.ReadAllText));
        var unnamed = typeof(Rules).GetFields().Select(field => (field.Name, ((Rule)field.GetValue(null)!).Id))
            .Where(rule => !tests.Contains(rule.Id, StringComparison.Ordinal)
                && !Regex.IsMatch(tests, $@"\bRules\.{rule.Name}\b")).ToList();
        Assert.Empty(unnamed);
    }
}
