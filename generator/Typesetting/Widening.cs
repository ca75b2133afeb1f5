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

    /// <summary>Whether the gap before a unit may be widened.</summary>
    public static bool IsAble(ReadOnlySpan<Unit> units, int unit) =>
        unit > 0 && (units[unit].Gap == Units.Autospace || units[unit - 1] is { IsSpace: true, Width: < 1 });

    /// <summary>
    /// The characters (UTF-16 units) of a line before gaps that are widened, from its beginning; those widened twice are in it
    /// twice.
    /// </summary>
    public static ImmutableArray<int> Places(string text, ReadOnlySpan<Unit> units, int from, int to, int many)
    {
        var places = ImmutableArray.CreateBuilder<int>(many);
        while (places.Count < many)
            for (var i = from + 1; i < to && places.Count < many; i++)
                if (IsAble(units, i))
                    places.Add(LatinFace.Covers(text[units[i - 1].Start]) ? units[i - 1].End - 1 : units[i - 1].Start);
        return places.MoveToImmutable();
    }
}
