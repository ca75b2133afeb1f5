using System.Collections.Immutable;
using Banmian.Segmentation.Lines;

namespace Banmian.Segmentation.Reading;

/// <summary>
/// Cuts a dump of many pages into sheets no longer than the fullest page, so that stories are sought within a page and the
/// time for a long dump grows with its length only.
/// </summary>
internal static class Sheets
{
    // A full broadsheet page has some 700 lines.
    private const int FewestLines = 400;
    private const int MostLines = 800;

    public static IEnumerable<ImmutableArray<PageLine>> Cut(ImmutableArray<PageLine> lines)
    {
        var first = 0;
        while (lines.Length - first > MostLines)
        {
            // Where most blank lines part one page from the next.
            var cut = Enumerable.Range(first + FewestLines, MostLines - FewestLines).MaxBy(i => lines[i].BlanksBefore);
            yield return lines[first..cut];
            first = cut;
        }
        yield return lines[first..];
    }
}
