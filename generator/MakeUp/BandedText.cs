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
    /// <param name="mostEmpty">The area (em²) its last lines may leave empty.</param>
    public static ImmutableArray<BodyFit> Fits(Piece piece, double width, double mostEmpty)
    {
        // A figure that stands upright is never cut.
        var shortest = Math.Clamp((int)Math.Ceiling(piece.WidestUnit), ShortestOfAll, UprightLatin.MostCells);
        var all = Enumerable.Range(shortest, Longest - shortest + 1)
            .SelectMany(measure => Fits(piece, width, measure)).ToList();
        ImmutableArray<BodyFit> whole = [.. all.Where(fit =>
            fit.Unused <= BodyFit.MostUnused && fit.Measure >= Shortest
            && (fit.Unused + 0.5) * (width / fit.Lines) * (fit.Measure + Gap) <= mostEmpty)];
        if (!whole.IsEmpty)
            return whole;
        var best = all.MinBy(fit => fit.Cost)!;
        return [best with { Cost = best.Cost + CostOfHavingNone }];
    }

    /// <summary>
    /// The ways at one length of line: in the fewest bands that hold the text, and in more as long as these are full.
    /// </summary>
    private static IEnumerable<BodyFit> Fits(Piece piece, double width, int measure)
    {
        var (least, most) = ((int)Math.Ceiling(width / Grid.GreatestLeading), MostLines(width));
        var bodies = piece.RowsAt(measure);
        var total = bodies.Max(body => body.Sum(block => block.Rows));
        var isHeld = false;
        for (var bands = Math.Max(1, total / most); !isHeld || bands * least <= total + BodyFit.MostUnused; bands++)
        {
            var (lines, unused, _) = BodyFit.Fill(bodies, bands, least);
            if (lines > most)
                continue;
            isHeld = true;
            yield return Fit(piece, bands, lines, measure, unused, width);
        }
    }

    private static BodyFit Fit(Piece piece, int bands, int lines, int measure, int unused, double width) =>
        new(bands, lines, measure, bands * measure + (bands - 1) * Gap, unused,
            Math.Abs(width / lines - Grid.UsualLeading) * CostOfPitch + BodyFit.CostOfUnused(unused)
            + (Math.Max(0, Math.Max(ShortestUsual, piece.WidestUnit * OfLongestWord) - measure)
                + Math.Max(0, measure - LongestUsual)) * CostOfLength + piece.LooseAt(measure) * CostOfLoose);
}
