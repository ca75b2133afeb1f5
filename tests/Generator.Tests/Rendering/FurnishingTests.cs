using Banmian.Config;
using Banmian.MakeUp;
using Banmian.Rendering;
using Banmian.Segmentation;
using Banmian.Tests.Archive;

namespace Banmian.Tests.Rendering;

public class FurnishingTests
{
    private static Furnishing Of(Sidecar sidecar, params string[] furniture)
    {
        var page = Samples.Page("seeds/a.txt", sidecar);
        var folio = PrintedFolio.Shared.In(
            [.. furniture.Select(text => new Unit(UnitKind.Furniture, text, [], [new LineRange(1, 1)]))]);
        return Furnishings.Of(page with
        {
            Readings = page.Readings.SetItem(page.Script, page.AsDumped with { Folio = folio })
        });
    }

    [Fact]
    public void A_page_of_which_nothing_is_known_has_a_folio_line_too() =>
        Assert.Equal(Furnishing.Folio, Of(Sidecar.Empty, "停水公告"));

    [Fact]
    public void A_front_page_of_a_known_paper_has_a_nameplate()
    {
        Assert.Equal(Furnishing.Nameplate, Of(Samples.Dated("2021-02-01", 1)));
        Assert.Equal(Furnishing.Nameplate, Of(Sidecar.Empty, "东湖商报", "第1版"));
        Assert.Equal(Furnishing.Folio, Of(Sidecar.Empty with { Label = PageLabel.Of(1) }));
    }

    [Fact]
    public void An_inside_page_has_a_folio_line_of_what_is_stated_or_printed()
    {
        Assert.Equal(Furnishing.Folio, Of(Samples.Dated("2021-02-01", 6)));
        Assert.Equal(Furnishing.Folio, Of(Sidecar.Empty, "第2版"));
    }

    [Fact]
    public void The_sidecar_wins_over_the_number_that_is_printed() =>
        Assert.Equal(Furnishing.Folio, Of(Samples.Dated("2021-02-01", 6), "东湖商报", "第1版"));
}
