namespace Banmian.Training;

/// <summary>The order in which a tool takes the frames of a page.</summary>
internal enum Order
{
    /// <summary>Story by story, headings before the text.</summary>
    HeadingsBefore,
    HeadingsAfter,

    /// <summary>All headings of the page first, or last.</summary>
    HeadingsFirst,
    HeadingsLast,

    /// <summary>As in the first seed: text, the lead's headline, captions, then the headlines in reverse.</summary>
    Seed,

    /// <summary>By the frames' places: in rows, in columns, in bands.</summary>
    Rows,
    ColumnsOfPage,
    Bands,

    /// <summary>pdfminer's grouping of boxes.</summary>
    Grouped,
    Shuffled,

    /// <summary>Every frame somewhere near its place: a layout parser.</summary>
    NearlyPlaced,

    // Withheld from training:
    Halves,
    Mixed,
    RightToLeft,
}

internal static class Orders
{
    private static readonly Order[] Common = [
        Order.HeadingsBefore, Order.HeadingsBefore, Order.HeadingsBefore, Order.HeadingsLast, Order.HeadingsLast,
        Order.HeadingsAfter, Order.HeadingsFirst, Order.Seed, Order.Rows, Order.Rows, Order.ColumnsOfPage, Order.Bands,
        Order.Grouped, Order.Grouped, Order.Grouped, Order.Shuffled, Order.NearlyPlaced];
    private static readonly Order[] Withheld = [Order.Halves, Order.Mixed, Order.RightToLeft];

    public static Order Pick(Chance chance) => chance.Set == PressSet.WithheldManners ? chance.Pick(Withheld)
        : chance.Pick(Common);

    public static List<Frame> Arrange(Chance chance, Order order, List<Frame> frames, double column)
    {
        var parts = frames.Select(f => f.Part).Distinct().ToList();
        var shuffled = parts.Skip(1).ToList();
        if (chance.Share(.3)) chance.Shuffle(shuffled);
        List<Part> sequence = [.. parts.Take(1), .. shuffled];
        var headings = sequence.ToList();
        if (chance.Share(.3)) headings.Reverse();
        else if (chance.Share(.4)) chance.Shuffle(headings);
        var namesWithHeading = chance.Share(.3);
        var namesAfter = chance.Share(.2);

        var arranged = order switch
        {
            Order.HeadingsBefore => sequence.SelectMany(p => Heading(p).Concat(Text(p))),
            Order.HeadingsAfter => sequence.SelectMany(p => Text(p).Concat(Heading(p))),
            Order.HeadingsFirst => headings.SelectMany(Heading).Concat(sequence.SelectMany(Text)),
            Order.HeadingsLast => sequence.SelectMany(Text).Concat(headings.SelectMany(Heading)),
            Order.Seed => Seed(),
            Order.Rows => Rows(chance.Pick(1.0, 4, 8)),
            Order.ColumnsOfPage => frames.OrderBy(f => (int)(f.X / column)).ThenBy(f => f.Y),
            Order.Bands => Bands(chance.Pick(40.0, 60, 90)),
            Order.Grouped => BoxGrouping.Arrange(frames, chance.Pick(.5, .5, .5, .5, .8, -.3)),
            Order.Shuffled => Shuffled(),
            Order.NearlyPlaced => NearlyPlaced(chance.Pick(10.0, 30, 80)),
            Order.Halves => sequence.Take(sequence.Count / 2).SelectMany(p => Heading(p).Concat(Text(p)))
                .Concat(sequence.Skip(sequence.Count / 2).SelectMany(Text))
                    .Concat(sequence.Skip(sequence.Count / 2).SelectMany(Heading)),
            Order.Mixed => sequence.SelectMany(p => chance.Share(.5) ? Heading(p).Concat(Text(p)) : Text(p).Concat(Heading(p))),
            Order.RightToLeft => frames.OrderBy(f => -(int)(f.X / column)).ThenBy(f => f.Y),
            _ => throw new ArgumentOutOfRangeException(nameof(order)),
        };
        var result = arranged.ToList();
        // A tool rarely keeps its own order everywhere.
        if (order is Order.Rows or Order.ColumnsOfPage or Order.Bands or Order.Grouped && chance.Share(.3))
            for (var swaps = chance.Between(1, 3); swaps > 0 && result.Count > 1; swaps--)
            {
                var at = chance.Below(result.Count - 1);
                (result[at], result[at + 1]) = (result[at + 1], result[at]);
            }
        return result;

        IEnumerable<Frame> Heading(Part part) => frames.Where(f =>
            f.Part == part && (f.Kind == FrameKind.Heading || f.Kind == FrameKind.Names && namesWithHeading));

        IEnumerable<Frame> Text(Part part)
        {
            var text = frames.Where(f => f.Part == part && f.Kind == FrameKind.Text);
            if (namesWithHeading) return text;
            var names = frames.Where(f => f.Part == part && f.Kind == FrameKind.Names);
            return namesAfter ? text.Concat(names) : names.Concat(text);
        }

        IEnumerable<Frame> Rows(double height) => frames.OrderBy(f => (int)(f.Y / height)).ThenBy(f => f.X);

        IEnumerable<Frame> Bands(double height) =>
            frames.OrderBy(f => (int)(f.Y / height)).ThenBy(f => (int)(f.X / column)).ThenBy(f => f.Y);

        IEnumerable<Frame> NearlyPlaced(double reach) => frames
            .Select(f => (Frame: f, Key: f.Y + (int)(f.X / column) * 200 + chance.Unit() * reach)).OrderBy(f => f.Key).Select(f =>
                f.Frame);

        IEnumerable<Frame> Seed() =>
            sequence.Where(p => p.Kind != PartKind.Caption).SelectMany(Text).Concat(Heading(sequence[0]))
                .Concat(sequence.Where(p =>
                    p.Kind == PartKind.Caption).SelectMany(Text)).Concat(Enumerable.Reverse(sequence).Where(p =>
                    p != sequence[0]).SelectMany(Heading));

        IEnumerable<Frame> Shuffled()
        {
            var any = parts.ToList();
            chance.Shuffle(any);
            return any.SelectMany(p => Heading(p).Concat(Text(p)));
        }
    }
}
