using Banmian.Segmentation;
using Banmian.Text;

namespace Banmian.Archive;

/// <summary>The texts of a page one by one, and the names known in them.</summary>
internal static class PageTexts
{
    /// <summary>What is shown of a page, as it is read.</summary>
    /// <param name="known">The names known in running text.</param>
    public static IEnumerable<PageText> Of(PageReading reading, KnownNames known)
    {
        var ofStories = reading.Stories.Select(NamesOf).ToList();
        foreach (var (index, number, unit) in reading.Units.Where(unit => unit.Kind != UnitKind.Dropped))
            yield return index < 0
                ? new PageText(unit, known, unit.Extent.First)
                : new PageText(unit, NamesIn(unit, ofStories[index], known), reading.Stories[index].FirstLine,
                    index, unit.Kind == UnitKind.Paragraph ? number : null);
    }

    /// <summary>The names a page marks in bylines and credits, for its running text.</summary>
    public static KnownNames NamesOf(PageReading reading) =>
        new([.. reading.Stories.SelectMany(story => story.Byline.Concat(story.Credit)).Distinct()], Certain: false);

    /// <summary>The names of a story's byline and credit, for these themselves.</summary>
    public static KnownNames NamesOf(Story story) => new(story.Byline.AddRange(story.Credit), Certain: true);

    /// <summary>
    /// The names known in a unit: in a byline, a dateline or a credit its story's own are names wherever they stand; elsewhere
    /// the words around them have a say.
    /// </summary>
    public static KnownNames NamesIn(Unit unit, KnownNames ofStory, KnownNames known) =>
        unit.Kind.Traits().HoldsNames ? ofStory : known;
}
