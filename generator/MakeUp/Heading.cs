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

    // Typography: one or two lines of air, rounded up to whole rows; over a wide box less, so that the air is no hole.
    private const double LeastAir = 0.7;
    private const double MostAir = 2.3;
    private const double TightAir = 0.15;

    // Beside a block's own air there is that of the gap its box begins after, em.
    private const double OfGap = 1.1;

    // The lead's least is half as large again as any other's greatest.
    private static readonly Range OfLead = 11..17;
    private static readonly Range OfArticle = 4..8;
    private static readonly Range OfBrief = 2..7;
    private static readonly Range OfPhoto = 0..1;

    private readonly double[] heights;
    private readonly Range steps;
    private readonly double pitch;
    private readonly double mostAir;

    private Heading(Range steps, double[] heights, int mostLines, double pitch, double mostAir)
    {
        (this.steps, this.heights, this.pitch, this.mostAir) = (steps, heights, pitch, mostAir);
        var rows = (int[])[.. heights.Select(height => height == 0 ? 0 : (int)Math.Ceiling(height / pitch + LeastAir))];
        (Least, Greatest) = LongestRun([.. rows.Zip(heights, (least, height) => (least, Math.Max(least, (int)Math.Floor((height + mostAir) / pitch))))]);
        Best = rows.Where(needed => needed <= Greatest).Max();
        MostLines = mostLines;
    }

    /// <summary>The fewest rows the block takes.</summary>
    public int Least { get; }

    /// <summary>The most rows it takes before the air in it looks like a hole.</summary>
    public int Greatest { get; }

    /// <summary>The rows at which the block looks best: those of its largest size.</summary>
    public int Best { get; }

    /// <summary>
    /// The sizes of one headline take ranges of rows, with a gap where a larger size turns it over; the longest run of ranges
    /// that leaves no gap, the later of two.
    /// </summary>
    private static (int Least, int Greatest) LongestRun(ImmutableArray<(int Least, int Greatest)> ranges)
    {
        var best = (Least: 0, Greatest: -1);
        var run = best;
        foreach (var range in ranges.Sort())
        {
            run = range.Least <= run.Greatest + 1 ? (run.Least, Math.Max(run.Greatest, range.Greatest)) : range;
            if (run.Greatest - run.Least >= best.Greatest - best.Least)
                best = run;
        }
        return best;
    }

    /// <summary>Lines of the headline at the smallest size.</summary>
    public int MostLines { get; }

    /// <summary>The largest step that goes into so many rows; with less air than usual where the next smaller would leave a hole.</summary>
    public int StepFor(int rowsGiven)
    {
        var usual = Largest(LeastAir);
        return steps.Start.Value + ((rowsGiven * pitch - heights[usual]) > mostAir ? Largest(TightAir) : usual);

        int Largest(double air)
        {
            var best = 0;
            for (var i = 1; i < heights.Length; i++)
                if (heights[i] / pitch + air <= rowsGiven + 1e-9 && heights[i] >= heights[best])
                    best = i;
            return best;
        }
    }

    /// <param name="width">Of the box, em.</param>
    /// <param name="pitch">Of the rows, em.</param>
    /// <param name="mostEmpty">The area (em²) an empty rectangle may have; half of the air lies above the block, half below.</param>
    public static Heading Of(Piece piece, double width, double pitch, double mostEmpty)
    {
        var steps = StepsOf(piece);
        var of = piece.Measured.Select(copy => Measure(copy, width, steps)).ToList();
        var heights = Enumerable.Range(0, of[0].Heights.Length).Select(i => of.Max(script => script.Heights[i])).ToArray();
        return new Heading(steps, heights, of.Max(script => script.Lines), pitch, Math.Min(MostAir * pitch, 2 * (mostEmpty / width - OfGap)));
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
}
