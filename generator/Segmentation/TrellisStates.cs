namespace Banmian.Segmentation;

/// <summary>
/// The states of the trellis, numbered: a role, a column's measure (by its place among the page's), whether a paragraph waits to go
/// on right after lines of their own (open), and whether one broke off earlier whose rest is still to come (pending).
/// </summary>
internal readonly record struct TrellisStates(int Measures)
{
    public const int Roles = 7;

    public int Count => Roles * Measures * 4;

    public int Of(LineRole role, int measure, bool isOpen, int pending) => Of(role, Cell(measure, isOpen, pending));

    /// <summary>All of a state but its role, numbered.</summary>
    public static int Cell(int measure, bool isOpen, int pending) => measure * 4 + (isOpen ? 2 : 0) + pending;

    public int Of(LineRole role, int cell) => (int)role * Measures * 4 + cell;

    public LineRole RoleOf(int state) => (LineRole)(state / (Measures * 4));

    public int MeasureOf(int state) => state / 4 % Measures;

    public static bool IsOpen(int state) => (state & 2) != 0;
}
