using Banmian.Scoring;

namespace Banmian.Tests.Segmentation;

/// <summary>
/// The reading against gold. The repository's own pages (<c>tests/gold</c>) hold texts written for them, one for each kind
/// of dump and convention; their gold is what a careful reader would make, not what the program makes.
/// </summary>
public class GoldPageTests
{
    private static readonly ScoredPage[] Own = ScoredPage.AllOf(Repository.Path("tests/gold"));

    // The floors are what holds today, rounded down; a better reading raises them.
    [Fact]
    public void Reads_the_pages_of_its_own_above_the_floors() =>
        ScoredPage.AssertBars(Own,
            ("stories", s => s.Stories, 0.89),
            ("kinds", s => s.Kinds, 0.89),
            ("headlines", s => s.Headlines, 0.89),
            ("kickers", s => s.Kickers, 0.97),
            ("decks", s => s.Decks, 0.99),
            ("paragraphs", s => s.Paragraphs, 0.92),
            ("crossheads", s => s.Crossheads, 0.99),
            ("names", s => s.Names, 0.76));

    [Fact]
    public void Loses_and_invents_nothing_on_the_pages_of_its_own()
    {
        Assert.True(Own.Length >= 8);
        Assert.All(Own, page => Assert.Empty(page.Found));
        Assert.All(Own, page => Assert.Equal(0, page.Score.Lost));
    }

    [Fact]
    public void Reads_the_seed_exactly()
    {
        var seed = ScoredPage.Of(SampleSite.Path(SampleSite.Dump), Repository.Path("tests/gold-seed/000_e511ca848f924cbd.gold.json"));
        Assert.Empty(seed.Found);
        Assert.True(seed.Score == new PageScore(1, 1, 1, 1, 1, 1, 1, 1, 0), ScoredPage.Table([seed]));
    }

    [Fact]
    public void Reads_the_pages_of_others_above_the_bars()
    {
        Assert.SkipWhen(Environment.GetEnvironmentVariable("BANMIAN_GOLD") is not { Length: > 0 },
            "BANMIAN_GOLD names no folder of pages with gold; those texts are other people's and stay out of the repository");
        var pages = ScoredPage.AllOf(Environment.GetEnvironmentVariable("BANMIAN_GOLD")!);
        ScoredPage.AssertBars(pages,
            ("stories", s => s.Stories, 0.912),
            ("kinds", s => s.Kinds, 0.911),
            ("headlines", s => s.Headlines, 0.802),
            ("kickers", s => s.Kickers, 0.674),
            ("decks", s => s.Decks, 0.741),
            ("paragraphs", s => s.Paragraphs, 0.959),
            ("crossheads", s => s.Crossheads, 0.902),
            ("names", s => s.Names, 0.86));
        Assert.All(pages, page => Assert.Equal(0, page.Score.Lost));
        Assert.All(pages, page => Assert.Empty(page.Found));
    }

    [Fact]
    public void Reads_real_pages_above_the_bars()
    {
        Assert.SkipWhen(Environment.GetEnvironmentVariable("BANMIAN_REAL") is not { Length: > 0 },
            "BANMIAN_REAL names no folder of real pages with gold; those texts are other people's and stay out of the repository");
        var pages = ScoredPage.AllOf(Environment.GetEnvironmentVariable("BANMIAN_REAL")!);
        ScoredPage.AssertBars(pages,
            ("stories", s => s.Stories, 0.647),
            ("kinds", s => s.Kinds, 0.584),
            ("names", s => s.Names, 0.517),
            ("headlines", s => s.Headlines, 0.517),
            ("paragraphs", s => s.Paragraphs, 0.81),
            ("crossheads", s => s.Crossheads, 0.79));
        Assert.All(pages, page => Assert.Equal(0, page.Score.Lost));
        Assert.All(pages, page => Assert.Empty(page.Found));
    }
}
