using Banmian.Rendering;
using Banmian.Tests.Archive;

namespace Banmian.Tests.Rendering;

/// <summary>Which sheets of a page in miniature are shown where.</summary>
public class MiniatureModelTests
{
    private static readonly Miniature OnTwoSheets = new([SheetWith(0, 1), SheetWith(1, 2)]);

    private static MiniatureSheet SheetWith(params IEnumerable<int> stories) => new(1400, "8 8", "", null,
        [.. stories.Select(story => new MiniatureBox(story, default, null, false, "", "", 100, null, []))]);

    private static IEnumerable<int> BoxesShown(int? current)
    {
        var archive = ListedArchive.Of("2021-02-01");
        var page = archive.Site.Archive.Issues[0].Pages[0];
        var chrome = Chrome.For(archive.Site, Samples.Config().Scripts[0], page.Folder);
        var model = MiniatureModel.Of(chrome, page, archive.CardOf(page), OnTwoSheets, current);
        return model.Sheets.Select(sheet => sheet.Boxes.Length);
    }

    [Fact]
    public void A_list_shows_all_sheets_of_a_page() => Assert.Equal([2, 2], BoxesShown(null));

    // Else a dump of 800 briefs gives 800 stories with 800 boxes each.
    [Theory, InlineData(0, 1), InlineData(1, 2), InlineData(2, 1)]
    public void A_story_shows_the_sheets_it_stands_on(int story, int sheets) =>
        Assert.Equal(Enumerable.Repeat(2, sheets), BoxesShown(story));
}
