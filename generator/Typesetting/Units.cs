using System.Buffers;

namespace Banmian.Typesetting;

/// <summary>Cuts a text into what never breaks.</summary>
internal static class Units
{
    /// <summary>The gap between an ideograph and a Latin letter or figure, em (CSS Text 4; clreq allows up to 1/4).</summary>
    public const double Autospace = 0.125;

    // An address or a chain of letters wider than this may break after its marks.
    private const double LongWord = 8;
    private const int LeastOfWord = 3;

    private static readonly SearchValues<char> HalfWidthMarks = SearchValues.Create(",;:!?)]}%");

    /// <param name="bold">How many UTF-16 units at the beginning are set bold (a dateline).</param>
    /// <param name="measure">Words wider than this (em) are cut wherever they must.</param>
    /// <param name="direction">Of the lines; beside Latin that stands upright in vertical ones CSS puts no gap.</param>
    /// <param name="mayPart">Whether long words that are not bold may be parted.</param>
    public static List<Unit> Of(string text, int bold, double measure, WritingDirection direction = WritingDirection.Horizontal,
        bool mayPart = false)
    {
        var units = new List<Unit>(text.Length);
        var followsUpright = false;
        for (var at = 0; at < text.Length;)
        {
            var upright = direction == WritingDirection.Vertical ? UprightLatin.At(text, at, bold) : null;
            var unit = upright is { } run ? new Unit(at, run.Length, run.Cells,
                Side.None, 0, MayStart: true, MayEnd: true, IsSpace: false)
                : LatinFace.Covers(text[at]) ? Latin(text, at, bold, measure)
                : Other(text, at);
            var isAfterDateline = at == bold && units.Count > 0;
            if (isAfterDateline && Glyphs.IsIdeograph(text[at]))
                unit = unit with { Trim = Side.Before };
            // No line ends at a space that follows an opening mark, or stands before a stop.
            for (var space = units.Count - 1; space >= 0 && units[space].IsSpace && !unit.MayStart; space--)
                units[space] = units[space] with { MayStart = false };
            unit = unit with
            {
                MayStart = unit.MayStart && !GoesOnWord(text, at),
                Gap = (upright is null && !followsUpright ? GapBefore(text, at) : 0) + (isAfterDateline ? AfterDateline : 0),
                MayEnd = unit.MayEnd
                && !(unit.IsSpace && units.Count > 0 && !units[^1].MayEnd)
            };
            if (mayPart && upright is null && at >= bold && unit.Length >= Hyphens.LeastOfWord && LatinFace.Covers(text[at]))
                AddParted(units, text, unit);
            else
                units.Add(unit);
            at = unit.End;
            followsUpright = upright is not null;
        }
        return units;
    }

    /// <summary>
    /// The space after a dateline, em: before the unit that follows, where that does not open a line. A line that must be
    /// squeezed takes of it, too.
    /// </summary>
    public const double AfterDateline = 1;

    private static Unit Other(string text, int at)
    {
        var length = Glyphs.LengthOfFirst(text.AsSpan(at));
        var first = text[at];
        if (length == 1 && Glyphs.IsHalfOfAPair(first) && at + 1 < text.Length && text[at + 1] == first)
            length = 2;
        var pair = length == 2 && Glyphs.IsHalfOfAPair(first);
        return new Unit(at, length, pair ? 2 : 1, pair ? Side.None : Glyphs.Trimmable(first),
            0, (pair || first != '—') && Glyphs.MayStart(first), Glyphs.MayEnd(first) && !IsOfFigure(text, at),
            IsSpace: first == '　');
    }

    /// <summary>Whether a colon stands in a score or a time (1：0, 15：30).</summary>
    private static bool IsOfFigure(string text, int at) => text[at] == '：' && at > 0 && at + 1 < text.Length
        && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]);

    private static Unit Latin(string text, int at, int bold, double measure)
    {
        var face = at < bold ? LatinFace.Bold : LatinFace.Text;
        if (text[at] == ' ')
            return new Unit(at, 1, face.Advance(' '), Side.None, 0, MayStart: true, MayEnd: true, IsSpace: true);

        var end = at;
        var width = 0.0;
        while (end < text.Length && LatinFace.Covers(text[end]) && text[end] != ' ' && (end < bold) == (at < bold))
        {
            var next = width + face.Advance(text[end]);
            if (next > measure && end > at || width > LongWord && end > at && IsJoint(text[end - 1])
                || JoinsTwoWords(text, at, end)
                || end > at && LeadsIn(text, at, end))
                break;
            width = next;
            end++;
        }
        var cut = end < text.Length && LatinFace.Covers(text[end]) && text[end] != ' ';
        return new Unit(at, end - at, width, Side.None, 0,
            MayStart: Glyphs.MayStart(text[at]), MayEnd: cut || Glyphs.MayEnd(text[end - 1]), IsSpace: false);
    }

    /// <summary>
    /// A word, in its parts if it may be parted: it stands by itself, with no other marks than those around it.
    /// </summary>
    private static void AddParted(List<Unit> units, string text, Unit unit)
    {
        var (first, end) = (unit.Start, unit.End);
        while (first < end && !char.IsAsciiLetter(text[first]))
            first++;
        while (end > first && !char.IsAsciiLetter(text[end - 1]))
            end--;
        var isByItself = !IsLatin(unit.Start - 1) && !IsLatin(unit.End) && IsWord(text.AsSpan(first, end - first));
        var (done, hyphen) = (unit.Start, LatinFace.Text.Advance('-'));
        foreach (var place in isByItself ? Hyphens.In(text[first..end]) : [])
        {
            units.Add(Part(first + place) with { MayEnd = true, Hyphen = hyphen });
            done = first + place;
        }
        units.Add(Part(unit.End) with { MayEnd = unit.MayEnd });

        Unit Part(int to)
        {
            var width = 0.0;
            for (var at = done; at < to; at++)
                width += LatinFace.Text.Advance(text[at]);
            return unit with
            {
                Start = done,
                Length = to - done,
                Width = width,
                Gap = done == unit.Start ? unit.Gap : 0,
                MayStart = done == unit.Start && unit.MayStart,
            };
        }

        bool IsLatin(int at) => at >= 0 && at < text.Length && text[at] != ' ' && LatinFace.Covers(text[at]);
    }

    // Arnautović: a letter that the Latin face does not have belongs to its word.
    private static bool GoesOnWord(string text, int at) => at > 0 && IsLatinLetter(text[at - 1]) && IsLatinLetter(text[at])
        && !(LatinFace.Covers(text[at - 1]) && LatinFace.Covers(text[at]));

    private static bool IsLatinLetter(char c) => char.IsLetter(c) && c is < '\u0250' or >= '\u1E00' and <= '\u1EFF';

    // 结果,GU-PARK; 结果)GU-PARK: marks typed in half width belong to what stands before them, so the line may end after them.
    private static bool LeadsIn(string text, int at, int end) =>
        Glyphs.MayStart(text[end]) && !text.AsSpan(at, end - at).ContainsAnyExcept(HalfWidthMarks);

    // Hudson-Odoi: a line may end at a hyphen between two words that are no initials.
    private static bool JoinsTwoWords(string text, int at, int end) =>
        end - at > LeastOfWord && text[end - 1] == '-' && IsWord(text.AsSpan(end - 1 - LeastOfWord, LeastOfWord))
        && end + LeastOfWord <= text.Length && IsWord(text.AsSpan(end, LeastOfWord));

    private static bool IsWord(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (!char.IsLetter(c) || !LatinFace.Covers(c))
                return false;
        return true;
    }

    private static bool IsJoint(char c) => c is '/' or '.' or '-' or '_' or '@' or '?' or '&' or '=';

    private static double GapBefore(string text, int at)
    {
        if (at == 0)
            return 0;
        var (left, right) = (CodePointBefore(text, at), CodePointAt(text, at));
        return Glyphs.IsIdeograph(left) && Glyphs.HasGap(right)
            || Glyphs.HasGap(left) && Glyphs.IsIdeograph(right) ? Autospace : 0;
    }

    private static int CodePointAt(string text, int at) =>
        char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1])
            ? char.ConvertToUtf32(text[at], text[at + 1]) : text[at];

    private static int CodePointBefore(string text, int at) =>
        at > 1 && char.IsLowSurrogate(text[at - 1]) && char.IsHighSurrogate(text[at - 2])
            ? char.ConvertToUtf32(text[at - 2], text[at - 1]) : text[at - 1];
}
