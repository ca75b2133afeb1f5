using System.Collections.Immutable;
using Banmian.Archive;
using Banmian.Diagnostics;
using Banmian.Proofs;
using Banmian.Publishing;
using Banmian.Segmentation;

namespace Banmian;

/// <summary>What a run found and, unless an error stopped it, one line on what it made and how long each stage took.</summary>
internal sealed record PipelineRun(IReadOnlyList<Diagnostic> Diagnostics, string? Summary)
{
    // More than a screenful would not be read.
    private const int MostDoubts = 20;

    /// <summary>Every page with its state and its doubts, those that need an eye most first; none where an error stopped the run.</summary>
    public ImmutableArray<string> States { get; init; } = [];

    /// <summary>The choices among traditional forms on the site's pages; none where an error stopped the run.</summary>
    public ImmutableArray<Choice> Choices { get; private init; } = [];

    /// <summary>What was written; null where nothing was.</summary>
    public Published? Published { get; private init; }

    /// <summary>The address the site was written for, where it has one.</summary>
    public Uri? BaseUrl { get; private init; }

    public static PipelineRun Stopped(DiagnosticBag bag) => new(bag.Items, null);

    public static PipelineRun Checked(SiteArchive archive, Publication publication, StageClock clock, DiagnosticBag bag) =>
        new(bag.Items, $"checked: {Contents(archive)}; {Count(publication.Files.Count, "file")} would be made; {clock}{WorthALook(archive)}") { States = StatesOf(archive), Choices = archive.Choices };

    public static PipelineRun Written(SiteArchive archive, string output, Published files, StageClock clock, DiagnosticBag bag) =>
        new(bag.Items, $"{output}: {Contents(archive)}; {Count(files.Written, "file")} written, {files.Unchanged} unchanged, {files.Removed} removed; {clock}{WorthALook(archive)}") { Published = files, BaseUrl = archive.Config.BaseUrl };

    // The most doubtful stories first: where an archivist's eye is needed most.
    private static string WorthALook(SiteArchive archive)
    {
        var doubts = archive.Issues.SelectMany(issue => issue.Pages)
            .SelectMany(page => Doubts.In(page.AsDumped).Select(story => (Page: page, Story: story)))
            .OrderBy(d => d.Story.Confidence).ToList();
        if (doubts.Count == 0) return "";
        var lines = doubts.Take(MostDoubts).Select(d => $"\n  {d.Page.Source.Path}:{d.Story.FirstLine} {Doubts.Said(d.Story)}");
        var more = doubts.Count > MostDoubts ? $"\n  and {doubts.Count - MostDoubts} more" : "";
        return "\nworth a look:" + string.Concat(lines) + more;
    }

    private static ImmutableArray<string> StatesOf(SiteArchive archive) =>
        [.. archive.Issues.SelectMany(issue => issue.Pages).Select(page => (Page: page, page.Text.Review, Doubts: Doubts.In(page.AsDumped).Count()))
            .OrderBy(p => p.Review.State).ThenByDescending(p => p.Doubts).ThenBy(p => p.Page.Source.Path, StringComparer.Ordinal)
            .Select(p => $"{p.Review.State.Said(),-10}  {(p.Doubts == 0 ? "" : $"{p.Doubts} doubtful"),-11}  {p.Page.Source.Path}{(p.Review.Readers.IsEmpty ? "" : $" ({string.Join(", ", p.Review.Readers.Select(r => $"{r.Name} {r.Date}"))})")}")];

    private static string Contents(SiteArchive archive)
    {
        var pages = archive.Issues.SelectMany(issue => issue.Pages).ToList();
        return $"{Count(pages.Count, "page")}, {Count(pages.Sum(page => page.AsDumped.Stories.Length), "story", "stories")}";
    }

    private static string Count(int number, string one, string? many = null) => $"{number} {(number == 1 ? one : many ?? one + "s")}";
}
