using System.Collections.Immutable;

namespace Banmian.Segmentation;

/// <summary>Gives the lines of names to their stories.</summary>
internal static class NameLines
{
    /// <summary>
    /// For each story its lines of names. A byline belongs to the story it stands in; between two stories, to the next one where it
    /// stands under a headline or this page's bylines open stories, else to the one before. A credit always follows its caption.
    /// </summary>
    public static List<PrintedLine>[] Of(ImmutableArray<StoryDraft> drafts, IReadOnlyList<ImmutableArray<LineBlock>> gaps, int[] storyOf, PageConventions conventions)
    {
        var headed = drafts.SelectMany(d => d.Heading?.Lines ?? []).ToHashSet();
        List<PrintedLine>[] lines = [.. drafts.Select(_ => new List<PrintedLine>())];
        for (var gap = 0; gap < gaps.Count && drafts.Length > 0; gap++)
        {
            LineBlock? above = null;
            foreach (var block in gaps[gap])
            {
                if (block.Role == LineRole.Name && !headed.Contains(block.Line))
                    lines[storyOf[gap == 0 || gap < storyOf.Length && Opens(block, above, conventions) ? gap : gap - 1]].Add(block.Line);
                above = block;
            }
        }
        return lines;
    }

    // Whether it stands at the head of the story below.
    private static bool Opens(LineBlock block, LineBlock? above, PageConventions conventions) =>
        !LineCues.IsCredit(block.Line) && !block.InsideParagraph
        && (above?.Role == LineRole.Display || conventions.BylinesOpen && !LineCues.IsNamesAlone(block.Line));
}
