using System.Collections.Immutable;
using Banmian.Typesetting;

namespace Banmian.MakeUp;

/// <summary>
/// Divides a page that is longer than a sheet among sheets, in its order: whole stories where they go, and a story that does
/// not is carried over after a paragraph, with a jump line at both ends.
/// </summary>
internal static class SheetDivision
{
    // A sheet can hold more stories, but the search for their places grows with every one.
    private const int MostOnSheet = 20;

    // A story is cut only where this much of it (rows of one column) stands on either side.
    private const int LeastPart = 12;

    // Of rows of one column: a paragraph this long is itself divided.
    private const int LongParagraph = 200;

    /// <param name="pieces">The stories of the page.</param>
    /// <param name="grid">The grid with the most room.</param>
    /// <param name="sheets">Among how many sheets; more where one would hold too many stories.</param>
    /// <param name="jumps">The words of the jump lines.</param>
    public static ImmutableArray<ImmutableArray<Piece>> Into(ImmutableArray<Piece> pieces, Grid grid, int sheets, JumpWords jumps)
    {
        var share = pieces.Sum(piece => Room(piece, grid)) / sheets;
        var divided = new List<List<Piece>> { new() };
        var left = share;
        var waiting = new Stack<Piece>(pieces.Reverse());
        while (waiting.TryPop(out var piece))
        {
            var room = Room(piece, grid);
            var isFull = divided[^1].Count == MostOnSheet;
            if (!isFull && (room <= left || divided.Count == sheets))
            {
                divided[^1].Add(piece);
                left -= room;
            }
            else if (!isFull && Cut(piece, grid, left, jumps) is var (here, there))
            {
                divided[^1].Add(here);
                waiting.Push(there);
                left = 0;
            }
            else if (!isFull && left * 2 >= room || divided[^1].Count == 0)
            {
                divided[^1].Add(piece);
                left = 0;
            }
            else
            {
                waiting.Push(piece);
                divided.Add([]);
                left = share;
            }
        }
        return [.. divided.Select(sheet => (ImmutableArray<Piece>)[
            .. sheet.Select((piece, i) => piece with { IsLead = i == 0 && piece.Kind != CopyKind.Caption })])];
    }

    /// <summary>
    /// Rows of one basic column a piece takes, with its heading and the space around it, at a width that suits it.
    /// </summary>
    public static double Room(Piece piece, Grid grid)
    {
        var span = Math.Min(grid.Columns, piece.IsLead ? grid.Columns * 2 / 3 : 2);
        return (BoxShape.Of(piece, span, grid).Extent.Best + grid.Gap) * span;
    }

    /// <summary>Rows of one basic column that pieces take at the very least.</summary>
    public static int LeastRoom(ImmutableArray<Piece> pieces, Grid grid) =>
        pieces.Sum(piece => Enumerable.Range(1, grid.Columns).Min(span => BoxShape.Of(piece, span, grid).Extent.Least * span));

    /// <summary>A piece in two, where the first goes into the room left; null where either would be too short.</summary>
    private static (Piece Here, Piece There)? Cut(Piece piece, Grid grid, double left, JumpWords jumps)
    {
        var blocks = BodySetting.Rows(piece.Copies[0], grid.Characters);
        var total = blocks.Sum(block => block.Rows);
        var room = left / grid.RowsOfLine - (Room(piece, grid) / grid.RowsOfLine - total);
        var (taken, at) = (0, 0);
        while (at < blocks.Length && taken + blocks[at].Rows <= room)
            taken += blocks[at++].Rows;
        if (at > 0 && at < blocks.Length && piece.Copies[0].Blocks[at - 1] is CrossheadCopy)
            taken -= blocks[--at].Rows;
        if (at < blocks.Length && blocks[at].Rows > LongParagraph && room - taken >= LeastPart
            && piece.Copies.All(copy => copy.Blocks[at] is ParagraphCopy))
            return Parts(copy => Halves((ParagraphCopy)copy.Blocks[at], (room - taken) / blocks[at].Rows) is var (first, rest)
                ? ([.. copy.Blocks[..at], first], [rest, .. copy.Blocks[(at + 1)..]])
                : (copy.Blocks[..at], copy.Blocks[at..]));
        return taken < LeastPart || total - taken < LeastPart ? null : Parts(copy => (copy.Blocks[..at], copy.Blocks[at..]));

        (Piece, Piece) Parts(Func<Copy, (ImmutableArray<CopyBlock> Here, ImmutableArray<CopyBlock> There)> divide)
        {
            var divided = piece.Copies.Select(divide).ToList();
            return (
                Part((copy, script) =>
                    copy with { Blocks = [.. divided[script].Here, new JumpCopy(jumps.To[script], 1, grid.Direction)] }),
                Part((copy, script) => copy with
                {
                    Byline = null,
                    BylineMark = 0,
                    Blocks = [new JumpCopy(jumps.From[script], -1, grid.Direction), .. divided[script].There]
                }));
        }

        Piece Part(Func<Copy, int, Copy> cut) =>
            new(piece.Story, piece.Part, piece.IsLead, piece.Picture, [.. piece.Copies.Select(cut)]);
    }

    /// <summary>
    /// A paragraph longer than a sheet's columns can take in two, after the sentence that ends nearest to a share of it.
    /// </summary>
    private static (ParagraphCopy, ParagraphCopy) Halves(ParagraphCopy paragraph, double share)
    {
        var text = paragraph.Paragraph;
        var near = Math.Clamp((int)(text.Length * share), 1, text.Length - 1);
        var end = text.LastIndexOf('。', near - 1) + 1;
        if (end == 0)
            end = char.IsLowSurrogate(text[near]) ? near - 1 : near;
        return (
            new ParagraphCopy(paragraph.Number, paragraph.Dateline, text[..end], null, paragraph.IsRest, paragraph.Direction),
            new ParagraphCopy(paragraph.Number, null, text[end..], paragraph.Closing, IsRest: true, paragraph.Direction));
    }
}
