using System.CommandLine;
using Banmian.Building;
using Banmian.Diagnostics;
using Banmian.Serving;
using Banmian.Sources;

namespace Banmian.Commands;

/// <summary>The builds of <c>serve</c> as the console tells of them: the first as <c>build</c> does, each that follows in one line, with what it found that the last good one had not.</summary>
internal sealed class ServedBuilds(string output, Uri? baseUrl, InvocationConfiguration console)
{
    private readonly Workshop workshop = new();
    private bool isFirst = true;
    private IReadOnlyList<Diagnostic> known = [];

    public BuildResult Build(CancellationToken stop)
    {
        Outcome run;
        using (var progress = isFirst ? PagesProgress.On(console.Error) : null)
            run = Pipeline.Run(new SiteFolder("."), new BuildRequest(baseUrl, output), workshop, progress, stop);
        if (isFirst)
            RunReport.Print(run, Talk.Normal, console);
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
            RunReport.PrintDiagnostic(diagnostic, console.Error);
        var what = run.Published is { Changed: var files } ? $"rebuilt in {run.Clock.SinceStart.TotalMilliseconds:0} ms, {files} {(files == 1 ? "file" : "files")} changed" : "not rebuilt, the site stays as it was";
        console.Output.WriteLine($"{DateTime.Now:HH:mm:ss} {what}{(run.Diagnostics.Count == 0 ? "" : ", " + DiagnosticPrinting.Counts(run.Diagnostics))}");
    }
}
