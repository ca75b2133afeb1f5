using System.Collections.Immutable;
using Banmian.Text;

namespace Banmian.Typesetting;

/// <summary>
/// A text of display type cut into units once, for every measure it is tried at: what it costs to begin a line at each unit
/// (infinite where none may begin), and its widths in em: of its <paramref name="Widest"/> unit, of all units, and on one line.
/// </summary>
internal sealed record DisplayUnits(
    string Text, Unit[] Units, int[] Meetings, double[] Costs, double Widest, double Total, double OnOneLine)
{
    /// <summary>
    /// Where the text was turned over in print (UTF-16 units), but not inside a word, where a narrow box forced it.
    /// </summary>
    public ImmutableArray<int> Turns { get; private init; }

    /// <summary>The characters (UTF-16 units) an em more follows.</summary>
    public ImmutableArray<int> Spaced { get; private init; } = [];

    private ImmutableArray<int> WordEnds { get; init; }

    private WritingDirection Direction { get; init; }

    /// <summary>A text whose words nobody knows.</summary>
    public static DisplayUnits? Of(string? text) => text is null ? null : Of(text, [], []);

    /// <param name="turns">Where the text was turned over in print (UTF-16 units).</param>
    /// <param name="wordEnds">Where its words end; empty where that is not known.</param>
    /// <param name="direction">Of its lines.</param>
    public static DisplayUnits Of(string text, ImmutableArray<int> turns, ImmutableArray<int> wordEnds,
        WritingDirection direction = WritingDirection.Horizontal) =>
        Of(text, double.PositiveInfinity, turns, wordEnds, [], direction);

    /// <summary>A by-line.</summary>
    public static DisplayUnits Of(NameText names, ImmutableArray<int> wordEnds) =>
        Of(names.Text, double.PositiveInfinity, [], wordEnds, names.Spaced, WritingDirection.Horizontal);

    /// <summary>The same text where no unit is wider than a measure.</summary>
    public DisplayUnits Within(double measure) => Widest <= measure ? this
        : Of(Text, measure, Turns, WordEnds, Spaced, Direction);

    /// <summary>Whether a line that begins with a unit parts what belongs together.</summary>
    public bool Divides(int unit) => Costs[unit] >= DisplayBreaks.Divides;

    /// <summary>Whether some line may begin after a pause, not too near an end of the text.</summary>
    public bool HasPause => pauses.Contains(true);

    /// <summary>Whether a line that begins with a unit begins after such a pause.</summary>
    public bool IsPause(int unit) => pauses[unit];

    private readonly bool[] pauses = [.. Units.Select((unit, i) => i > 0 && Costs[i] <= DisplayBreaks.AfterPoint
        && Math.Min(unit.Start, Text.Length - unit.Start) * LeastShare >= Text.Length)];

    // Of the text, what stands on either side of a pause.
    private const int LeastShare = 4;

    /// <summary>The places (UTF-16 units) where a line may well begin, on a screen of any width.</summary>
    public IEnumerable<int> PhraseStarts =>
        Units.Where((_, i) => Costs[i] <= DisplayBreaks.BetweenWords).Select(unit => unit.Start);

    /// <summary>
    /// A stretch of the text (UTF-16 units) in its phrases, as a screen of any width is told of them: they end where print
    /// turned the text over, at its spaces and its pauses.
    /// </summary>
    public IEnumerable<Phrase> Phrases(int from, int to)
    {
        var ends = Units.Where((_, i) => pauses[i]).Select(unit => unit.Start).Concat(Turns).ToHashSet();
        for (var at = from; at < to; at++)
        {
            if (Text[at] == ' ')
                continue;
            var start = at;
            while (at + 1 < to && Text[at + 1] != ' ' && !ends.Contains(at + 1))
                at++;
            yield return new Phrase(start, HasGap(start), [.. Parts(start, at + 1)]);
        }
    }

    /// <summary>
    /// Whether a space is read before a place: one is printed there, or print turned over without another pause.
    /// </summary>
    public bool HasGap(int at) =>
        at > 0 && (Text[at - 1] == ' ' || Turns.Contains(at) && LineJoins.HasPause(Text[at - 1], Text[at]));

    private IEnumerable<PhrasePart> Parts(int start, int end)
    {
        int[] places = [start, .. PhraseStarts.Where(place => place > start && place < end), end];
        return from place in places.Zip(places[1..])
               from piece in Pieces(place.First, place.Second)
               let mayOpenLine = piece.From == place.First && piece.From > start
               select new PhrasePart(piece.From, piece.To, mayOpenLine, piece.To == place.Second, piece.IsJoined);
    }

    /// <summary>
    /// A stretch in the pieces that browsers would part beside a mark or a sign, since they keep letters and figures together and
    /// nothing else, though a line that begins there parts what belongs together (巡察＋专项 in a quotation); and what is between
    /// them.
    /// </summary>
    private IEnumerable<(int From, int To, bool IsJoined)> Pieces(int from, int to)
    {
        var done = from;
        foreach (var (start, end) in joined)
        {
            if (start < done || end > to)
                continue;
            if (start > done)
                yield return (done, start, false);
            yield return (start, end, true);
            done = end;
        }
        if (to > done)
            yield return (done, to, false);
    }

    private readonly ImmutableArray<(int From, int To)> joined = Joined(Text, Units, Costs);

    // What stays together whatever the width: at a lead's least size it is as wide as the narrowest phone.
    private const int LongestJoined = 8;

    private static ImmutableArray<(int From, int To)> Joined(string text, Unit[] units, double[] costs)
    {
        var joined = new List<(int From, int To)>();
        for (var i = 1; i < units.Length; i++)
        {
            var (before, after) = (units[i - 1], units[i]);
            if (costs[i] < DisplayBreaks.Divides || double.IsInfinity(costs[i])
                || IsLetter(text, before.End - 1) && IsLetter(text, after.Start))
                continue;
            var from = before.End - (char.IsLowSurrogate(text[before.End - 1]) ? 2 : 1);
            var to = after.Start + (char.IsHighSurrogate(text[after.Start]) ? 2 : 1);
            if (joined is [.., var last] && from < last.To)
                joined[^1] = (last.From, to);
            else
                joined.Add((from, to));
        }
        return [.. joined.Where(one => one.To - one.From <= LongestJoined)];

        static bool IsLetter(string text, int at) => char.IsSurrogate(text[at]) || char.IsLetterOrDigit(text[at]);
    }

    private static DisplayUnits Of(string text, double measure, ImmutableArray<int> turns, ImmutableArray<int> wordEnds,
        ImmutableArray<int> spaced, WritingDirection direction)
    {
        var units = NameText.Widened(Typesetting.Units.Of(text, text.Length, measure, direction), spaced);
        var widest = 0.0;
        foreach (ref var unit in units.AsSpan())
        {
            widest = Math.Max(widest, unit.Width);
            if (unit.IsSpace)
                unit = unit with { Width = unit.Width + DisplayLines.PhraseSpacing };
        }
        var meetings = LineBreaker.Meetings(text, units);
        var (total, onOneLine) = (0.0, 0.0);
        for (var i = 0; i < units.Length; i++)
            total += LineBreaker.Advance(units, meetings, 0, i);
        for (var i = units.Length - 1; i >= 0; i--)
            onOneLine += DisplayLines.Advance(units, meetings, i, units.Length);
        var costs = new double[units.Length];
        var ofText = DisplayBreaks.Costs(text, wordEnds);
        turns = turns.RemoveAll(turn => ofText[turn] >= DisplayBreaks.Divides);
        foreach (var turn in turns)
            ofText[turn] = 0;
        for (var i = 1; i < units.Length; i++)
            costs[i] = units[i].IsSpace || !LineBreaker.MayBreak(units, i) ? double.PositiveInfinity : ofText[units[i].Start];
        return new DisplayUnits(text, units, meetings, costs, widest, total, onOneLine)
        {
            Turns = turns,
            WordEnds = wordEnds,
            Spaced = spaced,
            Direction = direction,
        };
    }
}
