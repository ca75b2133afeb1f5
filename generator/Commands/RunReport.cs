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
            console.Output.WriteLine(summary);
        return run.Diagnostics.Any(d => d.Severity == Severity.Error) ? ExitCodes.Errors : ExitCodes.Clean;
    }

    /// <summary>Prints each diagnostic, with its source line on a terminal, and ends with their counts; nothing where there are none.</summary>
    public static void PrintDiagnostics(IReadOnlyCollection<Diagnostic> diagnostics, TextWriter error)
    {
        foreach (var diagnostic in diagnostics)
            PrintDiagnostic(diagnostic, error);
        if (diagnostics.Count > 0)
            error.WriteLine(DiagnosticPrinting.Counts(diagnostics));
    }

    public static void PrintDiagnostic(Diagnostic diagnostic, TextWriter error) =>
        error.WriteLine(IsTerminal(error) ? DiagnosticPrinting.ForTerminal(diagnostic, SourceLine) : DiagnosticPrinting.Plain(diagnostic));

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
            return TextLines.Split(File.ReadAllText(at.File)).ElementAtOrDefault(at.Line - 1);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
