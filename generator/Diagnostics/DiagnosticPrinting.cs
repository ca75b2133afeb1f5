namespace Banmian.Diagnostics;

/// <summary>Diagnostics as text: plain lines for a log, or with the source line, a caret and colour for a terminal.</summary>
internal static class DiagnosticPrinting
{
    private const int LongestExcerpt = 100;

    /// <summary>
    /// One line, never wrapped, safe to show: what a dump or a file's name smuggles in cannot steer the terminal.
    /// </summary>
    public static string Plain(Diagnostic diagnostic) => TerminalText.Line(diagnostic.ToString());

    /// <summary>
    /// The plain line with its severity in colour and, where the diagnostic names a place, the source line with a caret below it.
    /// </summary>
    public static string ForTerminal(Diagnostic diagnostic, Func<Location, string?> sourceLine)
    {
        var word = diagnostic.Severity.ToString().ToLowerInvariant();
        var text = Plain(diagnostic)
            .Replace($": {word} ", $": \e[1;{Colour(diagnostic.Severity)}m{word}\e[0m ", StringComparison.Ordinal);
        return diagnostic.Location.Line > 0 && sourceLine(diagnostic.Location) is { } line
            ? $"{text}\n{Excerpt(diagnostic.Location, line)}" : text;
    }

    /// <summary>How many of each severity, as the last line of a run; empty when there is nothing to count.</summary>
    public static string Counts(IReadOnlyCollection<Diagnostic> diagnostics) =>
        string.Join(", ", new[] { Severity.Error, Severity.Warning, Severity.Note }
            .Select(severity => (Word: severity.ToString().ToLowerInvariant(),
                Count: diagnostics.Count(d => d.Severity == severity)))
            .Where(group => group.Count > 0)
            .Select(group => $"{group.Count} {group.Word}{(group.Count == 1 ? "" : "s")}"));

    private static string Excerpt(Location at, string line)
    {
        var caret = Math.Clamp(at.Column - 1, 0, line.Length);
        var start = Math.Max(0, caret - LongestExcerpt / 2);
        var shown = TerminalText.Line(line.Substring(start, Math.Min(LongestExcerpt, line.Length - start)));
        var gutter = $"{at.Line} | ";
        var excerpt = $"  {gutter}{shown}";
        return at.Column == 0 ? excerpt
            : $"{excerpt}\n{new string(' ', 2 + gutter.Length + Cells.Width(shown[..(caret - start)]))}\e[1m^\e[0m";
    }

    private static int Colour(Severity severity) => severity switch { Severity.Error => 31, Severity.Warning => 33, _ => 36 };
}
