using System.CommandLine;
using Banmian.Diagnostics;
using Banmian.Sources;

namespace Banmian.Commands;

/// <summary>Tells what a run found, to standard error, and what it made, in one line to standard output.</summary>
internal static class RunReport
{
    /// <summary>Prints the run and returns the exit code.</summary>
    public static int Print(PipelineRun run, bool quiet, InvocationConfiguration console)
    {
        PrintDiagnostics(run.Diagnostics, console.Error);
        if (!quiet && run.Summary is { } summary)
            console.Output.WriteLine(TerminalText.Lines(summary));
        return run.Diagnostics.Any(d => d.Severity == Severity.Error) ? ExitCodes.Errors : ExitCodes.Clean;
    }

    /// <summary>Prints each diagnostic, with its source line on a terminal, and ends with their counts; nothing where there are none.</summary>
    public static void PrintDiagnostics(IReadOnlyCollection<Diagnostic> diagnostics, TextWriter error)
    {
        var onTerminal = IsTerminal(error);
        foreach (var diagnostic in diagnostics)
            error.WriteLine(onTerminal ? DiagnosticPrinting.ForTerminal(diagnostic, SourceLine) : DiagnosticPrinting.Plain(diagnostic));
        if (diagnostics.Count > 0)
            error.WriteLine(DiagnosticPrinting.Counts(diagnostics));
    }

    // https://no-color.org; a "dumb" terminal shows escape sequences as rubbish.
    private static bool IsTerminal(TextWriter error) =>
        ReferenceEquals(error, Console.Error)
        && !Console.IsErrorRedirected
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && Environment.GetEnvironmentVariable("TERM") != "dumb";

    private static string? SourceLine(Location at)
    {
        try
        {
            var read = new DiagnosticBag();
            return LimitedFile.Read(at.File, at.File, SizeLimit.Text, read) is { } bytes && DumpText.Decode(bytes, at.File, StatedEncodings.None, read) is { } text
                ? TextLines.Split(text).ElementAtOrDefault(at.Line - 1)
                : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
