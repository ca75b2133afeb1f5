using System.CommandLine;
using System.Globalization;
using Banmian.Building;
using Banmian.Diagnostics;
using Banmian.Sources;

namespace Banmian.Commands;

/// <summary>Tells what a run found, to standard error, and what it made, in one line to standard output.</summary>
internal static class RunReport
{
    /// <summary>
    /// Runs the pipeline as a command does – with a bar while it lasts, to an end or until Ctrl+C – and prints what it came to.
    /// </summary>
    /// <param name="also">prints what the command has to add, after the summary</param>
    /// <returns>the exit code</returns>
    public static int Run(
        SiteFolder site, BuildRequest request, Verbosity verbosity,
        InvocationConfiguration console, Action<Outcome, TextWriter>? also = null)
    {
        using var stop = new StopSignal();
        Outcome run;
        try
        {
            using var progress = verbosity == Verbosity.Quiet ? null : PagesProgress.On(console.Error);
            run = Pipeline.Run(site, request, new Workshop(), progress, stop.Token);
        }
        catch (OperationCanceledException)
        {
            console.Error.WriteLine(request.IsCheck ? "stopped" : $"stopped: {request.Output} is as it was");
            return ExitCodes.Stopped;
        }
        var code = Print(run, verbosity, console);
        also?.Invoke(run, console.Output);
        return code;
    }

    /// <summary>Prints the run and returns the exit code.</summary>
    public static int Print(Outcome run, Verbosity verbosity, InvocationConfiguration console)
    {
        var code = Print(run.Diagnostics, run.Summary, verbosity, console);
        if (verbosity != Verbosity.Verbose)
            return code;
        foreach (var dump in run.MadeAgain)
            console.Output.WriteLine(TerminalText.Line($"made again: {dump}"));
        foreach (var (stage, took) in run.Clock.Stages)
            console.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{took.TotalMilliseconds,9:0} ms  {stage}"));
        return code;
    }

    /// <summary>Prints what was found and, unless there is none, what was made, and returns the exit code.</summary>
    public static int Print(
        IReadOnlyCollection<Diagnostic> found, string? summary, Verbosity verbosity, InvocationConfiguration console)
    {
        PrintDiagnostics(found, console.Error);
        if (verbosity != Verbosity.Quiet && summary is not null)
            console.Output.WriteLine(TerminalText.Lines(summary));
        return found.Any(d => d.Severity == Severity.Error) ? ExitCodes.Errors : ExitCodes.Clean;
    }

    /// <summary>
    /// Prints each diagnostic, with its source line on a terminal, and ends with their counts; nothing where there are none.
    /// </summary>
    public static void PrintDiagnostics(IReadOnlyCollection<Diagnostic> diagnostics, TextWriter error)
    {
        foreach (var diagnostic in diagnostics)
            PrintDiagnostic(diagnostic, error);
        if (diagnostics.Count > 0)
            error.WriteLine(DiagnosticPrinting.Counts(diagnostics));
    }

    public static void PrintDiagnostic(Diagnostic diagnostic, TextWriter error) =>
        error.WriteLine(IsTerminal(error) ? DiagnosticPrinting.ForTerminal(diagnostic, SourceLine)
            : DiagnosticPrinting.Plain(diagnostic));

    // https://no-color.org; a "dumb" terminal shows escape sequences as rubbish.
    public static bool IsTerminal(TextWriter error) =>
        ReferenceEquals(error, Console.Error)
        && !Console.IsErrorRedirected
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && Environment.GetEnvironmentVariable("TERM") != "dumb";

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
