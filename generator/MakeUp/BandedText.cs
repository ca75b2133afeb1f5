using System.Collections.Immutable;

namespace Banmian.MakeUp;

/// <summary>
/// Vertical text in a box: how many bands of how many characters fill its width with lines. The pitch of the lines is the
/// box's own, within bounds too narrow to be seen side by side, so that they reach from edge to edge.
/// </summary>
internal static class BandedText
{
    /// <summary>Rows between two bands.</summary>
    public const int Gap = 1;

    /// <summary>The fewest characters of a line that is one of many.</summary>
    public const int Shortest = 8;

    private const int Longest = 19;
    private const int ShortestUsual = 12;
    private const int LongestUsual = 16;
    private const int ShortestOfAll = 4;

    private const double CostOfPitch = 30;
    private const double CostOfLength = 0.7;

    // How many times its longest word a line must hold, lest lines beside it be loose.
    private const double OfLongestWord = 2.5;
    private const double CostOfHavingNone = 12;

    /// <summary>The lines that go into a width (em) at most.</summary>
    public static int MostLines(double width) => (int)Math.Floor(width / Grid.LeastLeading);

    /// <summary>All ways of a piece over a width (em) that leave no hole; where there is none, one band that leaves a small one.</summary>
    public static ImmutableArray<BodyFit> Fits(Piece piece, double width)
    {
        var (least, most) = ((int)Math.Ceiling(width / Grid.GreatestLeading), MostLines(width));
        var fits = ImmutableArray.CreateBuilder<BodyFit>();
        for (var measure = Shortest; measure <= Longest; measure++)
        {
            var bodies = piece.RowsAt(measure);
            var total = bodies.Max(body => body.Sum(block => block.Rows));
            for (var bands = Math.Max(1, total / most); bands * least <= total + BodyFit.MostUnused; bands++)
                if (BodyFit.Fill(bodies, bands, least) is var (lines, unused) && lines <= most && unused <= BodyFit.MostUnused)
                    fits.Add(Fit(piece, bands, lines, measure, unused, width));
        }
        return fits.Count > 0 ? fits.ToImmutable() : [OneBand(piece, width, least, most)];
    }

    private static BodyFit OneBand(Piece piece, double width, int least, int most)
    {
        for (var measure = ShortestOfAll; ; measure++)
            if (BodyFit.Fill(piece.RowsAt(measure), 1, least) is var (lines, unused) && lines <= most)
            {
                var fit = Fit(piece, 1, lines, measure, unused, width);
                return fit with { Cost = fit.Cost + CostOfHavingNone };
            }
    }

    private static BodyFit Fit(Piece piece, int bands, int lines, int measure, int unused, double width) =>
        new(bands, lines, measure, bands * measure + (bands - 1) * Gap, unused,
            Math.Abs(width / lines - Grid.UsualLeading) * CostOfPitch + BodyFit.CostOfUnused(unused)
            + (Math.Max(0, Math.Max(ShortestUsual, piece.WidestUnit * OfLongestWord) - measure) + Math.Max(0, measure - LongestUsual)) * CostOfLength);
}
