using System.Collections.Immutable;
using System.Numerics;
using Banmian.Typesetting;

namespace Banmian.MakeUp;

/// <summary>The stacks that sets of a page's pieces make on one grid, each worked out once. Sets are bit masks.</summary>
internal sealed class Stacks
{
    private const double CostOfPhotosInOneStack = 3;

    // Above the number of any piece.
    private const int AfterLead = 1000;
    private const int AfterPhotos = 500;

    private readonly ImmutableArray<Piece> pieces;
    private readonly ulong photos;
    private readonly bool[] canBeBoxed;
    private readonly BoxShape[][] shapes;
    private readonly Dictionary<ulong, Stack> known = [];
    private readonly Dictionary<(int Piece, int Span), BoxShape> tinted = [];

    public Stacks(ImmutableArray<Piece> pieces, Grid grid)
    {
        this.pieces = pieces;
        Grid = grid;
        for (var piece = 0; piece < pieces.Length; piece++)
            if (pieces[piece].Kind == CopyKind.Caption)
                photos |= 1UL << piece;
        canBeBoxed = [.. pieces.Select(Tints.Suits)];
        shapes = [.. pieces.Select(piece =>
            Enumerable.Range(1, grid.Columns).Select(span => BoxShape.Of(piece, span, grid)).ToArray())];
    }

    public Grid Grid { get; }

    public BoxShape Shape(int piece, int span) => shapes[piece][span - 1];

    /// <summary>The shape of a piece that stands on a tint.</summary>
    public BoxShape OnTint(int piece, int span) => tinted.TryGetValue((piece, span), out var shape) ? shape
        : tinted[(piece, span)] = BoxShape.Of(pieces[piece], span, Grid, isTinted: true);

    public Stack Of(ulong set) => known.TryGetValue(set, out var stack) ? stack : known[set] = Make(set);

    private Stack Make(ulong set)
    {
        var order = InOrder(set);
        var (top, inStack) = (order[0], BitOperations.PopCount(set & photos));
        var extents = ImmutableArray.CreateBuilder<Extent>(Grid.Columns);
        for (var span = 1; span <= Grid.Columns; span++)
            extents.Add(Extent(set, span, (order.Length - 1) * Grid.Gap, Math.Max(0, inStack - 1) * CostOfPhotosInOneStack));
        return new Stack(order, extents.MoveToImmutable(),
            pieces[top].IsLead ? -AfterLead : BitOperations.TrailingZeroCount(set) - (IsPhoto(top) ? AfterPhotos : 0),
            HasHeadlineAtTop: pieces[top].IsHeadedText,
            canBeBoxed[top]);
    }

    private Extent Extent(ulong set, int span, int gaps, double cost)
    {
        var (least, best, greatest) = (gaps, gaps, gaps);
        for (var rest = set; rest != 0; rest &= rest - 1)
        {
            var shape = Shape(BitOperations.TrailingZeroCount(rest), span).Extent;
            (least, best, greatest, cost) = (least + shape.Least,
                best + shape.Best, greatest + shape.Greatest, cost + shape.Cost);
        }
        return new Extent(least, best, greatest, cost);
    }

    /// <summary>In a stack the lead stands first, then photos and text in turn, each in page order.</summary>
    private ImmutableArray<int> InOrder(ulong set)
    {
        var order = ImmutableArray.CreateBuilder<int>(BitOperations.PopCount(set));
        var (pictures, texts) = (set & photos, set & ~photos);
        if (texts != 0 && pieces[BitOperations.TrailingZeroCount(texts)].IsLead)
            Take(ref texts);
        while (order.Count < order.Capacity)
        {
            Take(ref pictures);
            Take(ref texts);
        }
        return order.MoveToImmutable();

        void Take(ref ulong waiting)
        {
            if (waiting == 0)
                return;
            order.Add(BitOperations.TrailingZeroCount(waiting));
            waiting &= waiting - 1;
        }
    }

    private bool IsPhoto(int piece) => (photos >> piece & 1) != 0;
}
