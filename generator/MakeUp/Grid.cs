using System.Collections.Immutable;
using Banmian.Typesetting;

namespace Banmian.MakeUp;

/// <summary>
/// The basic columns of a sheet: how many, of how many characters, with a character between two (版式: 8 x 13 on a broadsheet,
/// 6 x 11 on a tabloid). Lengths are in em of the body, heights in rows: of a horizontal page the lines of its text, of a vertical
/// one the characters of its lines.
/// </summary>
internal sealed record Grid(TypeArea Area, int Columns, int Characters, WritingDirection Direction)
{
    public const double Gutter = 1;

    /// <summary>Line pitches a text may be set at, em: from the tightest that reads well to trade papers' looser.</summary>
    public const double LeastLeading = 1.36;
    public const double UsualLeading = 1.46;
    public const double GreatestLeading = 1.62;

    // Rows a character high: no lower, lest a line run over, and spaced by no more than nobody sees.
    private const double LeastSpacing = 1.002;
    private const double UsualSpacing = 1.01;
    private const double GreatestSpacing = 1.03;

    public bool IsVertical => Direction == WritingDirection.Vertical;

    /// <summary>Heights of a row, em.</summary>
    public double LeastPitch => IsVertical ? LeastSpacing : LeastLeading;

    public double UsualPitch => IsVertical ? UsualSpacing : UsualLeading;

    public double GreatestPitch => IsVertical ? GreatestSpacing : GreatestLeading;

    /// <summary>The line pitch (em) of what is set across the page where its rows have a pitch: headings' air and captions go by it.</summary>
    public double Leading(double pitch) => IsVertical ? UsualLeading : pitch;

    /// <summary>The height of such a line in rows.</summary>
    public double RowsOfLine => Leading(UsualPitch) / UsualPitch;

    public int RowsOf(int lines) => (int)Math.Ceiling(lines * RowsOfLine);

    /// <summary>Rows between two bands, and between two boxes of a stack; a rule stands in the middle.</summary>
    public int Gap => RowsOf(1);

    /// <summary>The type area's width in em.</summary>
    public int Across => Columns * Characters + (Columns - 1) * (int)Gutter;

    /// <summary>The body size in points.</summary>
    public double Body => Area.Body(Across);

    /// <summary>The type area's height in em.</summary>
    public double Down => Area.Height / Area.Width * Across;

    /// <summary>The area (em²) of the largest rectangle that may stay empty without looking like a hole (design: 1.5 % of the type area).</summary>
    public double MostEmpty => 0.012 * Across * Down;

    public int LeastRows => (int)Math.Ceiling(Down / GreatestPitch);

    public int GreatestRows => (int)Math.Floor(Down / LeastPitch);

    /// <summary>The pitch (em) at which the sheet has so many rows.</summary>
    public double Pitch(int rows) => Down / rows;

    /// <summary>The width of a run over some basic columns.</summary>
    public double Width(int span) => Characters * span + (span - 1) * Gutter;

    /// <summary>The measure of one of <paramref name="columns"/> equal columns such a run is divided into (破栏).</summary>
    public double Measure(int span, int columns) => (Width(span) - (columns - 1) * Gutter) / columns;

    /// <summary>The grids a type area can take, the largest body first.</summary>
    public static ImmutableArray<Grid> All(TypeArea area, WritingDirection direction)
    {
        const double greatestBody = 14.5;
        (int Columns, int Least, int Most)[] families = [(4, 13, 16), (5, 12, 18), (6, 11, 17), (7, 12, 14), (8, 11, 14)];
        return [.. families
            .SelectMany(family => Enumerable.Range(family.Least, family.Most - family.Least + 1).Select(characters => new Grid(area, family.Columns, characters, direction)))
            .Where(grid => grid.Body >= area.LeastBody && grid.Body <= greatestBody)
            .OrderByDescending(grid => grid.Body)
            .ThenBy(grid => grid.Columns)];
    }
}
