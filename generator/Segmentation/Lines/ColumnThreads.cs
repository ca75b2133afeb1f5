using System.Runtime.InteropServices;
using Banmian.Segmentation.Model;

namespace Banmian.Segmentation.Lines;

/// <summary>
/// Gives the pieces of rows to columns, from the top of the sheet to its foot: each to the one whose text runs on in it. Several
/// ways of giving are kept at each row, as a later row may tell.
/// </summary>
internal sealed class ColumnThreads
{
    /// <summary>The column of a piece that stands in none: a heading above several, a line of the folio.</summary>
    public const int None = -1;

    private const int Ways = 10, MostColumns = 12;

    // In characters: how far a piece may stand from where its column is at no cost and at all, and how far a new column stands
    // from others.
    private const int Near = 4, Far = 12, Apart = 9;

    // What it costs to begin a column, to leave out one between neighbours that still runs, to stand in none; in 1/1024.
    private const int NewColumn = 5 * FixedPoint.One, LeftOut = 3 * FixedPoint.One / 2, TextInNone = 8 * FixedPoint.One,
        HeadingInNone = FixedPoint.One;

    // A column runs while its last line is so few rows up.
    private const int Runs = 6;

    private readonly ColumnRows rows;
    private readonly CharacterCounts counts;
    private readonly Dictionary<(RowPiece, RowPiece), int> links = [];

    private ColumnThreads(ColumnRows rows, CharacterCounts counts) => (this.rows, this.counts) = (rows, counts);

    /// <param name="Left">where it stands, in characters: a mean of its pieces, since figures and letters move what stands right
    /// of them</param>
    private sealed record Column(RowPiece Last, int Left);

    private sealed record Way(Column[] Columns, int Score, Way? Before, int[] Given, int[] Begun)
    {
        /// <summary>Two ways with the same pieces at the foot of their columns go on alike.</summary>
        public string Standing { get; } = string.Concat(Columns.Select(c => $"{c.Last.Row} {c.Last.Start};"));
    }

    /// <summary>For each row its pieces' columns, counted from the left.</summary>
    public static int[][] Of(ColumnRows rows, CharacterCounts counts) => new ColumnThreads(rows, counts).Give();

    /// <summary>How well text runs on from one piece to another, a logarithm in 1/1024.</summary>
    public static int Link(RowPiece above, RowPiece below, CharacterCounts counts)
    {
        if (!above.IsFull) return above.EndsSentence ? counts.Start(below.Text) / 4 : -FixedPoint.One / 2;
        var (pair, triples) = counts.Join(above.Text, below.Text);
        return Math.Clamp(pair + triples, -2 * FixedPoint.One, 5 * FixedPoint.One);
    }

    private int[][] Give()
    {
        List<Way> ways = [new Way([], 0, null, [], [])];
        foreach (var row in rows.Rows)
        {
            links.Clear();
            ways = [.. ways.SelectMany(w => new RowGiving(this, w, row).Ways()).OrderByDescending(w => w.Score)
                .DistinctBy(w => w.Standing).Take(Ways)];
        }
        // A column that begins later moves those right of it, also in the rows above.
        var given = new List<int[]>();
        var place = Enumerable.Range(0, ways[0].Columns.Length).ToList();
        for (var way = ways[0]; way.Before is not null; way = way.Before)
        {
            given.Add([.. way.Given.Select(g => g == None ? None : place[g])]);
            for (var k = way.Begun.Length - 1; k >= 0; k--) place.RemoveAt(way.Begun[k]);
        }
        given.Reverse();
        return [.. given];
    }

    // How well a piece goes on in a column; null if it stands too far from it.
    private int? Gain(Column column, RowPiece piece)
    {
        var away = rows.KeepsPlaces ? Math.Abs(piece.Start - column.Left) : 0;
        if (away > Far) return null;
        ref var link = ref CollectionsMarshal.GetValueRefOrAddDefault(links, (column.Last, piece), out var known);
        if (!known) link = Link(column.Last, piece, counts);
        var rowsBetween = Math.Clamp(piece.Row - column.Last.Row - 2, 0, 12);
        return link - rowsBetween * FixedPoint.One / 6 - Math.Max(0, away - Near) * FixedPoint.One / 2;
    }

    /// <summary>The ways in which a row's pieces may be given. A slot is a place for a piece: 2k + 1 is column k, 2k a new one
    /// before it.</summary>
    private sealed class RowGiving(ColumnThreads threads, Way way, RowPiece[] row)
    {
        /// <summary>The slots of the first pieces of a row; of these the last that is one.</summary>
        private sealed record Begun(int Score, int[] Slots, int After);

        public IEnumerable<Way> Ways()
        {
            List<Begun> begun = [new Begun(0, [], None)];
            foreach (var piece in row)
                begun = [.. begun.SelectMany(b => Next(b, piece)).OrderByDescending(b => b.Score).Take(3 * ColumnThreads.Ways)];
            return begun.Take(ColumnThreads.Ways).Select(Taken);
        }

        private IEnumerable<Begun> Next(Begun begun, RowPiece piece)
        {
            var (score, slots, after) = begun;
            var isNeighbour = piece.IsNeighbour && after != None;
            // Two new columns may begin at one place.
            var first = after == None ? 0 : after % 2 == 0 ? after : after + 1;
            var last = isNeighbour ? Math.Min(after + 4, 2 * way.Columns.Length) : 2 * way.Columns.Length;
            for (var slot = first; slot <= last; slot++)
                if (Gain(piece, slot, slots) is { } gain)
                    yield return new Begun(score + gain - (isNeighbour ? Between(after, slot) : 0), [.. slots, slot], slot);
            yield return new Begun(score - (piece.IsHeading ? HeadingInNone : TextInNone), [.. slots, None], after);
        }

        private int? Gain(RowPiece piece, int slot, int[] before)
        {
            if (slot % 2 == 1) return threads.Gain(way.Columns[slot / 2], piece);
            if (threads.rows.KeepsPlaces && way.Columns.Any(c => Math.Abs(piece.Start - c.Left) < Apart)) return null;
            return way.Columns.Length + before.Count(s => s >= 0 && s % 2 == 0) < MostColumns ? -NewColumn : null;
        }

        private int Between(int after, int slot)
        {
            var running = 0;
            for (var k = (after + 1) / 2; k < slot / 2; k++) if (row[0].Row - way.Columns[k].Last.Row <= Runs) running++;
            return running * LeftOut;
        }

        private Way Taken(Begun taken)
        {
            var (columns, begun) = (new List<Column>(), new List<int>());
            var given = new int[row.Length];
            Array.Fill(given, None);
            for (var slot = 0; slot <= 2 * way.Columns.Length; slot++)
            {
                var old = slot % 2 == 1 ? way.Columns[slot / 2] : null;
                var isGiven = false;
                for (var piece = 0; piece < row.Length; piece++)
                {
                    if (taken.Slots[piece] != slot) continue;
                    given[piece] = columns.Count;
                    if (old is null) begun.Add(columns.Count);
                    columns.Add(new Column(
                        row[piece], old is null ? row[piece].Start : (3 * old.Left + row[piece].Start) / 4));
                    isGiven = true;
                }
                if (old is not null && !isGiven) columns.Add(old);
            }
            return new Way([.. columns], way.Score + taken.Score, way, given, [.. begun]);
        }
    }
}
