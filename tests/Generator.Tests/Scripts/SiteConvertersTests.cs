using Banmian.Scripts;

namespace Banmian.Tests.Scripts;

public class SiteConvertersTests
{
    [Theory]
    [InlineData("s2t", "裏面喫麪", "里面吃面")]
    [InlineData("s2tw", "裡面吃麵", "里面吃面")]
    [InlineData("s2hk", "裏面吃麪", "里面吃面")]
    [InlineData("s2twp", "滑鼠裡面", "鼠标里面")]
    public void Goes_back_by_the_standard_it_came_by(string traditional, string hant, string hans)
    {
        var converters = Converters.OfSite(traditional);

        Assert.Equal(hant, converters.Between(Script.Hans, Script.Hant).Convert(hans));
        Assert.Equal(hans, converters.Between(Script.Hant, Script.Hans).Convert(hant));
    }

    [Fact]
    public void Takes_every_form_of_Traditional_a_site_may_name() =>
        Assert.All(TraditionalForm.Configurations, config => Assert.NotNull(Converters.OfSite(config)));
}
