using System.CommandLine;
using Banmian.Diagnostics;
using Banmian.Sources;

namespace Banmian.Commands;

/// <summary>Where a command says what it does, and the language it says it in.</summary>
internal sealed record Terminal(TextWriter Output, TextWriter Error, Language Language)
{
    public static Terminal Of(ParseResult parsed, Language language) =>
        new(parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, language);

    /// <summary>Whether what is written to <see cref="Error"/> is looked at as it is written.</summary>
    // https://no-color.org; a "dumb" terminal shows escape sequences as rubbish.
    public bool IsLive =>
        ReferenceEquals(Error, Console.Error)
        && !Console.IsErrorRedirected
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && Environment.GetEnvironmentVariable("TERM") != "dumb";

    /// <summary>What was made or is asked for, to standard output.</summary>
    public void Say(Sentence sentence) => Output.WriteLine(Invocation.AsCalled(TerminalText.Lines(Language.Say(sentence))));

    /// <summary>What is not asked for, to standard error.</summary>
    public void Warn(Sentence sentence) => Error.WriteLine(TerminalText.Lines(Language.Say(sentence)));

    /// <summary>
    /// Tells each diagnostic, with its source line on a terminal, and ends with their counts; nothing where there are none.
    /// </summary>
    public void Tell(IReadOnlyCollection<Diagnostic> diagnostics)
    {
        if (diagnostics.Count == 0)
            return;
        foreach (var diagnostic in diagnostics)
            Tell(diagnostic);
        if (DiagnosticPrinter.Counts(diagnostics) is { } counts)
            Warn(counts);
    }

    public void Tell(Diagnostic diagnostic) =>
        Error.WriteLine(Invocation.AsCalled(IsLive ? DiagnosticPrinter.ForTerminal(diagnostic, Language, SourceLine)
            : DiagnosticPrinter.Plain(diagnostic, Language)));

    private static string? SourceLine(Location at)
    {
        try
        {
            var read = new DiagnosticBag();
            return LimitedFile.Read(at.File, at.File, SizeLimit.Text, read) is { } bytes
                && DumpText.Decode(bytes, at.File, StatedEncodings.None, read) is { } text
                ? TextLines.Split(text).ElementAtOrDefault(at.Line - 1)
                : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
