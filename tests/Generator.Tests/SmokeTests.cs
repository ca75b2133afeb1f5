namespace Banmian.Tests;

public class SmokeTests
{
    [Fact]
    public void A_rule_has_one_id() =>
        Assert.Equal(Diagnostics.Rules.All.Count(), Diagnostics.Rules.All.Select(r => r.Id).Distinct().Count());
}
