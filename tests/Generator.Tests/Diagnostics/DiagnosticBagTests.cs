using System.Collections.Immutable;
using Banmian.Diagnostics;

namespace Banmian.Tests.Diagnostics;

public class DiagnosticBagTests
{
    [Theory]
    [InlineData("Error", true)]
    [InlineData("Note", false)]
    public void Takes_the_severity_a_site_gives_a_rule(string name, bool hasErrors)
    {
        var severity = Enum.Parse<Severity>(name);
        var bag = new DiagnosticBag(ImmutableDictionary<string, Severity>.Empty.Add("NP008", severity));
        bag.Report(Rules.SidecarWithoutDump, new Location("x"), $"m");
        Assert.Equal(severity, Assert.Single(bag.Items).Severity);
        Assert.Equal(hasErrors, bag.HasErrors);
    }

    [Fact]
    public void Hides_a_rule_that_is_off()
    {
        var bag = new DiagnosticBag(ImmutableDictionary<string, Severity>.Empty.Add("NP008", Severity.Off));
        bag.Report(Rules.SidecarWithoutDump, new Location("x"), $"m");
        bag.Report(Rules.EmptyDump, new Location("x"), $"m");
        Assert.Equal(Rules.EmptyDump, Assert.Single(bag.Items).Rule);
    }

    [Fact]
    public void Keeps_the_same_diagnostic_once_and_others_at_the_same_place()
    {
        var (bag, other) = (new DiagnosticBag(), new DiagnosticBag());
        bag.Report(Rules.EmptyDump, new Location("x", 1, 1), $"m");
        bag.Report(Rules.EmptyDump, new Location("x", 1, 1), $"m");
        bag.Report(Rules.EmptyDump, new Location("x", 1, 1), $"n");
        other.Report(Rules.EmptyDump, new Location("x", 1, 1), $"m");
        other.Report(Rules.EmptyDump, new Location("x", 2, 1), $"m");
        bag.AddRange(other);
        Assert.Equal(["1 m", "1 n", "2 m"], bag.Items.Select(d => $"{d.Location.Line} {d.Message}"));
    }
}
