using System.CommandLine;
using System.Diagnostics;
using Banmian.Diagnostics;
using Banmian.Serving;
using Banmian.Sources;

namespace Banmian.Commands;

/// <summary>The builds of <c>serve</c> as the console tells of them: the first as <c>build</c> does, each that follows in one line, with what it found that the last good one had not.</summary>
internal sealed class ServedBuilds(string output, Uri? baseUrl, InvocationConfiguration console)
{
    private bool isFirst = true;
    private IReadOnlyList<Diagnostic> known = [];

    public BuildResult Build(CancellationToken stop)
    {
        var start = Stopwatch.GetTimestamp();
        var run = Pipeline.Run(new SiteFolder("."), baseUrl, output);
        if (isFirst)
            RunReport.Print(run, quiet: false, console);
        else
            Print(run, Stopwatch.GetElapsedTime(start));
        isFirst = false;
        if (run.Published is not null)
            known = run.Diagnostics;
        return new BuildResult(run.Diagnostics, run.Published, run.BaseUrl);
    }

    private void Print(PipelineRun run, TimeSpan took)
    {
        foreach (var diagnostic in run.Diagnostics.Except(known))
            RunReport.PrintDiagnostic(diagnostic, console.Error);
        var what = run.Published is { Changed: var files } ? $"rebuilt in {took.TotalMilliseconds:0} ms, {files} {(files == 1 ? "file" : "files")} changed" : "not rebuilt, the site stays as it was";
        console.Output.WriteLine($"{DateTime.Now:HH:mm:ss} {what}{(run.Diagnostics.Count == 0 ? "" : ", " + DiagnosticPrinting.Counts(run.Diagnostics))}");
    }
}
