using System.Collections.Immutable;
using Banmian.Segmentation.Lines;
using Banmian.Segmentation.Stories;

namespace Banmian.Segmentation.Reading;

/// <summary>Short news in a list, one under the other, each behind the same mark (■, ●, ▲), as evening papers and papers before
/// 1950 print them. One such item looks like a caption, three are a list.</summary>
internal static class ItemLists
{
    /// <summary>Which of a page's stories, given in their order, are items of a list.</summary>
    public static ImmutableArray<bool> In(ImmutableArray<StoryLines> stories, ImmutableArray<PageLine> lines)
    {
        var marks = stories.Select(story => MarkOf(story, lines)).ToArray();
        var items = new bool[stories.Length];
        for (var from = 0; from < items.Length;)
        {
            var end = from + 1;
            while (end < items.Length && marks[from] is not null && marks[end] == marks[from]
                && stories[end].Headline.IsEmpty && stories[end].Draft.Start == stories[end - 1].Draft.End + 1) end++;
            if (end - from >= ItemMarks.FewestItems) items.AsSpan(from, end - from).Fill(true);
            from = end;
        }
        return [.. items];
    }

    // Null where a text has no mark, or is credited as pictures are. A heading may stand over the first alone.
    private static char? MarkOf(StoryLines story, ImmutableArray<PageLine> lines) =>
        story.Credits.IsEmpty ? ItemMarks.At(lines[story.Draft.Start].Text) : null;
}
