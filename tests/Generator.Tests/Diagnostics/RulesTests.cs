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
}
