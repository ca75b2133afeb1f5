using System.Collections.Immutable;

namespace Banmian.Segmentation;

/// <summary>
/// Cuts a dump of many pages into stretches about as long as a page, so that stories are sought within a page and the
/// time for a long dump grows with its length only.
/// </summary>
internal static class Sheets
{
    // A full broadsheet page has about a hundred paragraphs.
    private const int FewestParagraphs = 30;
    private const int MostParagraphs = 100;

    /// <summary>The first paragraph of each stretch, and the number of paragraphs last.</summary>
    /// <param name="gaps">the lines before the first paragraph, then those after each</param>
    public static IReadOnlyList<int> Cut(int paragraphs, IReadOnlyList<ImmutableArray<LineBlock>> gaps)
    {
        var cuts = new List<int> { 0 };
        while (paragraphs - cuts[^1] > MostParagraphs)
            cuts.Add(Enumerable.Range(cuts[^1] + FewestParagraphs, MostParagraphs - FewestParagraphs).MaxBy(p => Weight(gaps[p])));
        cuts.Add(paragraphs);
        return cuts;
    }

    // Where a page ends stand its folio and, in many dumps, all its headlines.
    private static int Weight(ImmutableArray<LineBlock> gap) => gap.Count(b => b.Role is LineRole.Folio or LineRole.Display);
}
