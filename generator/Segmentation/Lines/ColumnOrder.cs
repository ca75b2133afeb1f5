using Banmian.Segmentation.Model;

namespace Banmian.Segmentation.Lines;

/// <summary>
/// Puts the pieces of columns in reading order. A column falls into runs, where its text breaks off or a heading comes; each run
/// goes on in the one whose text follows best, below it or at the head of a column to its right.
/// </summary>
internal sealed class ColumnOrder
{
    // Text that runs on less than this breaks off; in 1/1024, as all that follows.
    private const int Weak = -FixedPoint.One;

    // What speaks for the run below where text breaks off and where a sentence ends, for a heading there and for what stands
    // under one; for a run beside, alike; and what speaks against it for each row that it begins higher or lower.
    private const int Below = 4 * FixedPoint.One, BelowStop = FixedPoint.One, HeadingBelow = FixedPoint.One / 4,
        UnderHeading = 3 * FixedPoint.One, Beside = 3 * FixedPoint.One / 2, BesideStop = FixedPoint.One / 2,
        RowOff = FixedPoint.One / 4;

    // In rows: so many empty ones part what stands above from what stands below; a line below is no farther; a run beside may
    // begin so much higher; a heading stands so far above its story; and more than so many rows off are no worse.
    private const int Gap = 3, Next = 2, Higher = 3, HeadingRows = 8, MostRowsOff = 6;

    private readonly CharacterCounts counts;
    private readonly bool keepsPlaces;
    private readonly List<Run>[] columns;
    private readonly List<RowPiece> loose = [];

    private ColumnOrder(ColumnRows rows, int[][] given, CharacterCounts counts)
    {
        (this.counts, keepsPlaces) = (counts, rows.KeepsPlaces);
        columns = new List<Run>[given.SelectMany(g => g).Append(ColumnThreads.None).Max() + 1];
        for (var column = 0; column < columns.Length; column++) columns[column] = [];
        foreach (var (row, columnsOfRow) in rows.Rows.Zip(given))
            foreach (var (piece, column) in row.Zip(columnsOfRow))
                if (column == ColumnThreads.None) loose.Add(piece);
                else if (columns[column].LastOrDefault() is { } run && !Ends(run.Foot, piece)) run.Pieces.Add(piece);
                else columns[column].Add(new Run(column, piece, columns[column].LastOrDefault()));
    }

    /// <summary>Lines of one column that follow each other.</summary>
    private sealed class Run
    {
        public Run(int column, RowPiece first, Run? above)
        {
            (Column, Pieces, Above) = (column, [first], above);
            above?.Under = this;
        }

        public int Column { get; }

        public List<RowPiece> Pieces { get; }

        /// <summary>The runs above and under it in its column.</summary>
        public Run? Above { get; }

        public Run? Under { get; private set; }

        public RowPiece Head => Pieces[0];

        public RowPiece Foot => Pieces[^1];

        /// <summary>The runs in which its text goes on and from which it comes.</summary>
        public Run? Next { get; set; }

        public Run? Before { get; set; }

        /// <summary>The row in which text begins under the headings.</summary>
        public int Top => (Pieces.Find(p => !p.IsHeading) ?? Head).Row;
    }

    public static IEnumerable<RowPiece> Of(ColumnRows rows, int[][] given, CharacterCounts counts) =>
        new ColumnOrder(rows, given, counts).Ordered();

    private bool Ends(RowPiece above, RowPiece below)
    {
        if (above.BreaksOff) return below.IsHeading || ColumnThreads.Link(above, below, counts) < Weak;
        return below.Row - above.Row > Gap || below.IsHeading && !above.IsHeading;
    }

    // Stories from top to bottom, each behind the headings that stand above it in no column; the folio first.
    private IEnumerable<RowPiece> Ordered()
    {
        Join();
        var begins = columns.SelectMany(c => c).Where(r => r.Before is null).OrderBy(r => r.Head.Row).ThenBy(r => r.Column)
            .ToList();
        var headings = loose.ToLookup(p => Under(p, begins));
        var alone = headings[null].ToList();
        var at = 0;
        foreach (var begin in begins)
        {
            for (; at < alone.Count && (alone[at].Row == 0 || alone[at].Row < begin.Head.Row); at++) yield return alone[at];
            foreach (var heading in headings[begin]) yield return heading;
            for (var run = begin; run is not null; run = run.Next)
                foreach (var piece in run.Pieces) yield return piece;
        }
        for (; at < alone.Count; at++) yield return alone[at];
    }

    // The story whose heading a piece may be; null for the folio and for what has none under it.
    private Run? Under(RowPiece piece, List<Run> begins) => piece.Row == 0 ? null : begins
        .Where(r => r.Head.Row >= piece.Row && r.Head.Row <= piece.Row + HeadingRows)
        .MinBy(r => 2 * (r.Head.Row - piece.Row) + (keepsPlaces ? Away(r, piece) : 0));

    // How far a heading stands from a story, in characters; large type takes fewer, so that it stands farther left than in print.
    private static int Away(Run run, RowPiece heading) => heading.Start >= run.Head.Start
        ? heading.Start - run.Head.Start : Math.Max(0, run.Head.Start - heading.Start - heading.Start / 2);

    // Joins runs, the best pairs first.
    private void Join()
    {
        foreach (var (_, from, to) in columns.SelectMany(c => c).SelectMany(Following).Where(p => p.Score > 0)
            .OrderByDescending(p => p.Score).ThenBy(p => p.From.Head.Row).ThenBy(p => p.From.Column).ThenBy(p => p.To.Column))
        {
            if (from.Next is not null || to.Before is not null) continue;
            var last = to;
            while (last.Next is not null) last = last.Next;
            if (last != from) (from.Next, to.Before) = (to, from);
        }
    }

    private IEnumerable<(int Score, Run From, Run To)> Following(Run run)
    {
        if (run.Under is { } under) yield return (ScoreBelow(run, under.Head), run, under);
        // The nearest column that has text at this height.
        foreach (var column in columns.Skip(run.Column + 1))
        {
            var beside = column.FindAll(r => r.Head.Row < run.Foot.Row && r.Foot.Row > run.Head.Row - Higher);
            foreach (var to in beside.Where(r => !r.Head.IsHeading && !IsUnderText(r)))
                yield return (ScoreBeside(run, to.Head), run, to);
            if (beside.Count > 0) break;
        }
    }

    // Whether a run begins right under a line that breaks off: text from elsewhere does not go on there.
    private static bool IsUnderText(Run run) =>
        run.Above?.Foot is { BreaksOff: true } foot && run.Head.Row - foot.Row <= Next;

    private int ScoreBelow(Run run, RowPiece head)
    {
        var foot = run.Foot;
        if (foot.BreaksOff && head.IsHeading) return -1;
        if (foot.BreaksOff) return ColumnThreads.Link(foot, head, counts) + (head.Row - foot.Row <= Next ? Below : 0);
        if (foot.IsHeading) return UnderHeading;
        return head.Row - foot.Row > Gap ? -1 : head.IsHeading ? HeadingBelow : BelowStop;
    }

    private int ScoreBeside(Run run, RowPiece head)
    {
        var off = Math.Min(MostRowsOff, Math.Abs(head.Row - run.Top)) * RowOff;
        if (run.Foot.BreaksOff) return ColumnThreads.Link(run.Foot, head, counts) + Beside - off;
        return run.Foot.EndsSentence ? BesideStop - 2 * off + counts.Start(head.Text) / 8 : -1;
    }
}
