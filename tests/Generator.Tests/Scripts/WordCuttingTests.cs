using Banmian.Diagnostics;
using Banmian.Scripts;
using Banmian.Scripts.Newspaper;

namespace Banmian.Tests.Scripts;

public class WordCuttingTests
{
    private static readonly SiteConverters Site = SiteConverters.Load(new TraditionalForm("s2tw", QuoteStyle.Corner, Variants.None), OpenccData.Shipped, Glossary.Empty, new DiagnosticBag())!;

    /// <summary>A headline has no word beside its names; where they end is known from the other pages.</summary>
    [Theory]
    [InlineData("余建军走了", "Hans", "余建军", "Hans")]
    [InlineData("余建軍走了", "Hant", "余建军", "Hans")]
    [InlineData("余建军走了", "Hans", "余建軍", "Hant")]
    [InlineData("余建軍走了", "Hant", "余建軍", "Hant")]
    public void Keeps_a_known_name_whole_in_either_script(string headline, string script, string name, string scriptOfNames)
    {
        Assert.Contains(1, Ends(KnownNames.None));
        Assert.DoesNotContain(1, Ends(new KnownNames([name], Certain: false)));

        IEnumerable<int> Ends(KnownNames known) => WordCutting.Ends(headline, Enum.Parse<Script>(script), known, Enum.Parse<Script>(scriptOfNames), Site);
    }
}
