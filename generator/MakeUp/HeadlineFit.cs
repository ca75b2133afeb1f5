using System.Collections.Immutable;
using Banmian.Segmentation;

namespace Banmian.MakeUp;

/// <summary>The headline block of a story in a width: the step of its size, the height of the block in em, and how ill it sits.</summary>
internal sealed record HeadlineFit(int Step, double Height, double Cost)
{
    /// <summary>The steps a headline of a kind of story may be set in, best first being the largest.</summary>
    public static readonly Range OfLead = 5..10;
    public static readonly Range OfArticle = 3..7;
    public static readonly Range OfBrief = 2..6;
    public static readonly Range OfPhoto = 0..2;

    public static HeadlineFit Of(Story story, double width, Range steps)
    {
        var around = Around(story, width);
        if (story.HeadlineLines.IsEmpty)
            return new HeadlineFit(steps.Start.Value, around, 0);

        var phrases = Phrases(story.HeadlineLines);
        HeadlineFit? best = null;
        for (var step = steps.End.Value - 1; step >= steps.Start.Value; step--)
        {
            var size = Grid.HeadlineSizes[step];
            var lines = Lines(phrases, width / size);
            var cost = (steps.End.Value - 1 - step) * 0.6 + Math.Max(0, lines - 1) * 1.3 + Math.Max(0, lines - 2) * 4;
            var fit = new HeadlineFit(step, lines * size * Grid.HeadlineLeading + around, cost);
            if (best is null || fit.Cost < best.Cost)
                best = fit;
        }
        return best!;
    }

    /// <summary>Phrases of a headline: it may break at its printed line ends and its printed spaces, nowhere else unless it must.</summary>
    public static ImmutableArray<string> Phrases(ImmutableArray<string> headlineLines) =>
        [.. headlineLines.SelectMany(line => line.Split([' ', '\u3000'], StringSplitOptions.RemoveEmptyEntries))];

    private static int Lines(ImmutableArray<string> phrases, double width)
    {
        var lines = 0;
        var used = double.MaxValue;
        foreach (var phrase in phrases)
        {
            var wide = TypeSetting.Width(phrase);
            if (used + 0.6 + wide <= width)
            {
                used += 0.6 + wide;
                continue;
            }
            lines += (int)Math.Max(1, Math.Ceiling(wide / width));
            used = wide > width ? double.MaxValue : wide;
        }
        return lines;
    }

    /// <summary>Kicker, deck, by-line and the air of the block.</summary>
    private static double Around(Story story, double width)
    {
        var height = story.Kind == StoryKind.Photo ? 0.5 : story.HeadlineLines.IsEmpty ? 0 : 1.2;
        if (story.Kicker is { } kicker)
            height += TypeSetting.Lines(kicker, width / 1.3, 0) * 1.3 * 1.3 + 0.2;
        if (story.Deck is { } deck)
            height += TypeSetting.Lines(deck, width / 1.15, 0) * 1.15 * 1.3 + 0.3;
        if (story.Kind == StoryKind.Article && !story.Byline.IsEmpty)
            height += 1.9;
        return height;
    }
}
