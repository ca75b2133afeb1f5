namespace Banmian.Diagnostics;

/// <summary>Diagnostics as text: plain lines for a log, or with the source line, a caret and colour for a terminal.</summary>
internal static class DiagnosticPrinter
{
    private const int LongestExcerpt = 100;

    /// <summary>
    /// One line, never wrapped, safe to show: what a dump or a file's name smuggles in cannot steer the terminal.
    /// </summary>
    public static string Plain(Diagnostic diagnostic, Language language) =>
        TerminalText.Line(language.Say(diagnostic.Line));

    /// <summary>
    /// The plain line with its severity in colour and, where the diagnostic names a place, the source line with a caret below it.
    /// </summary>
    public static string ForTerminal(Diagnostic diagnostic, Language language, Func<Location, string?> sourceLine)
    {
        var word = language.Say(diagnostic.Severity.Name());
        var text = Plain(diagnostic, language)
            .Replace($": {word} ", $": \e[1;{Colour(diagnostic.Severity)}m{word}\e[0m ", StringComparison.Ordinal);
        return diagnostic.Location.Line > 0 && sourceLine(diagnostic.Location) is { } line
            ? $"{text}\n{Excerpt(diagnostic.Location, line)}" : text;
    }

    /// <summary>How many of each severity, as the last line of a run; null when there is nothing to count.</summary>
    public static Sentence? Counts(IReadOnlyCollection<Diagnostic> diagnostics)
    {
        var counts = diagnostics.GroupBy(diagnostic => diagnostic.Severity).OrderByDescending(group => group.Key)
            .Select(group => Count(group.Key, group.Count())).ToList();
        return counts.Count == 0 ? null : Sentence.Of($"{counts}");
    }

    private static Sentence Count(Severity severity, int count) => (severity, count) switch
    {
        (Severity.Error, 1) => Sentence.Of($"1 error"),
        (Severity.Error, _) => Sentence.Of($"{count} errors"),
        (Severity.Warning, 1) => Sentence.Of($"1 warning"),
        (Severity.Warning, _) => Sentence.Of($"{count} warnings"),
        (_, 1) => Sentence.Of($"1 note"),
        _ => Sentence.Of($"{count} notes"),
    };

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
