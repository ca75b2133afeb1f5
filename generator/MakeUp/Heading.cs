using System.Collections.Immutable;
using Banmian.Segmentation;
using Banmian.Typesetting;

namespace Banmian.MakeUp;

/// <summary>
/// The block over a story's text (kicker, headline, deck, by-line) at one width: which size of headline goes into how many
/// rows. Sizes are steps of <see cref="Sizes"/>, so that style sheets can name them.
/// </summary>
internal sealed class Heading
{
    /// <summary>Sizes of headlines, em of the body.</summary>
    public static readonly ImmutableArray<double> Sizes = [1.2, 1.35, 1.5, 1.65, 1.8, 2, 2.2, 2.4, 2.7, 3, 3.3, 3.6, 4, 4.4, 4.9, 5.4, 6];

    public const double HeadlineLeading = 1.18;
    public const double KickerSize = 1.3;
    public const double DeckSize = 1.15;
    public const double SmallLeading = 1.4;

    /// <summary>Between kicker, headline, deck and by-line, em of the body.</summary>
    public const double Between = 0.3;

    // Typography: one or two lines of air, rounded up to whole rows.
    private const double LeastAir = 0.7;
    private const double MostAir = 2;

    // The lead's least is half as large again as any other's greatest.
    private static readonly Range OfLead = 11..17;
    private static readonly Range OfArticle = 4..8;
    private static readonly Range OfBrief = 2..7;
    private static readonly Range OfPhoto = 0..1;

    private readonly int[] rows;
    private readonly double[] heights;
    private readonly Range steps;
    private readonly double pitch;

    private Heading(Range steps, double[] heights, int mostLines, double pitch)
    {
        (this.steps, this.heights, this.pitch) = (steps, heights, pitch);
        rows = [.. heights.Select(Needed)];
        MostLines = mostLines;
    }

    /// <summary>The fewest rows the block takes.</summary>
    public int Least => rows.Min();

    /// <summary>The most rows it takes before the air in it looks like a hole.</summary>
    public int Greatest => (int)Math.Floor(heights.Max() / pitch + MostAir + LeastAir * 0.5);

    /// <summary>The rows at which the block looks best: those of the largest size.</summary>
    public int Best => rows.Max();

    /// <summary>Lines of the headline at the smallest size.</summary>
    public int MostLines { get; }

    /// <summary>The largest step that goes into so many rows.</summary>
    public int StepFor(int rowsGiven)
    {
        var best = 0;
        for (var i = 1; i < rows.Length; i++)
            if (rows[i] <= rowsGiven && heights[i] >= heights[best])
                best = i;
        return steps.Start.Value + best;
    }

    /// <param name="width">Of the box, em.</param>
    /// <param name="pitch">Of the rows, em.</param>
    public static Heading Of(Piece piece, double width, double pitch)
    {
        var steps = StepsOf(piece);
        var of = piece.Measured.Select(copy => Measure(copy, width, steps)).ToList();
        var heights = Enumerable.Range(0, of[0].Heights.Length).Select(i => of.Max(script => script.Heights[i])).ToArray();
        return new Heading(steps, heights, of.Max(script => script.Lines), pitch);
    }

    private static Range StepsOf(Piece piece) =>
        !piece.HasHeadline ? OfPhoto
        : piece.Kind == StoryKind.Photo ? OfPhoto
        : piece.IsLead ? OfLead
        : piece.Kind == StoryKind.Article ? OfArticle
        : OfBrief;

    private static (double[] Heights, int Lines) Measure(Copy copy, double width, Range steps)
    {
        var around = Around(copy, width);
        if (copy.Headline is null)
            return ([.. Enumerable.Repeat(around, steps.End.Value - steps.Start.Value)], 0);
        var lines = Sizes[steps].Select(size => DisplayLines.Of(copy, width / size).Length).ToArray();
        return ([.. Sizes[steps].Select((size, i) => around + lines[i] * size * HeadlineLeading)], lines[0]);
    }

    /// <summary>The height of all but the headline, em.</summary>
    private static double Around(Copy copy, double width) =>
        Height(copy.Kicker, KickerSize, width) + Height(copy.Deck, DeckSize, width) + Height(copy.Byline, 1, width);

    private static double Height(string? text, double size, double width) =>
        text is null ? 0 : DisplayLines.Of(text, width / size).Length * size * SmallLeading + Between;

    private int Needed(double height) => height == 0 ? 0 : (int)Math.Ceiling(height / pitch + LeastAir);
}
