using System.Collections.Immutable;
using Banmian.Typesetting;

namespace Banmian.MakeUp;

/// <summary>
/// The block over a story's text (kicker, headline, deck, by-line) at one width: which size of headline goes into how many
/// rows. Sizes are steps of <see cref="Sizes"/>, so that style sheets can name them.
/// </summary>
internal sealed class Heading
{
    /// <summary>Sizes of headlines, em of the body.</summary>
    public static readonly ImmutableArray<double> Sizes =
        [1.2, 1.35, 1.5, 1.65, 1.8, 2, 2.2, 2.4, 2.7, 3, 3.3, 3.6, 4, 4.4, 4.9, 5.4, 6];

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

    // Rows.
    private const int SomeChoice = 2;

    // Beside a block's own air there is that of the gap its box begins after, em.
    private const double OfGap = 1.1;

    // The lead's least is half as large again as any other's greatest. The others are a scale: the shortest texts have 1.35 to
    // 1.65 em, and a step more for each of these lengths (characters) they reach, and for a wide box (em).
    private static readonly Range OfLead = 11..17;
    private static readonly Range OfShortest = 1..4;
    private static readonly ImmutableArray<int> Longer = [180, 320, 550, 900];
    private const double WideBox = 40;

    private static readonly Range OfPhoto = 0..1;

    private readonly ImmutableArray<Size> sizes;
    private readonly double pitch;
    private readonly double leading;
    private readonly double mostAir;

    private Heading(ImmutableArray<Size> sizes, double pitch, double leading, double mostAir)
    {
        (this.sizes, this.pitch, this.leading, this.mostAir) = (sizes, pitch, leading, mostAir);
        var ranges = sizes.Select(size => size.Height == 0 ? (0, 0) : RangeOf(size.Height)).ToImmutableArray();
        (Least, Greatest) = Run(ranges);
        Best = ranges.Max(range => range.Item1 <= Greatest ? range.Item1 : 0);
        MostLines = sizes[0].Lines;
    }

    /// <summary>
    /// The block with its headline in one size: its height in em, and whether its lines part what belongs together.
    /// </summary>
    private readonly record struct Size(int Step, double Height, int Lines, bool Divides);

    private (int, int) RangeOf(double height)
    {
        var least = (int)Math.Ceiling(height / pitch + Air(LeastAir));
        return (least, Math.Max(least, (int)Math.Floor((height + mostAir) / pitch)));
    }

    /// <summary>Lines of air in rows.</summary>
    private double Air(double lines) => lines * (leading / pitch);

    /// <summary>The fewest rows the block takes.</summary>
    public int Least { get; }

    /// <summary>The most rows it takes before the air in it looks like a hole.</summary>
    public int Greatest { get; }

    /// <summary>The rows at which the block looks best: those of its largest size.</summary>
    public int Best { get; }

    /// <summary>
    /// The sizes of one headline take ranges of rows, with a gap where a larger size turns it over. The first run of ranges
    /// without a gap that leaves the search some choice, since a headline is best on few lines; else the longest.
    /// </summary>
    private static (int Least, int Greatest) Run(ImmutableArray<(int Least, int Greatest)> ranges)
    {
        var runs = new List<(int Least, int Greatest)>();
        foreach (var range in ranges.Sort())
            if (runs.Count > 0 && range.Least <= runs[^1].Greatest + 1)
                runs[^1] = (runs[^1].Least, Math.Max(runs[^1].Greatest, range.Greatest));
            else
                runs.Add(range);
        return runs.Where(run => run.Greatest - run.Least >= SomeChoice)
            .Append(runs.MaxBy(run => run.Greatest - run.Least)).First();
    }

    /// <summary>Lines of the headline at the smallest size.</summary>
    public int MostLines { get; }

    /// <summary>
    /// The largest step that goes into so many rows; with less air than usual where the next smaller would leave a hole.
    /// </summary>
    public int StepFor(int rowsGiven) => SizeFor(rowsGiven).Step;

    /// <summary>How high (em) the air over the block is, that of the gap above it included, in so many rows of a pitch.</summary>
    public double AirAbove(int rowsGiven, double pitchOfSheet) =>
        (rowsGiven * pitchOfSheet - SizeFor(rowsGiven).Height) / 2 + OfGap;

    private Size SizeFor(int rowsGiven)
    {
        var usual = Largest(LeastAir);
        return rowsGiven * pitch - usual.Height > mostAir ? Largest(TightAir) : usual;

        Size Largest(double air) => sizes.Where(size => size.Height / pitch + Air(air) <= rowsGiven + 1e-9)
            .DefaultIfEmpty(sizes[0]).MaxBy(size => size.Height);
    }

    /// <param name="width">Of the box, em.</param>
    /// <param name="grid">Says what area may stay empty: half of the air lies above the block, half below.</param>
    /// <param name="pitch">Of the rows, em.</param>
    public static Heading Of(Piece piece, double width, Grid grid, double pitch)
    {
        var steps = StepsOf(piece, width);
        var around = piece.Measured.Select(copy => Around(copy, width)).ToArray();
        var tried = Enumerable.Range(steps.Start.Value, steps.End.Value - steps.Start.Value)
            .Select(step => Try(piece, width, step, around)).ToList();
        var whole = tried.Where(size => !size.Divides).ToList();
        // Where each size of its range would part a word, a smaller one is taken.
        for (var step = steps.Start.Value - 1; whole.Count == 0 && step >= 0; step--)
            whole.AddRange(new[] { Try(piece, width, step, around) }.Where(size => !size.Divides));
        return new Heading([.. whole.Count > 0 ? whole : tried], pitch, grid.Leading(pitch),
            Math.Min(MostAir * grid.Leading(pitch), 2 * (grid.MostEmpty / width - OfGap)));
    }

    private static Range StepsOf(Piece piece, double width)
    {
        if (!piece.IsHeadedText)
            return OfPhoto;
        if (piece.IsLead)
            return OfLead;
        var more = Math.Min(Longer.Length, Longer.Count(length => piece.Length >= length) + (width >= WideBox ? 1 : 0));
        return (OfShortest.Start.Value + more)..(OfShortest.End.Value + more);
    }

    private static Size Try(Piece piece, double width, int step, double[] around)
    {
        var (height, lines, divides) = (0.0, 0, false);
        for (var i = 0; i < around.Length; i++)
        {
            var (turned, divided) = piece.Measured[i].Headline is { } headline
                ? DisplayLines.Count(headline, width / Sizes[step]) : default;
            height = Math.Max(height, around[i] + turned * Sizes[step] * HeadlineLeading);
            lines = Math.Max(lines, turned);
            divides |= divided;
        }
        return new Size(step, height, lines, divides);
    }

    /// <summary>The height of all but the headline, em.</summary>
    private static double Around(Copy copy, double width) =>
        Height(copy.Kicker, KickerSize, width) + Height(copy.Deck, DeckSize, width) + Height(copy.Byline, 1, width);

    private static double Height(DisplayUnits? text, double size, double width) =>
        text is null ? 0 : DisplayLines.Count(text, width / size).Lines * size * SmallLeading + Between;
}
