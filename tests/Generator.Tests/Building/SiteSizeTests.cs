using Banmian.Building;
using Banmian.Diagnostics;

namespace Banmian.Tests.Building;

public class SiteSizeTests
{
    [Theory]
    [InlineData(799_999_999, null)]
    [InlineData(800_000_000,
        "site-config.yml: warning NP615: the site has 800.0 MB, and GitHub Pages publishes no more than 1000.0 MB (save "
            + "pictures smaller, divide the archive among several repositories, one for each paper or decade, or publish it "
            + "elsewhere)")]
    public void Warns_before_a_site_is_too_large_for_GitHub_Pages(long bytes, string? warning)
    {
        var bag = new DiagnosticBag();
        SiteSize.Check(bytes, bag);
        Assert.Equal(warning, bag.Items.SingleOrDefault()?.ToString());
    }
}
