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
        Terminal terminal, Action<Outcome, Terminal>? also = null)
    {
        using var stop = new StopSignal();
        Outcome run;
        try
        {
            using var progress = verbosity == Verbosity.Quiet ? null : PagesProgress.On(terminal);
            run = Pipeline.Run(site, request, new Workshop(), progress, stop.Token);
        }
        catch (OperationCanceledException)
        {
            terminal.Warn(request.IsCheck ? Sentence.Of($"stopped") : Sentence.Of($"stopped: {request.Output} is as it was"));
            return ExitCodes.Stopped;
        }
        var code = Print(run, verbosity, terminal);
        also?.Invoke(run, terminal);
        return code;
    }

    /// <summary>Prints the run and returns the exit code.</summary>
    public static int Print(Outcome run, Verbosity verbosity, Terminal terminal)
    {
        var listed = verbosity == Verbosity.Verbose ? run.Listed : Outcome.InShort(run.Listed);
        var code = Print(listed, run.Summary, verbosity, terminal);
        if (verbosity != Verbosity.Verbose)
            return code;
        foreach (var dump in run.MadeAgain)
            terminal.Say($"made again: {dump}");
        foreach (var (stage, took) in run.Clock.Stages)
            terminal.Say($"{took.TotalMilliseconds,9:0} ms  {stage}");
        return code;
    }

    /// <summary>Prints what was found and, unless there is none, what was made, and returns the exit code.</summary>
    public static int Print(
        IReadOnlyCollection<Diagnostic> found, Sentence? summary, Verbosity verbosity, Terminal terminal)
    {
        terminal.Tell([.. found.Where(item => verbosity != Verbosity.Quiet || item.Severity != Severity.Note)]);
        if (verbosity != Verbosity.Quiet && summary is not null)
            terminal.Say(summary);
        return found.Any(d => d.Severity == Severity.Error) ? ExitCodes.Errors : ExitCodes.Clean;
    }
}
