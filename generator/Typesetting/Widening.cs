using System.Collections.Immutable;

namespace Banmian.Typesetting;

/// <summary>
/// A loose line opens first between Latin words, and between Chinese and Latin (clreq 3.1.6, 拉伸), by an eighth of an em each,
/// by two where all its gaps would be seen else; what it lacks then goes to all of them.
/// </summary>
internal static class Widening
{
    /// <summary>What a gap gets, em.</summary>
    public const double Step = 0.125;

    /// <summary>The widest gap that is not seen to be loose (design), em.</summary>
    public const double WidestGood = 0.12;

    // Gaps that nobody sees need none, em.
    private const double UnseenGap = 0.06;

    /// <summary>How many times a gap of a line is widened.</summary>
    /// <param name="lack">What the line lacks, em.</param>
    /// <param name="gaps">Its gaps.</param>
    /// <param name="able">Those that may be widened.</param>
    public static int Of(double lack, int gaps, int able)
    {
        if (able == 0 || lack <= UnseenGap * gaps)
            return 0;
        var once = Math.Min(able, (int)((lack + LineBreaker.Tolerance) / Step));
        return Math.Clamp((int)Math.Ceiling((lack - WidestGood * gaps) / Step), once, 2 * able);
    }

    /// <summary>
    /// Whether the gap before a unit may be widened. In vertical lines not that after lying letters: Chromium (156) draws a
    /// character with an automatic space before it beside its line where an element ends there.
    /// </summary>
    public static bool IsAble(SetUnits text, int unit) => unit > 0
        && (text.Units[unit].Gap == Units.Autospace
                && (text.Direction == WritingDirection.Horizontal || !LatinFace.Covers(text.Text[text.Units[unit - 1].Start]))
            || text.Units[unit - 1] is { IsSpace: true, Width: < 1 });

    /// <summary>
    /// The characters (UTF-16 units) of a line before gaps that are widened, from its beginning; those widened twice are in it
    /// twice.
    /// </summary>
    public static ImmutableArray<int> Places(SetUnits text, int from, int to, int many)
    {
        var (units, places) = (text.Units, ImmutableArray.CreateBuilder<int>(many));
        while (places.Count < many)
            for (var i = from + 1; i < to && places.Count < many; i++)
                if (IsAble(text, i))
                    places.Add(LatinFace.Covers(text.Text[units[i - 1].Start]) ? units[i - 1].End - 1 : units[i - 1].Start);
        return places.MoveToImmutable();
    }
}
