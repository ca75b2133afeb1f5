using System.Buffers;

namespace Banmian.Typesetting;

/// <summary>
/// Latin letters and figures in vertical lines (clreq 3.2.5): a run without spaces stands upright where it is short, one
/// character under the other with two figures beside each other in one em (纵中横), and lies on its side where it is a word.
/// </summary>
/// <param name="Combined">How many characters at the run's beginning share an em: 0 or 2.</param>
/// <param name="Stacked">How many follow, each an em high.</param>
internal readonly record struct UprightLatin(int Combined, int Stacked)
{
    /// <summary>
    /// The highest figure, em: all that papers print but eight-figure numbers of telephones and the like, so that figures stand
    /// one way throughout.
    /// </summary>
    public const int MostCells = 7;

    private static readonly SearchValues<char> OfFigures = SearchValues.Create("0123456789.,%");

    /// <summary>Height in em.</summary>
    public int Cells => Stacked + (Combined > 0 ? 1 : 0);

    public int Length => Combined + Stacked;

    /// <summary>How the run that begins at a place stands; null where it lies on its side, or none begins there.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">UTF-16 units.</param>
    /// <param name="bold">UTF-16 units at the text's beginning that are set in another weight, so that no run goes
    /// across.</param>
    public static UprightLatin? At(string text, int at, int bold)
    {
        if (!IsInRun(text, at) || at > 0 && at != bold && IsInRun(text, at - 1))
            return null;
        var end = at + 1;
        while (end < text.Length && end != bold && end - at <= MostCells + 1 && IsInRun(text, end))
            end++;
        return Of(text.AsSpan(at, end - at));
    }

    private static UprightLatin? Of(ReadOnlySpan<char> run)
    {
        if (run.Length == 1)
            return char.IsLetterOrDigit(run[0]) || run[0] == '%' ? new UprightLatin(0, 1) : null;
        if (run.Length == 2 && IsCapitalOrDigit(run[0]) && IsCapitalOrDigit(run[1]))
            return new UprightLatin(2, 0);
        if (!char.IsAsciiDigit(run[0]) || run.ContainsAnyExcept(OfFigures))
            return null;
        var figure = run.IndexOfAnyExceptInRange('0', '9') == 2 ? new UprightLatin(2, run.Length - 2)
            : new UprightLatin(0, run.Length);
        return figure.Cells <= MostCells ? figure : null;
    }

    private static bool IsInRun(string text, int at) => text[at] != ' ' && LatinFace.Covers(text[at]);

    private static bool IsCapitalOrDigit(char c) => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c);
}
