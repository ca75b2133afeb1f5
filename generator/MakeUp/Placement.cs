using System.Collections.Immutable;
using Banmian.Typesetting;

namespace Banmian.MakeUp;

/// <summary>Gives every piece of a plan its rows, its lines and its place.</summary>
internal static class Placement
{
    private const int FewestForTint = 2;

    /// <summary>
    /// The sheet a plan makes in so many rows below its front matter, filled to a depth; a rule closes it, and what is below
    /// stays empty.
    /// </summary>
    public static SheetMakeUp Place(
        PagePlan plan, ImmutableArray<Piece> pieces, SheetShapes shapes, Grid grid, int rows, int depth, int frontRows)
    {
        var (places, first, second, shown, heads) =
            Arranged(plan, pieces, shapes, grid, depth, grid.Pitch(rows + frontRows));
        var closing = Closing(grid, rows, depth);
        var steps = HeadScale.Of(heads);
        return new SheetMakeUp(grid, rows, depth, frontRows, plan.Least <= depth && depth <= plan.Greatest,
            [.. places.Select((box, i) => Fill(pieces[box.Piece], shown[i], box.Place, grid, steps[i],
                box.Piece == first || box.Piece == second))],
            [.. Rules(plan, places, grid, isClosed: closing.Length > 0), .. closing]);
    }

    /// <summary>
    /// How many pairs of headlines that touch would have one size without reason, and how many lines would be seen to be loose.
    /// </summary>
    public static (int Alike, int Loose) Seen(
        PagePlan plan, ImmutableArray<Piece> pieces, SheetShapes shapes, Grid grid, int rows, double pitch)
    {
        var (places, _, _, shown, heads) = Arranged(plan, pieces, shapes, grid, rows, pitch);
        var loose = places.Select((box, i) =>
            pieces[box.Piece].LooseAt(Divided(pieces[box.Piece], shown[i], box.Place).Body.Measure)).Sum();
        return (HeadScale.Alike(heads, HeadScale.Of(heads)), loose);
    }

    /// <summary>The boxes of a plan, those of them on a tint, the shape of each, and the sizes its headline may have.</summary>
    private static (List<(int Piece, Place Place)> Places, int? First, int? Second, List<BoxShape> Shown,
        ImmutableArray<HeadScale.Head> Heads) Arranged(
        PagePlan plan, ImmutableArray<Piece> pieces, SheetShapes shapes, Grid grid, int rows, double pitch)
    {
        var (places, first) = WithTint(plan, pieces, shapes, grid, rows);
        var second = Parting(places, pieces, shapes, grid, pitch, first);
        var shown = places.Select(box => ShapeOf(box, box.Piece == second ? second : first, shapes)).ToList();
        return (places, first, second, shown, [.. places.Select((box, i) => new HeadScale.Head(pieces[box.Piece], box.Place,
            shown[i].Heading.At(pitch).StepsFor(HeadRows(pieces[box.Piece], shown[i], box.Place))))]);
    }

    private static RuleLine[] Closing(Grid grid, int rows, int depth) => depth + grid.Gap > rows ? []
        : [new RuleLine(IsUpright: false, IsHair: false, new Place(1, grid.Columns, depth + 1, grid.Gap))];

    /// <summary>
    /// What is wrong with a sheet: how many headlines stand beside another at one height (碰题), those on a tint left out; whether
    /// the place of one leaves it no size by which the lead outranks it; what share of the lines of text columns holds nothing,
    /// and how many lines a text is short at most; what share of the type area lies empty over a heading.
    /// </summary>
    public static (int Meetings, bool HasRival, double Unused, int Short, double Hole) Faults(
        PagePlan plan, ImmutableArray<Piece> pieces, SheetShapes shapes, Grid grid, int rows, double pitch)
    {
        var (places, tinted) = WithTint(plan, pieces, shapes, grid, rows);
        var (meetings, lines, unused, most, hole) = (0, 0, 0, 0, 0.0);
        var (lead, greatest) = (double.PositiveInfinity, 0.0);
        foreach (var box in places)
        {
            var piece = pieces[box.Piece];
            var shape = ShapeOf(box, tinted, shapes);
            var head = HeadRows(piece, shape, box.Place);
            hole = Math.Max(hole, head == 0 ? 0
                : shape.Heading.At(pitch).White(head) * grid.Width(box.Place.Span));
            if (piece.Kind == CopyKind.Caption)
                continue;
            var body = shape.Divide(box.Place.Rows).Body;
            lines += body.Lines * body.Columns;
            unused += body.Unused + body.Skipped;
            most = Math.Max(most, body.Unused);
            if (piece.IsLead)
                lead = shape.Heading.At(pitch).LargestIn(head);
            else if (piece.IsHeadedText)
                greatest = Math.Max(greatest, shape.Heading.At(pitch).SmallestIn(head));
            if (piece.IsHeadedText && box.Piece != tinted && MeetsAnother(box.Place, tinted))
                meetings++;
        }
        var hasRival = !HeadScale.Outranks(lead, greatest);
        return (meetings, hasRival, unused / (double)Math.Max(1, lines), most, hole / (grid.Across * grid.Down));

        bool MeetsAnother(Place left, int? except)
        {
            foreach (var (other, place) in places)
                if (other != except && pieces[other].IsHeadedText && Meet(left, place))
                    return true;
            return false;
        }
    }

    private static BoxShape ShapeOf((int Piece, Place Place) box, int? tinted, SheetShapes shapes) =>
        shapes.Of(box.Piece, box.Place.Span, isTinted: box.Piece == tinted);

    private static bool Meet(Place left, Place right) =>
        left.Column + left.Span == right.Column && Math.Abs(left.Row - right.Row) <= 1;

    /// <summary>
    /// The places of a plan's pieces: bands from the top, in each the stacks from the side where reading begins, in each the
    /// pieces from the top.
    /// </summary>
    /// <param name="onTint">A piece that is to stand on a tint; null is returned where its stack is not filled with it.</param>
    private static List<(int Piece, Place Place)>? Places(
        PagePlan plan, int pieces, SheetShapes shapes, Grid grid, int rows, int? onTint)
    {
        var bands = plan.Bands;
        Span<Extent> ofBands = stackalloc Extent[bands.Length];
        for (var b = 0; b < bands.Length; b++)
            ofBands[b] = bands[b].Extent;
        Span<int> heights = stackalloc int[bands.Length];
        Share(rows - (bands.Length - 1) * grid.Gap, ofBands, heights);
        var places = new List<(int, Place)>(pieces);
        Span<Extent> ofStack = stackalloc Extent[pieces];
        Span<int> taken = stackalloc int[pieces];
        var top = 1;
        for (var b = 0; b < bands.Length; b++)
        {
            var column = 1;
            foreach (var (span, stack) in bands[b].Stacks)
            {
                var count = stack.Pieces.Length;
                for (var i = 0; i < count; i++)
                    ofStack[i] = shapes.Of(stack.Pieces[i], span, isTinted: stack.Pieces[i] == onTint).Extent;
                var left = heights[b] - (count - 1) * grid.Gap;
                Share(left, ofStack[..count], taken[..count]);
                for (var i = 0; i < count; i++)
                    left -= taken[i];
                if (left != 0 && onTint is { } tinted && stack.Pieces.Contains(tinted))
                    return null;
                var row = top;
                for (var i = 0; i < count; i++)
                {
                    places.Add((stack.Pieces[i],
                        new Place(grid.IsVertical ? grid.Columns - column - span + 2 : column, span, row, taken[i])));
                    row += taken[i] + grid.Gap;
                }
                column += span;
            }
            top += heights[b] + grid.Gap;
        }
        return places;
    }

    /// <summary>
    /// A rule between two bands, a hairline between two stacks and between two boxes of a stack; hairlines go on to the rules
    /// they meet.
    /// </summary>
    private static IEnumerable<RuleLine> Rules(
        PagePlan plan, List<(int Piece, Place Place)> places, Grid grid, bool isClosed)
    {
        var next = 0;
        for (var b = 0; b < plan.Bands.Length; b++)
        {
            var (band, isRuledBelow) = (plan.Bands[b], b + 1 < plan.Bands.Length || isClosed);
            var inBand = places.GetRange(next, band.Stacks.Sum(stack => stack.Pieces.Length));
            next += inBand.Count;
            var top = inBand[0].Place.Row;
            var rows = inBand.Max(box => box.Place.Row + box.Place.Rows) - top;
            if (top > 1)
                yield return new RuleLine(IsUpright: false, IsHair: false, new Place(1, grid.Columns, top - grid.Gap, grid.Gap));
            foreach (var box in inBand.Select(box => box.Place))
                if (box.Row > top)
                    yield return new RuleLine(IsUpright: false, IsHair: true,
                        new Place(box.Column, box.Span, box.Row - grid.Gap, grid.Gap),
                        MeetsBefore: box.Column > 1, MeetsAfter: box.Column + box.Span <= grid.Columns);
                else if (box.Column > 1)
                    yield return new RuleLine(IsUpright: true, IsHair: true, new Place(box.Column, 1, top, rows),
                        MeetsBefore: top > 1, MeetsAfter: isRuledBelow);
        }
    }

    /// <summary>
    /// Rows for each part, between its least and its greatest, so that all take the total if they can: first towards what looks
    /// best, then on, each by how much it can take.
    /// </summary>
    private static void Share(int total, ReadOnlySpan<Extent> parts, Span<int> given)
    {
        Span<int> upTo = stackalloc int[parts.Length];
        for (var i = 0; i < parts.Length; i++)
            (given[i], upTo[i]) = (parts[i].Least, parts[i].Best);
        Add(given, total, upTo);
        for (var i = 0; i < parts.Length; i++)
            upTo[i] = parts[i].Greatest;
        Add(given, total, upTo);
    }

    private static void Add(Span<int> given, int total, ReadOnlySpan<int> upTo)
    {
        var (has, able) = (0, 0);
        for (var i = 0; i < given.Length; i++)
            (has, able) = (has + given[i], able + upTo[i] - given[i]);
        var over = Math.Clamp(total - has, 0, able);
        var (soFar, before) = (0, 0);
        for (var i = 0; i < given.Length && able > 0; i++)
        {
            soFar += upTo[i] - given[i];
            var now = (int)((long)over * soFar / able);
            given[i] += now - before;
            before = now;
        }
    }

    private static int HeadRows(Piece piece, BoxShape shape, Place place) => Divided(piece, shape, place).Head;

    private static (int Head, BodyFit Body) Divided(Piece piece, BoxShape shape, Place place) =>
        piece.Kind == CopyKind.Caption ? (shape.Heading.Least, shape.Fits[0]) : shape.Divide(place.Rows);

    private static Box Fill(Piece piece, BoxShape shape, Place place, Grid grid, int step, bool isTinted)
    {
        var width = grid.Width(place.Span) - (isTinted ? 2 * Tints.Inset : 0);
        var (head, body) = Divided(piece, shape, place);
        var frame = place.Rows - head - body.Rows;
        var bodies = piece.SetAt(body.Measure);
        var size = Heading.Sizes[step];
        var fills = bodies.Select(set => ColumnFill.Run([.. set.Select(block => block.Rows)], body.Columns, body.Lines)).ToList();
        var stories = piece.Copies.Select((copy, i) => new SetStory(
            DisplayLines.Of(copy.Kicker, width / Heading.KickerSize),
            DisplayLines.Of(copy.Headline, width / size),
            DisplayLines.Of(copy.Deck, width / Heading.DeckSize),
            DisplayLines.Of(copy.Byline, width),
            bodies[i],
            fills[i]?.Turns ?? []));
        return new Box(piece, place, body.Columns, body.Lines, head, frame, body.Rows, step,
            isTinted, [.. stories]);
    }

    /// <summary>
    /// The places of a plan's pieces, and the one that stands on a tint. Where two headlines meet that it does not part, the rows
    /// of a stack are shared anew with one of these on a tint, whose heading may take a row more there.
    /// </summary>
    private static (List<(int Piece, Place Place)> Places, int? Tinted) WithTint(
        PagePlan plan, ImmutableArray<Piece> pieces, SheetShapes shapes, Grid grid, int rows)
    {
        var places = Places(plan, pieces.Length, shapes, grid, rows, onTint: null)!;
        if (pieces.Length < FewestForTint)
            return (places, null);
        var first = Tinted(places, pieces, shapes);
        var parted = places.Where(box => box.Piece == first).Sum(box => Meetings(box, places, pieces, besides: null));
        foreach (var box in places
            .Where(box => Tints.Suits(pieces[box.Piece]) && Meetings(box, places, pieces, besides: null) > parted)
            .OrderByDescending(box => Meetings(box, places, pieces, besides: null)).ThenBy(box => box.Piece))
            if (Tints.Suits(pieces[box.Piece], shapes.Of(box.Piece, box.Place.Span, isTinted: true))
                && Places(plan, pieces.Length, shapes, grid, rows, onTint: box.Piece) is { } shared)
                return (shared, box.Piece);
        return (places, first);
    }

    /// <summary>
    /// The piece that stands on a tint: one whose headline meets another, else the first that suits, of those that fill their
    /// place there too.
    /// </summary>
    /// <param name="besides">One that stands on a tint already.</param>
    private static int? Tinted(
        List<(int Piece, Place Place)> places, ImmutableArray<Piece> pieces, SheetShapes shapes, int? besides = null)
    {
        return places
            .Where(box => box.Piece != besides && Tints.Suits(pieces[box.Piece]))
            .OrderByDescending(box => Meetings(box, places, pieces, besides))
            .ThenBy(box => box.Piece)
            .Where(box => shapes.Of(box.Piece, box.Place.Span, isTinted: true) is var shape
                && Tints.Suits(pieces[box.Piece], shape)
                && shape.Extent.Least <= box.Place.Rows && box.Place.Rows <= shape.Extent.Greatest)
            .Select(box => (int?)box.Piece)
            .FirstOrDefault();
    }

    private static int Meetings((int Piece, Place Place) box, List<(int Piece, Place Place)> places, ImmutableArray<Piece> pieces,
        int? besides) =>
        places.Count(other => other.Piece != besides && pieces[other.Piece].IsHeadedText
            && (Meet(box.Place, other.Place) || Meet(other.Place, box.Place)));

    /// <summary>
    /// A second piece on a tint where two headlines still meet beside the first. The search does not reckon with it: one is
    /// better.
    /// </summary>
    private static int? Parting(List<(int Piece, Place Place)> places, ImmutableArray<Piece> pieces, SheetShapes shapes,
        Grid grid, double pitch, int? first)
    {
        if (first is null || Tinted(places, pieces, shapes, first) is not { } second)
            return null;
        var box = places.Single(box => box.Piece == second);
        var shape = shapes.Of(second, box.Place.Span, isTinted: true);
        var (head, body) = shape.Divide(box.Place.Rows);
        return Meetings(box, places, pieces, first) > 0 && body.Unused <= BodyFit.MostUnused
            && shape.Heading.At(pitch).White(head) * grid.Width(box.Place.Span) <= grid.MostEmpty ? second : null;
    }
}
