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

    /// <summary>
    /// Lines of its air that lie below the block alone, as far as there are so many; the rest is halved. So it stands in the
    /// middle between the rule above it and its text.
    /// </summary>
    public const double AirBelow = 0.3;

    // The lead's least is half as large again as that of most others. They are a scale: the shortest texts have 1.35 to
    // 1.65 em, and a step more for each of these lengths (characters) they reach, and for a wide box (em). So a long second
    // story has up to 3 em, beside a lead of 4.9.
    private static readonly Range OfLead = 11..17;
    private static readonly Range OfShortest = 1..4;
    private static readonly ImmutableArray<int> Longer = [180, 320, 550, 900, 1300];
    private const double WideBox = 40;

    private static readonly Range OfPhoto = 0..1;

    /// <summary>Lines between the frame or headline of a photo and its caption: newspaper.css.</summary>
    public const double AboveCaption = 0.45;

    private readonly ImmutableArray<Size> sizes;
    private readonly double width;
    private readonly Grid grid;
    private readonly double pitch;
    private readonly double leading;
    private readonly bool isOfPhoto;

    private Heading(ImmutableArray<Size> sizes, double width, Grid grid, double pitch, bool isOfPhoto)
    {
        this.isOfPhoto = isOfPhoto;
        (this.sizes, this.width, this.grid, this.pitch, leading) = (sizes, width, grid, pitch, grid.Leading(pitch));
        var ranges = sizes.Select(size => size.Height == 0 ? (0, 0) : RangeOf(size)).ToImmutableArray();
        (Least, Greatest) = Run(ranges);
        Best = ranges.Max(range => range.Item1 <= Greatest ? range.Item1 : 0);
        MostLines = sizes[0].Lines;
    }

    /// <summary>
    /// The block with its headline in one size: its height in em, whether its lines part what belongs together, and whether two
    /// of them pass by a pause; <paramref name="Above"/> and <paramref name="Below"/> are white within it, over its first letters
    /// and under its last.
    /// </summary>
    private readonly record struct Size(
        int Step, double Height, double Above, double Below, int Lines, bool Divides, bool PassesPause);

    private (int, int) RangeOf(Size size)
    {
        var (height, most) = (size.Height, MostAirOf(size));
        var least = (int)Math.Ceiling(height / pitch + Air(LeastAir));
        if (least * pitch - height > most)
            least = (int)Math.Ceiling(height / pitch + Air(TightAir));
        return (least, Math.Max(least, (int)Math.Floor((height + most) / pitch)));
    }

    private bool Fills(Size size, int rows) => RangeOf(size) is var (least, most) && least <= rows && rows <= most;

    /// <summary>The air (em) that makes no hole, neither between the block and the rule above it nor over its text.</summary>
    private double MostAirOf(Size size) => Math.Min(MostAir * leading, 2 * (grid.MostEmpty / width - WhiteOf(size, 0)));

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
    /// The steps that fill so many rows, the largest first: that with less air than usual where the next smaller would leave a
    /// hole, and the smaller ones whose air makes none.
    /// </summary>
    public ImmutableArray<int> StepsFor(int rowsGiven)
    {
        var largest = SizeFor(rowsGiven);
        return [largest.Step, .. sizes.Where(size => size.Height < largest.Height && Fills(size, rowsGiven))
            .OrderByDescending(size => size.Height).Select(size => size.Step)];
    }

    /// <summary>The largest headline that fills so many rows, em.</summary>
    public double LargestIn(int rowsGiven) => Sizes[SizeFor(rowsGiven).Step];

    /// <summary>The smallest that fills them with no hole in its air, em.</summary>
    public double SmallestIn(int rowsGiven)
    {
        var smallest = SizeFor(rowsGiven);
        foreach (var size in sizes)
            if (size.Height < smallest.Height && Fills(size, rowsGiven))
                smallest = size;
        return Sizes[smallest.Step];
    }

    /// <summary>The same block where the rows have another pitch (em).</summary>
    public Heading At(double otherPitch) => otherPitch == pitch ? this : new Heading(sizes, width, grid, otherPitch, isOfPhoto);

    /// <summary>
    /// How high (em) what is white over or under the block is in so many rows: up to the rule, or down to its text.
    /// </summary>
    public double White(int rowsGiven) =>
        SizeFor(rowsGiven) is var size ? WhiteOf(size, rowsGiven * pitch - size.Height) : 0;

    private double WhiteOf(Size size, double air)
    {
        var below = grid.IsVertical ? 0 : (leading - 1) / 2;
        if (isOfPhoto)
            return air / 2 + AboveCaption * leading + size.Below + (leading - 1) / 2;
        // The rule stands in the middle of the rows above the box; as much is white below the folio.
        return Math.Max((air - AirBelow * leading) / 2 + grid.Gap * pitch / 2 + size.Above,
            (air + AirBelow * leading) / 2 + size.Below + below);
    }

    private Size SizeFor(int rowsGiven)
    {
        var usual = Largest(LeastAir);
        return rowsGiven * pitch - usual.Height > MostAirOf(usual) ? Largest(TightAir) : usual;

        Size Largest(double air)
        {
            var rows = rowsGiven + 1e-9;
            Size? largest = null;
            foreach (var size in sizes)
                if (size.Height / pitch + Air(air) <= rows && !(largest?.Height >= size.Height))
                    largest = size;
            return largest ?? sizes[0];
        }
    }

    /// <param name="width">Of the box, em.</param>
    /// <param name="grid">Says what area may stay empty.</param>
    public static Heading Of(Piece piece, double width, Grid grid)
    {
        var steps = StepsOf(piece, width);
        var around = piece.Measured.Select(copy => Around(copy, width)).ToArray();
        var tried = Enumerable.Range(steps.Start.Value, steps.End.Value - steps.Start.Value)
            .Select(step => Try(piece, width, step, around)).ToList();
        var whole = tried.Where(size => !size.Divides).ToList();
        // Where each size of its range would part a word, a smaller one is taken.
        for (var step = steps.Start.Value - 1; whole.Count == 0 && step >= 0; step--)
            whole.AddRange(new[] { Try(piece, width, step, around) }.Where(size => !size.Divides));
        var atPauses = whole.Where(size => !size.PassesPause).ToList();
        return new Heading([.. atPauses.Count > 1 ? atPauses : whole.Count > 0 ? whole : tried], width, grid, grid.UsualPitch,
            isOfPhoto: piece.Kind == CopyKind.Caption);
    }

    private static Range StepsOf(Piece piece, double width)
    {
        if (!piece.IsHeadedText)
            return OfPhoto;
        if (piece.IsLead)
            return OfLead;
        var more = Longer.Count(length => piece.Length >= length) + (width >= WideBox ? 1 : 0);
        return (OfShortest.Start.Value + more)..(OfShortest.End.Value + more);
    }

    private static Size Try(Piece piece, double width, int step, double[] around)
    {
        var (height, above, below, lines, divides, passes) = (0.0, 0.0, 0.0, 0, false, false);
        for (var i = 0; i < around.Length; i++)
        {
            var (turned, divided, passed) = piece.Measured[i].Headline is { } headline
                ? DisplayLines.Count(headline, width / Sizes[step]) : default;
            height = Math.Max(height, around[i] + turned * Sizes[step] * HeadlineLeading);
            var within = Sizes[step] * (HeadlineLeading - 1) / 2;
            above = Math.Max(above, piece.Measured[i].Kicker is null ? within : 0);
            below = Math.Max(below,
                piece.Measured[i] is { Byline: null, Deck: null } ? within : DeckSize * (SmallLeading - 1) / 2);
            lines = Math.Max(lines, turned);
            divides |= divided;
            passes |= passed;
        }
        return new Size(step, height, above, below, lines, divides, passes);
    }

    /// <summary>The height of all but the headline, em.</summary>
    private static double Around(Copy copy, double width) =>
        Height(copy.Kicker, KickerSize, width) + Height(copy.Deck, DeckSize, width) + Height(copy.Byline, 1, width);

    private static double Height(DisplayUnits? text, double size, double width) =>
        text is null ? 0 : DisplayLines.Count(text, width / size).Lines * size * SmallLeading + Between;
}
