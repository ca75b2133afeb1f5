namespace Banmian.MakeUp;

/// <summary>
/// The shapes of a sheet's pieces where its rows have the pitch (em) they are set at: headings, which stand in whole rows, take
/// fewer of them where these are higher. The search, which knows no pitch yet, goes by the usual one (<see cref="Stacks"/>).
/// Vertical texts keep the usual one's: the pitches of their rows hardly differ.
/// </summary>
internal sealed class SheetShapes(Stacks stacks, double pitch)
{
    private readonly Dictionary<(int Piece, int Span, bool IsTinted), BoxShape> known = [];

    public BoxShape Of(int piece, int span, bool isTinted = false)
    {
        if (known.TryGetValue((piece, span, isTinted), out var shape))
            return shape;
        shape = isTinted ? stacks.OnTint(piece, span) : stacks.Shape(piece, span);
        return known[(piece, span, isTinted)] = stacks.Grid.IsVertical ? shape : shape.At(pitch);
    }

    /// <summary>
    /// A plan with the rows its bands fill at this pitch; null where the stacks of a band fill no height together.
    /// </summary>
    public PagePlan? Of(PagePlan plan)
    {
        var made = PagePlan.Empty;
        foreach (var band in plan.Bands)
        {
            if (Of(band) is not { } here)
                return null;
            made = NextBand.Of(made, here, stacks.Grid.Gap).Plan;
        }
        return made with { Cost = plan.Cost };
    }

    private BandPlan? Of(BandPlan band)
    {
        int least = 0, best = 0, greatest = int.MaxValue;
        foreach (var (span, stack) in band.Stacks)
        {
            var gaps = (stack.Pieces.Length - 1) * stacks.Grid.Gap;
            var (leastHere, greatestHere) = (gaps, gaps);
            best += gaps;
            foreach (var piece in stack.Pieces)
            {
                var extent = Of(piece, span).Extent;
                (leastHere, greatestHere) = (leastHere + extent.Least, greatestHere + extent.Greatest);
                best += extent.Best;
            }
            least = Math.Max(least, leastHere);
            greatest = Math.Min(greatest, greatestHere);
        }
        return least > greatest ? null : band with
        {
            Extent = new Extent(least, Math.Clamp(best / band.Stacks.Length, least, greatest), greatest, band.Extent.Cost)
        };
    }
}
