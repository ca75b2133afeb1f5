using Banmian.Segmentation;

namespace Banmian.MakeUp;

/// <summary>
/// One story set over a number of basic columns: columns of text, step of the headline, and the least and greatest
/// height it can take (em). <paramref name="Cost"/> says how ill the width suits the story; 0 is well.
/// </summary>
internal sealed record BoxShape(int Columns, int HeadlineStep, double Least, double Greatest, double Cost)
{
    /// <summary>The widest and the narrowest a photo's frame may be, width to height (typography: 1.2 to 2.15).</summary>
    private const double FlattestPhoto = 2.15;
    private const double TallestPhoto = 1.2;

    /// <summary>Air a text box may take over its headline before it looks like a hole.</summary>
    private const double Slack = 2;

    public static BoxShape Of(Story story, bool isLead, int span, Grid grid) =>
        story.Kind == StoryKind.Photo ? OfPhoto(story, span, grid) : OfText(story, isLead, span, grid);

    private static BoxShape OfPhoto(Story story, int span, Grid grid)
    {
        var width = grid.Width(span);
        var headline = HeadlineFit.Of(story, width, HeadlineFit.OfPhoto);
        var captionLines = story.Paragraphs.Sum(p => TypeSetting.Lines(p, width / Grid.CaptionSize)) + (story.Credit.IsEmpty ? 0 : 0.5);
        var text = headline.Height + captionLines * Grid.CaptionSize * Grid.Leading + 1.2;
        double[] bySpan = [9, 0.5, 0, 3, 14, 22];
        return new BoxShape(1, headline.Step, width / FlattestPhoto + text, width / TallestPhoto + text, bySpan[span - 1] + headline.Cost);
    }

    private static BoxShape OfText(Story story, bool isLead, int span, Grid grid)
    {
        var width = grid.Width(span);
        var headline = HeadlineFit.Of(story, width, isLead ? HeadlineFit.OfLead : story.Kind == StoryKind.Article ? HeadlineFit.OfArticle : HeadlineFit.OfBrief);

        // A story over three basic columns or more is set one column fewer, so that its measure differs (破栏).
        var columns = isLead && span > 2 ? span - 1 : span;
        while (columns > 1 && TypeSetting.BodyLines(story, grid.ColumnWidth(span, columns)) < columns * 4)
            columns--;
        var lines = TypeSetting.BodyLines(story, grid.ColumnWidth(span, columns));
        var rows = Math.Ceiling(lines / (double)columns);
        var least = headline.Height + rows * Grid.Leading;

        var cost = headline.Cost + WidthCost(story, isLead, span) + Math.Max(0, 6 - rows) * 0.8 + Math.Max(0, rows - 55) * 0.3
            + Math.Abs(span - columns) * (isLead ? 0 : 1);
        return new BoxShape(columns, headline.Step, least, least + Slack, cost);
    }

    private static double WidthCost(Story story, bool isLead, int span)
    {
        double[] lead = [60, 14, 3, 0, 2, 5];
        double[] article = [4, 0, 0, 0.5, 3, 4];
        double[] brief = [1.5, 0, 0, 2, 6, 9];
        return (isLead ? lead : story.Kind == StoryKind.Article ? article : brief)[span - 1];
    }
}
