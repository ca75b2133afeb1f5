using Banmian.Scripts;
using Banmian.Text;

namespace Banmian.Tests.Scripts;

public class WordCuttingTests
{
    private static readonly SiteConverters Site = Converters.OfSite("s2tw");

    /// <summary>A headline has no word beside its names; where they end is known from the other pages.</summary>
    [Theory]
    [InlineData("余建军走了", "zh-Hans", "余建军", "zh-Hans")]
    [InlineData("余建軍走了", "zh-Hant", "余建军", "zh-Hans")]
    [InlineData("余建军走了", "zh-Hans", "余建軍", "zh-Hant")]
    [InlineData("余建軍走了", "zh-Hant", "余建軍", "zh-Hant")]
    public void Keeps_a_known_name_whole_in_either_script(string headline, string script, string name, string scriptOfNames)
    {
        Assert.Contains(1, Ends(KnownNames.None));
        Assert.DoesNotContain(1, Ends(new KnownNames([name], Certain: false)));

        IEnumerable<int> Ends(KnownNames known) =>
            Site.WordEnds(headline, Script.Find(script)!, known, Script.Find(scriptOfNames)!);
    }
}
