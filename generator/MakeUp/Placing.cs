using System.Collections.Immutable;
using Banmian.Segmentation;
using Banmian.Typesetting;

namespace Banmian.MakeUp;

/// <summary>Gives every piece of a plan its rows, its lines and its place.</summary>
internal static class Placing
{
    /// <summary>The sheet a plan makes in so many rows; what it cannot fill stays empty at the foot.</summary>
    public static SheetMakeUp Place(PagePlan plan, ImmutableArray<Piece> pieces, BandSearch shapes, Grid grid, int rows, int frontRows)
    {
        var bands = plan.Bands;
        var heights = Share(rows - frontRows - (bands.Length - 1) * PagePlan.Gap, [.. bands.Select(band => (band.Least, band.Best, band.Greatest))]);
        var pitch = grid.Pitch(rows);
        var tinted = Tinted(bands, pieces);
        var boxes = ImmutableArray.CreateBuilder<Box>();
        var rules = ImmutableArray.CreateBuilder<RuleLine>();
        var row = 1;
        for (var b = 0; b < bands.Length; b++)
        {
            if (b > 0)
                rules.Add(new RuleLine(IsUpright: false, IsHair: false, new Place(1, grid.Columns, row - PagePlan.Gap, PagePlan.Gap)));
            var column = 1;
            foreach (var stack in bands[b].Stacks)
            {
                if (column > 1)
                    rules.Add(new RuleLine(IsUpright: true, IsHair: true, new Place(column, 1, row, heights[b])));
                AddStack(stack, column, row, heights[b]);
                column += stack.Span;
            }
            row += heights[b] + PagePlan.Gap;
        }
        var isExact = plan.Least <= rows - frontRows && plan.Greatest >= rows - frontRows;
        return new SheetMakeUp(rows - frontRows, frontRows, isExact, boxes.ToImmutable(), rules.ToImmutable());

        void AddStack(StackPlan stack, int column, int top, int height)
        {
            var taken = Share(height - (stack.Pieces.Length - 1) * PagePlan.Gap,
                [.. stack.Pieces.Select(piece => shapes.Shape(piece, stack.Span)).Select(shape => (shape.Least, shape.Best, shape.Greatest))]);
            var at = top;
            for (var i = 0; i < stack.Pieces.Length; i++)
            {
                if (i > 0)
                    rules.Add(new RuleLine(IsUpright: false, IsHair: true, new Place(column, stack.Span, at - PagePlan.Gap, PagePlan.Gap)));
                var piece = stack.Pieces[i];
                boxes.Add(Fill(pieces[piece], shapes.Shape(piece, stack.Span), new Place(column, stack.Span, at, taken[i]), grid, pitch, piece == tinted));
                at += taken[i] + PagePlan.Gap;
            }
        }
    }

    /// <summary>Rows for each part, between its least and its greatest, so that all take the total if they can: first towards what looks best, then on, each by how much it can take.</summary>
    private static int[] Share(int total, (int Least, int Best, int Greatest)[] parts)
    {
        var given = parts.Select(part => part.Least).ToArray();
        Add(given, total, [.. parts.Select(part => part.Best)]);
        Add(given, total, [.. parts.Select(part => part.Greatest)]);
        return given;
    }

    private static void Add(int[] given, int total, int[] upTo)
    {
        var room = given.Select((rows, i) => upTo[i] - rows).ToArray();
        var able = room.Sum();
        var over = Math.Clamp(total - given.Sum(), 0, able);
        var (soFar, before) = (0, 0);
        for (var i = 0; i < given.Length && able > 0; i++)
        {
            soFar += room[i];
            var now = (int)((long)over * soFar / able);
            given[i] += now - before;
            before = now;
        }
    }

    private static Box Fill(Piece piece, BoxShape shape, Place place, Grid grid, double pitch, bool isTinted)
    {
        var width = grid.Width(place.Span);
        var heading = Heading.Of(piece, width, pitch);
        var measure = grid.Measure(place.Span, shape.Columns);
        var bodies = piece.Copies.Select(copy => BodySetting.Set(copy, measure)).ToList();
        int head, frame, body;
        if (piece.Kind == StoryKind.Photo)
        {
            body = shape.BodyRows;
            head = shape.Heading.Least;
            frame = place.Rows - head - body;
        }
        else
        {
            head = Math.Min(place.Rows - shape.BodyRows, shape.Heading.Least > 0 ? shape.Heading.Greatest : 0);
            frame = 0;
            body = place.Rows - head;
        }
        var step = heading.StepFor(head);
        var size = Heading.Sizes[step];
        var fills = bodies.Select(set => ColumnFill.Run(set, shape.Columns, body)).ToList();
        var stories = piece.Copies.Select((copy, i) => new SetStory(
            Lines(copy.Kicker, width / Heading.KickerSize),
            DisplayLines.Of(copy, width / size),
            Lines(copy.Deck, width / Heading.DeckSize),
            Lines(copy.Byline, width),
            bodies[i],
            fills[i]?.Turns ?? []));
        return new Box(piece, place, shape.Columns, head, frame, body, step, isTinted, piece.Kind == StoryKind.Photo ? 0 : fills.Max(fill => fill?.Unused ?? 0), [.. stories]);

        static ImmutableArray<SetLine> Lines(string? text, double measure) => text is null ? [] : DisplayLines.Of(text, measure);
    }

    /// <summary>The piece that stands on a tint: where two headlines meet (碰题), else the first that suits.</summary>
    private static int? Tinted(ImmutableArray<BandPlan> bands, ImmutableArray<Piece> pieces)
    {
        if (pieces.Length < 3)
            return null;
        return bands
            .SelectMany(band => band.Stacks.SelectMany((stack, s) => stack.Pieces.Select((piece, row) =>
                (Piece: piece, stack.Span, Meets: row == 0 && band.Stacks.Where((_, other) => other != s).Any(other => pieces[other.Pieces[0]].Kind != StoryKind.Photo)))))
            .Where(place => Tinting.Suits(pieces[place.Piece]))
            .OrderByDescending(place => place.Meets)
            .ThenBy(place => place.Piece)
            .Select(place => (int?)place.Piece)
            .FirstOrDefault();
    }
}
