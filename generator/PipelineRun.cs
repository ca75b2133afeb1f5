using Banmian.Archive;
using Banmian.Diagnostics;
using Banmian.Publishing;

namespace Banmian;

/// <summary>What a run found and, unless an error stopped it, one line on what it made and how long each stage took.</summary>
internal sealed record PipelineRun(IReadOnlyList<Diagnostic> Diagnostics, string? Summary)
{
    public static PipelineRun Stopped(DiagnosticBag bag) => new(bag.Items, null);

    public static PipelineRun Checked(SiteArchive archive, Publication publication, StageClock clock, DiagnosticBag bag) =>
        new(bag.Items, $"checked: {Contents(archive)}; {Count(publication.Files.Count, "file")} would be made; {clock}");

    public static PipelineRun Written(SiteArchive archive, string output, Published files, StageClock clock, DiagnosticBag bag) =>
        new(bag.Items, $"{output}: {Contents(archive)}; {Count(files.Written, "file")} written, {files.Unchanged} unchanged, {files.Removed} removed; {clock}");

    private static string Contents(SiteArchive archive)
    {
        var pages = archive.Issues.SelectMany(issue => issue.Pages).ToList();
        return $"{Count(pages.Count, "page")}, {Count(pages.Sum(page => page.AsDumped.Stories.Length), "story", "stories")}";
    }

    private static string Count(int number, string one, string? many = null) => $"{number} {(number == 1 ? one : many ?? one + "s")}";
}
