using System.Collections.Immutable;
using Banmian.Typesetting;

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

    // Of a line whose gaps are seen. An indented line of 12 characters that lacks one has such, and any of 10.
    private const double CostOfLoose = 6;

    // How many times its longest word a line must hold, lest lines beside it be loose.
    private const double OfLongestWord = 2.5;
    private const double CostOfHavingNone = 12;

    /// <summary>The lines that go into a width (em) at most.</summary>
    public static int MostLines(double width) => (int)Math.Floor(width / Grid.LeastLeading);

    /// <summary>All ways of a piece over a width (em) that leave no hole; where there is none, the best of the others.</summary>
    /// <param name="mostEmpty">The area (em²) its last lines may leave empty, and those before a crosshead.</param>
    public static ImmutableArray<BodyFit> Fits(Piece piece, double width, double mostEmpty)
    {
        ImmutableArray<BodyFit> whole = [.. Ways(piece, width, Shortest).Where(way => way.Unused <= BodyFit.MostUnused
                && (Math.Max(way.Unused, way.Skipped) + 0.5) * (width / way.Lines) * (way.Measure + Gap) <= mostEmpty)
            .Select(way => Fit(piece, way, width))];
        if (!whole.IsEmpty)
            return whole;
        // A figure that stands upright is never cut.
        var shortest = Math.Clamp((int)Math.Ceiling(piece.WidestUnit), ShortestOfAll, UprightLatin.MostCells);
        var best = Ways(piece, width, shortest).Select(way => Fit(piece, way, width)).MinBy(fit => fit.Cost)!;
        return [best with { Cost = best.Cost + CostOfHavingNone }];
    }

    /// <summary>
    /// A number of bands, each of so many lines of a length, the last short by some, others by those before a crosshead.
    /// </summary>
    private readonly record struct Way(int Bands, int Lines, int Measure, int Unused, int Skipped);

    /// <summary>
    /// The ways at each length of line: in the fewest bands that hold the text, and in more as long as these are full.
    /// </summary>
    private static IEnumerable<Way> Ways(Piece piece, double width, int shortest)
    {
        var (least, most) = ((int)Math.Ceiling(width / Grid.GreatestLeading), MostLines(width));
        for (var measure = shortest; measure <= Longest; measure++)
        {
            var bodies = piece.RowsAt(measure);
            var total = bodies.Max(body => body.Sum(block => block.Rows));
            var isHeld = false;
            for (var bands = Math.Max(1, total / most); !isHeld || bands * least <= total + BodyFit.MostUnused; bands++)
            {
                var (lines, unused, skipped) = BodyFit.Fill(bodies, bands, least);
                if (lines > most)
                    continue;
                isHeld = true;
                yield return new Way(bands, lines, measure, unused, skipped);
            }
        }
    }

    private static BodyFit Fit(Piece piece, Way way, double width) =>
        new(way.Bands, way.Lines, way.Measure, way.Bands * way.Measure + (way.Bands - 1) * Gap, way.Unused,
            Math.Abs(width / way.Lines - Grid.UsualLeading) * CostOfPitch
            + BodyFit.CostOfUnused(way.Unused + way.Skipped)
            + (Math.Max(0, Math.Max(ShortestUsual, piece.WidestUnit * OfLongestWord) - way.Measure)
                + Math.Max(0, way.Measure - LongestUsual)) * CostOfLength + piece.LooseAt(way.Measure) * CostOfLoose,
            way.Skipped);
}
