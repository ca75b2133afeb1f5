using System.Globalization;
using Banmian.Building;
using Banmian.Diagnostics;
using Banmian.Serving;
using Banmian.Sources;

namespace Banmian.Commands;

/// <summary>
/// The builds of <c>serve</c> as the console tells of them: the first as <c>build</c> does, each that follows in one line, with
/// what it found that the last good one had not.
/// </summary>
internal sealed class ServedBuilds(string output, Uri? baseUrl, Terminal terminal)
{
    private readonly Workshop workshop = new();
    private bool isFirst = true;
    private IReadOnlyList<Diagnostic> known = [];

    public BuildResult Build(CancellationToken stop)
    {
        Outcome run;
        using (var progress = isFirst ? PagesProgress.On(terminal) : null)
            run = Pipeline.Run(new SiteFolder("."), new BuildRequest(baseUrl, output), workshop, progress, stop);
        if (isFirst)
            RunReport.Print(run, Verbosity.Normal, terminal);
        else
            Print(run);
        isFirst = false;
        if (run.Published is not null)
            known = run.Diagnostics;
        return new BuildResult(run.Diagnostics, run.Published, run.BaseUrl);
    }

    private void Print(Outcome run)
    {
        foreach (var diagnostic in run.Diagnostics.Except(known))
            terminal.Tell(diagnostic);
        var time = DateTime.Now.ToString("HH:mm:ss", CultureInfo.InvariantCulture);
        Sentence what = run.Published is { Changed: var files }
            ? Sentence.Of($"rebuilt in {run.Clock.SinceStart.TotalMilliseconds:0} ms, {Files(files)} changed")
            : Sentence.Of($"not rebuilt, the site stays as it was");
        terminal.Say(DiagnosticPrinter.Counts(run.Diagnostics) is { } counts
            ? Sentence.Of($"{time} {what}, {counts}") : Sentence.Of($"{time} {what}"));
    }

    private static Sentence Files(int files) => files == 1 ? Sentence.Of($"1 file") : Sentence.Of($"{files} files");
}
