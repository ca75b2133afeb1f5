using System.Collections.Immutable;
using Banmian.Segmentation.Roles;

namespace Banmian.Segmentation.Stories;

/// <summary>
/// The stories of a page as they were found, with what they were found by: the odds of each possible border, the scores
/// of each display line, the odds of each heading and story, and the story of each group of names.
/// </summary>
internal sealed record FoundStories(
    HeadedDraft Headed, IReadOnlyDictionary<int, int> Borders, IReadOnlyDictionary<int, int[]> Display, int[] NameOwners)
{
    public Draft Draft => Headed.Draft;

    /// <summary>The lines of each story by what they are in it, and the lines that are in none.</summary>
    public (ImmutableArray<StoryLines> Stories, ImmutableArray<int> Furniture) Sorted()
    {
        var draft = Draft;
        var parts = draft.Stories.Select(s => new StoryLines.Builder(s)).ToArray();
        var taken = draft.Owners.Select(o => o >= 0).ToArray();
        for (var h = 0; h < Headed.Given.Length; h++)
            if (Headed.Given[h] >= 0) Take(parts[Headed.Given[h]].Add(draft.Headings[h]));
        for (var n = 0; n < NameOwners.Length; n++)
            if (NameOwners[n] >= 0) Take(parts[NameOwners[n]].Add(draft.Names[n]));
        foreach (var crosshead in draft.Crossheads)
            if (HolderOf(crosshead) is >= 0 and var story) Take(parts[story]
                .AddCrosshead(crosshead, Before(story, crosshead[^1])));
        for (var line = 0; line < draft.Tags.Length; line++)
        {
            var tag = draft.Tags[line];
            var story = tag switch
            {
                LineTag.Jump or LineTag.Closing => Owner(draft.TextUpTo(line)),
                LineTag.LeadIn or LineTag.LeadInTurned => LedInBy(line),
                _ => -1,
            };
            if (story >= 0) Take(parts[story].Add(tag, line));
        }
        // A heading that no story took, between two paragraphs of one story, is its crosshead.
        foreach (var loose in Enumerable.Range(0, Headed.Given.Length).Where(h => Headed.Given[h] < 0)
            .Select(h => draft.Headings[h]))
            if (Owner(draft.TextUpTo(loose.Start)) is >= 0 and var above && draft.TextFrom(loose.End) is >= 0 and var next
                && draft.Owners[next] == above && draft.Tags[next] != LineTag.GoesOn)
                Take(parts[above].AddCrosshead([.. loose.Lines.Order()], Before(above, loose.End)));
        return ([.. parts.Select(p => p.Build())], [.. Enumerable.Range(0, taken.Length).Where(line => !taken[line])]);

        void Take(IEnumerable<int> lines)
        {
            foreach (var line in lines) taken[line] = true;
        }
    }

    // The story that goes on under a crosshead; where another begins there, the one above.
    private int HolderOf(List<int> crosshead)
    {
        var (above, below) = (Draft.TextUpTo(crosshead[0]), Draft.TextFrom(crosshead[^1]));
        return below >= 0 && Draft.Tags[below] != LineTag.StoryStart ? Owner(below) : above >= 0 ? Owner(above) : Owner(below);
    }

    // The story of the first text under a lead-in, or of the last above it.
    private int LedInBy(int line) => Draft.TextFrom(line) is >= 0 and var below ? Owner(below) : Owner(Draft.TextUpTo(line));

    private int Owner(int line) => line < 0 ? -1 : Draft.Owners[line];

    // The number of the story's paragraphs that begin above a line.
    private int Before(int story, int line) => Draft.Stories[story].Paragraphs.Count(p => p[0] < line);
}
