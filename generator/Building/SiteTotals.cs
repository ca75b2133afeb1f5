using System.Collections.Immutable;
using Banmian.Diagnostics;

namespace Banmian.Building;

/// <summary>What a summary says of a site.</summary>
/// <param name="Bytes">of all its files</param>
/// <param name="Doubts">the most doubtful stories, each in a line: where an archivist's eye is needed most</param>
/// <param name="DoubtfulStories">how many there are in all</param>
internal sealed record SiteTotals(int Pages, int Stories, long Bytes, ImmutableArray<Sentence> Doubts, int DoubtfulStories)
{
    // More than a screenful would not be read.
    private const int MostDoubts = 20;

    public static SiteTotals Of(ImmutableSortedDictionary<string, MadePage> pages, IEnumerable<MadeFiles> made)
    {
        var doubts = pages.SelectMany(page => page.Value.Card.Doubts.Select(doubt => (Path: page.Key, Doubt: doubt)))
            .OrderBy(d => d.Doubt.Confidence).ToList();
        return new(pages.Count, pages.Values.Sum(page => page.Card.Stories.Length), SiteSize.Of(made),
            [.. doubts.Take(MostDoubts).Select(d => Sentence.Of($"{d.Path}:{d.Doubt.Line} {d.Doubt.Said}"))], doubts.Count);
    }
}
