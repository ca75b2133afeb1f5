using System.Collections.Immutable;
using Banmian.Typesetting;

namespace Banmian.MakeUp;

/// <summary>
/// The basic columns of a sheet whose body is such that so many ems go across: each as many whole characters as it holds, with
/// what is left between two (版式: 8 x 13 on a broadsheet, 6 x 11 on a tabloid). Lengths are in em of the body, heights in rows:
/// of a horizontal page the lines of its text, of a vertical one the characters of its lines.
/// </summary>
internal sealed record Grid(TypeArea Area, int Across, int Columns, WritingDirection Direction)
{
    private const double LeastGutter = 1;
    private const double GreatestGutter = 1.75;

    private const int FewestColumns = 4;
    public const int MostColumns = 8;
    private const int FewestCharacters = 12;

    // In a narrower column an indented line that lacks one character opens gaps that are seen (over .12 em).
    private const int FewestUsual = 13;
    private const int MostCharacters = 18;

    // Of one body: with a single one too few pages come out well.
    private const int FewestGrids = 2;

    /// <summary>The largest body, points: a short page has white below, not larger type.</summary>
    private const double GreatestBody = 11.5;

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

    /// <summary>
    /// The line pitch (em) of what is set across the page where its rows have a pitch: headings' air and captions go by it.
    /// </summary>
    public double Leading(double pitch) => IsVertical ? UsualLeading : pitch;

    /// <summary>The height of such a line in rows.</summary>
    public double RowsOfLine => Leading(UsualPitch) / UsualPitch;

    public int RowsOf(int lines) => (int)Math.Ceiling(lines * RowsOfLine);

    /// <summary>Rows between two bands, and between two boxes of a stack; a rule stands in the middle.</summary>
    public int Gap => RowsOf(1);

    /// <summary>Of a basic column.</summary>
    public int Characters { get; } = CharactersOf(Across, Columns);

    /// <summary>Whether its columns are narrower than usual.</summary>
    public bool IsNarrow => Characters < FewestUsual && !IsVertical;

    /// <summary>Between two basic columns, em.</summary>
    public double Gutter { get; } = GutterOf(Across, Columns);

    /// <summary>The body size in points.</summary>
    public double Body => Area.Body(Across);

    /// <summary>The type area's height in em.</summary>
    public double Down => Area.Height / Area.Width * Across;

    /// <summary>
    /// The area (em²) of the largest rectangle that may stay empty without looking like a hole (design: 1.5 % of the type area).
    /// </summary>
    public double MostEmpty => 0.015 * Across * Down;

    public int LeastRows => (int)Math.Ceiling(Down / GreatestPitch);

    public int GreatestRows => (int)Math.Floor(Down / LeastPitch);

    /// <summary>The pitch (em) at which the sheet has so many rows.</summary>
    public double Pitch(int rows) => Down / rows;

    /// <summary>The width of a run over some basic columns.</summary>
    public double Width(int span) => Characters * span + (span - 1) * Gutter;

    /// <summary>The measure of one of <paramref name="columns"/> equal columns such a run is divided into (破栏).</summary>
    public double Measure(int span, int columns) => (Width(span) - (columns - 1) * Gutter) / columns;

    /// <summary>
    /// The bodies a type area can take, each as the ems that go across, the largest first. An area too wide for columns of the
    /// usual sizes takes the one that comes nearest.
    /// </summary>
    public static ImmutableArray<int> Bodies(TypeArea area)
    {
        var all = Enumerable.Range(FewestColumns * FewestCharacters, MostColumns * (MostCharacters + 2))
            .Where(across => Columnings(across).Count() >= FewestGrids)
            .ToList();
        ImmutableArray<int> fit =
            [.. all.Where(across => area.Body(across) >= area.LeastBody && area.Body(across) <= GreatestBody)];
        return fit.IsEmpty ? [all.MinBy(across => Math.Abs(area.Body(across) - GreatestBody))] : fit;
    }

    /// <summary>The grids of one body: narrow columns last, of the others the usual gutter first.</summary>
    public static ImmutableArray<Grid> Of(TypeArea area, int across, WritingDirection direction) =>
        [.. Columnings(across).Select(columns => new Grid(area, across, columns, direction))
            .OrderBy(grid => grid.IsNarrow).ThenBy(grid => grid.Gutter)];

    private static IEnumerable<int> Columnings(int across) =>
        Enumerable.Range(FewestColumns, MostColumns - FewestColumns + 1).Where(columns =>
            GutterOf(across, columns) <= GreatestGutter
            && CharactersOf(across, columns) is >= FewestCharacters and <= MostCharacters);

    private static int CharactersOf(int across, int columns) => (int)((across - (columns - 1) * LeastGutter) / columns);

    private static double GutterOf(int across, int columns) =>
        (across - columns * CharactersOf(across, columns)) / (double)(columns - 1);
}
