using System.Collections.Immutable;

namespace Banmian.MakeUp;

/// <summary>
/// The sizes of a sheet's headlines seen together. Each box has the largest its heading has room for, unless one that touches it
/// has the same, or many of the sheet have: then the lesser of them takes the next smaller one that fills its place as well.
/// Short notes beside each other may be alike, as papers set them. No other head is over two thirds of the lead's.
/// </summary>
internal static class HeadScale
{
    private const double LeadToNext = 1.5;

    // Characters of a note.
    private const int ShortNote = 180;

    // A step less than the largest costs 1.
    private const double CostOfAlike = 4;
    private const double CostOfSame = 0.4;

    // A head smaller than that of a much shorter text.
    private const double CostOfLesser = 1;
    private const double MuchLonger = 1.25;

    // Rows between two boxes of a column, on any grid.
    private const int MostBetween = 2;

    // From the last box to the first, so that the greater keep theirs; nothing is left to change after a few rounds.
    private const int MostRounds = 4;

    /// <param name="Steps">Of its headline, those that fill its place, the largest first.</param>
    internal readonly record struct Head(Piece Piece, Place Place, ImmutableArray<int> Steps);

    /// <summary>The step of each head, in their order.</summary>
    public static int[] Of(ImmutableArray<Head> heads)
    {
        var lead = heads.Where(head => head.Piece.IsLead).Select(head => Heading.Sizes[head.Steps[0]]).FirstOrDefault();
        var allowed = heads.Select(head => Below(head, lead)).ToArray();
        var taken = allowed.Select(steps => steps[0]).ToArray();
        Settle(taken, kept: null);
        // Two that are still alike may have two sizes where others give way to the lesser.
        for (var i = heads.Length - 1; i >= 0; i--)
            foreach (var step in IsAlikeToGreater(i, taken) ? allowed[i] : [])
            {
                var other = taken.ToArray();
                other[i] = step;
                Settle(other, kept: i);
                if (Cost(other) < Cost(taken))
                    taken = other;
            }
        return taken;

        void Settle(int[] taken, int? kept)
        {
            var isChanged = true;
            for (var round = 0; round < MostRounds && isChanged; round++)
            {
                isChanged = false;
                for (var i = heads.Length - 1; i >= 0; i--)
                {
                    if (i == kept || !IsOfScale(heads[i]))
                        continue;
                    var best = allowed[i].MinBy(step => CostBeside(i, step, taken) + Smaller(i, step));
                    isChanged |= best != taken[i];
                    taken[i] = best;
                }
            }
        }

        bool IsAlikeToGreater(int head, int[] taken) => IsOfScale(heads[head]) && Enumerable.Range(0, heads.Length).Any(i =>
            i != head && taken[i] == taken[head] && IsOfScale(heads[i]) && heads[i].Piece.Length >= heads[head].Piece.Length
            && IsAlikeWithoutReason(heads[head], heads[i]));

        // Each pair is counted from both sides.
        double Cost(int[] taken) =>
            Enumerable.Range(0, heads.Length).Sum(i => Smaller(i, taken[i]) + CostBeside(i, taken[i], taken) / 2);

        double Smaller(int head, int step) => allowed[head][0] - step;

        double CostBeside(int head, int step, int[] taken)
        {
            var cost = 0.0;
            for (var i = 0; i < heads.Length; i++)
                if (i != head && IsOfScale(heads[i]))
                    cost += taken[i] == step ? IsAlikeWithoutReason(heads[head], heads[i]) ? CostOfAlike : CostOfSame
                        : IsMuchLonger(heads[i], heads[head]) && taken[i] < step
                            || IsMuchLonger(heads[head], heads[i]) && taken[i] > step ? CostOfLesser : 0;
            return cost;
        }
    }

    /// <summary>How many pairs that touch have one size without reason.</summary>
    public static int Alike(ImmutableArray<Head> heads, int[] steps) => Enumerable.Range(0, heads.Length).Sum(i =>
        Enumerable.Range(0, i).Count(j => steps[i] == steps[j] && IsOfScale(heads[i]) && IsOfScale(heads[j])
            && IsAlikeWithoutReason(heads[i], heads[j])));

    /// <summary>Whether a lead's headline is half as large again as another (em).</summary>
    public static bool Outranks(double lead, double other) => other * LeadToNext <= lead + 1e-9;

    private static ImmutableArray<int> Below(Head head, double lead)
    {
        if (lead == 0 || head.Piece.IsLead)
            return head.Steps;
        var below = head.Steps.RemoveAll(step => !Outranks(lead, Heading.Sizes[step]));
        return below.IsEmpty ? [head.Steps[^1]] : below;
    }

    private static bool IsOfScale(Head head) => head.Piece is { IsHeadedText: true, IsLead: false };

    private static bool IsMuchLonger(Head one, Head other) => one.Piece.Length >= MuchLonger * other.Piece.Length;

    private static bool IsAlikeWithoutReason(Head one, Head other) =>
        Touch(one.Place, other.Place) && !(one.Piece.Length < ShortNote && other.Piece.Length < ShortNote);

    /// <summary>Whether two boxes stand beside each other or one above the other.</summary>
    internal static bool Touch(Place one, Place other)
    {
        var beside = one.Column + one.Span == other.Column || other.Column + other.Span == one.Column;
        var sharesRows = one.Row < other.Row + other.Rows && other.Row < one.Row + one.Rows;
        var sharesColumns = one.Column < other.Column + other.Span && other.Column < one.Column + one.Span;
        var between = Math.Max(other.Row - one.Row - one.Rows, one.Row - other.Row - other.Rows);
        return beside && sharesRows || sharesColumns && between <= MostBetween;
    }
}
