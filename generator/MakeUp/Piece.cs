using System.Collections.Immutable;
using Banmian.Typesetting;

namespace Banmian.MakeUp;

/// <summary>
/// A story, or a part of one that is carried over to another sheet, as the search places it (<paramref name="Part"/>, from 0, is
/// counted when all sheets are settled). <paramref name="Copies"/> has its copy in each script, so that one make-up serves all;
/// <paramref name="Picture"/> is the width of its picture to its height, where there is one.
/// </summary>
internal sealed record Piece(int Story, int Part, bool IsLead, double? Picture, ImmutableArray<Copy> Copies)
{
    /// <summary>
    /// The copies that need measuring: one where all come out alike, as they do but for changed lengths and marks. Found once,
    /// when the piece is made.
    /// </summary>
    public ImmutableArray<Copy> Measured { get; } = Copies.Skip(1).All(copy => IsAlike(copy, Copies[0])) ? [Copies[0]] : Copies;

    // At each measure it was tried at; parts and roles of a piece change nothing of it.
    private readonly Dictionary<double, List<BlockRows[]>> rows = [];

    /// <summary>The rows of the blocks of each measured copy at a measure (em).</summary>
    public List<BlockRows[]> RowsAt(double measure) =>
        rows.TryGetValue(measure, out var known) ? known
            : rows[measure] = [.. Measured.Select(copy => BodySetting.Rows(copy, measure))];

    private readonly Dictionary<double, int> loose = [];

    /// <summary>The lines of a copy that would be seen to be loose at a measure (em): of that with the most.</summary>
    public int LooseAt(double measure) => loose.TryGetValue(measure, out var known) ? known
        : loose[measure] = Measured.Max(copy => BodySetting.Loose(copy, measure));

    private readonly Dictionary<(double, int, int), int> begunShort = [];

    /// <summary>
    /// The columns that begin with the short last line of a paragraph, where its body runs in so many, of so many lines at a
    /// measure (em): of the copy with the most.
    /// </summary>
    public int BegunShortAt(double measure, int columns, int lines)
    {
        if (begunShort.TryGetValue((measure, columns, lines), out var known))
            return known;
        var most = 0;
        foreach (var (copy, body) in Measured.Zip(RowsAt(measure)))
            most = Math.Max(most, ColumnFill.Run(body, columns, lines)?.EndedAtTop(body)
                .Count(block => BodySetting.EndsShort(copy.Blocks[block], measure)) ?? 0);
        return begunShort[(measure, columns, lines)] = most;
    }

    /// <summary>
    /// The bodies of its copies at a measure (em), their lines fixed; where all copies come out alike, these are chosen once.
    /// </summary>
    public ImmutableArray<ImmutableArray<SetBlock>> SetAt(double measure)
    {
        var first = BodySetting.Set(Copies[0], measure);
        return [first, .. Copies.Skip(1)
            .Select(copy => Measured.Length == 1 ? BodySetting.Like(first, copy) : BodySetting.Set(copy, measure))];
    }

    /// <summary>The widest thing in its body that does not break, em.</summary>
    public double WidestUnit { get; } = Copies.SelectMany(copy => copy.Blocks)
        .Select(block => block.Units.Widest).DefaultIfEmpty(0).Max();

    public CopyKind Kind => Copies[0].Kind;

    /// <summary>The characters of its paragraphs.</summary>
    public int Length { get; } = Copies[0].Blocks.OfType<ParagraphCopy>().Sum(paragraph => paragraph.Paragraph.Length);

    /// <summary>
    /// The share of the type area its frame may take where the picture is not there; null where as much as fills the sheet.
    /// </summary>
    public double? MostFrame { get; init; }

    /// <summary>Whether its text is set in vertical lines; on a vertical page captions and very short texts are not.</summary>
    public bool IsVertical => Copies[0].Blocks is [{ Direction: WritingDirection.Vertical }, ..];

    public bool HasHeadline => Copies[0].Headline is not null;

    /// <summary>Whether it is a text under a headline, which can meet another (碰题).</summary>
    public bool IsHeadedText => HasHeadline && Kind != CopyKind.Caption;

    private static bool IsAlike(Copy one, Copy other) =>
        IsAlike(one.Kicker, other.Kicker) && IsAlike(one.Headline, other.Headline)
            && IsAlike(one.Deck, other.Deck) && IsAlike(one.Byline, other.Byline)
        && one.Blocks.Length == other.Blocks.Length
        && one.Blocks.Zip(other.Blocks)
            .All(pair => pair.First.GetType() == pair.Second.GetType() && pair.First.Bold == pair.Second.Bold
            && IsAlike(pair.First.Text, pair.Second.Text)
            && IsAlike((pair.First as ParagraphCopy)?.Closing, (pair.Second as ParagraphCopy)?.Closing)
            && IsAlike((pair.First as CrossheadCopy)?.Display, (pair.Second as CrossheadCopy)?.Display));

    private static bool IsAlike(NameText? one, NameText? other) => IsAlike(one?.Text, other?.Text)
        && (one is null || one.Spaced.AsSpan().SequenceEqual(other!.Spaced.AsSpan())
            && one.Inner.AsSpan().SequenceEqual(other.Inner.AsSpan()));

    private static bool IsAlike(DisplayUnits? one, DisplayUnits? other) =>
        IsAlike(one?.Text, other?.Text) && (one is null || one.Costs.AsSpan().SequenceEqual(other!.Costs)
            && one.Spaced.AsSpan().SequenceEqual(other.Spaced.AsSpan()));

    /// <summary>
    /// Whether two texts take the same room line by line: ideograph for ideograph, and every other character the same or a mark
    /// of its kind.
    /// </summary>
    private static bool IsAlike(string? one, string? other)
    {
        if (one?.Length != other?.Length)
            return false;
        for (var i = 0; i < one?.Length; i++)
            if (one[i] != other![i] && !(IsPlain(one[i]) && IsPlain(other[i]))
                && !(Glyphs.Trimmable(one[i]) is not Side.None and var side && side == Glyphs.Trimmable(other[i])))
                return false;
        return true;
    }

    private static bool IsPlain(char c) => c is >= '\u3400' and <= '\u9FFF';
}
