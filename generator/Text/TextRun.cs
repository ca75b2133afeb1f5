namespace Banmian.Text;

/// <summary>
/// A stretch of a text and where it came from: <paramref name="Length"/> UTF-16 units at <paramref name="At"/> are
/// <paramref name="Printed"/> units of a line of the dump (1-based) from a column (0-based) on. What a rule made has no line
/// and the rule's name; what it made of a printed character has both; what a person took out has a line and no length here.
/// </summary>
internal readonly record struct TextRun(int At, int Length, int Line, int Column, int Printed, string? Rule = null)
{
    /// <summary>The rule for white space between two words, and for the line end where a headline turns over.</summary>
    public const string Joining = "joining";

    /// <summary>What a person put in or took out.</summary>
    public const string Hand = "hand";

    /// <summary>The rule by which an ASCII comma is read as ， (<see cref="Commas"/>).</summary>
    public const string Comma = "comma";

    public bool IsPrinted => Line > 0 && Length > 0;

    public bool IsTakenOut => Line > 0 && Length == 0;

    public static TextRun Made(int at, int length, string rule) => new(at, length, 0, 0, 0, rule);

    public static TextRun TakenOut(int at, int line, int column, int printed) => new(at, 0, line, column, printed, Hand);
}
