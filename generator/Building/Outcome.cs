using System.Collections.Immutable;
using System.Globalization;
using Banmian.Archive;
using Banmian.Building.Lists;
using Banmian.Diagnostics;
using Banmian.Proofs;
using Banmian.Publishing;

namespace Banmian.Building;

/// <summary>
/// What a build or a check found and, unless an error ended it, in a few lines what it made; and how long each stage took.
/// </summary>
internal sealed record Outcome(IReadOnlyList<Diagnostic> Diagnostics, StageClock Clock, string? Summary)
{
    // More than a screenful would not be read.
    private const int MostDoubts = 20;

    /// <summary>
    /// Every page with its state and its doubts, those that need an eye most first; none where an error ended it.
    /// </summary>
    public ImmutableArray<string> States { get; private init; } = [];

    /// <summary>How far each issue is, in a table; empty where an error ended it.</summary>
    public ImmutableArray<string> Issues { get; private init; } = [];

    /// <summary>The plan of the archive that was written.</summary>
    public SiteArchive? Plan { get; private init; }

    /// <summary>The dumps whose pages were made in this build, not kept; none where an error ended it.</summary>
    public ImmutableArray<string> MadeAgain { get; private init; } = [];

    /// <summary>
    /// The choices among traditional forms on the site's pages in which another was in question, read when they are asked for;
    /// none where an error ended it.
    /// </summary>
    public Func<ImmutableArray<Choice>> Choices { get; private init; } = () => [];

    /// <summary>What was written; null where nothing was.</summary>
    public Published? Published { get; private init; }

    /// <summary>The address the site was written for, where it has one.</summary>
    public Uri? BaseUrl { get; private init; }

    public static Outcome Failed(Run run) => new(run.Found.Items, run.Clock, null);

    public static Outcome Checked(SiteArchive archive,
        ImmutableSortedDictionary<string, MadePage> pages, IReadOnlyCollection<MadeFiles> made, Run run) =>
        new(run.Found.Items, run.Clock, $"checked: {Contents(pages)}; "
            + $"{Count(made.Sum(files => files.Files.Length), "file")} would be made, "
            + $"{SiteSize.InMegabytes(SiteSize.Of(made))}; {Seconds(run.Clock)}{WorthALook(pages)}")
        {
            States = StatesOf(pages),
            Issues = IssueTable.Lines(archive, pages, run.Found.Items),
            Choices = () => Archive.Choices.Together(
                pages.Values.AsParallel().AsOrdered().SelectMany(page => page.Of(ChoicesPages.Extract))),
        };

    public static Outcome Written(
        SiteArchive archive, ImmutableSortedDictionary<string, MadePage> pages, string output, Published files,
        IReadOnlyCollection<MadeFiles> made, Run run) =>
        new(run.Found.Items, run.Clock, $"{output}: {Contents(pages)}{Again(pages)}; {Count(files.Written, "file")} written, "
            + $"{files.Unchanged} unchanged, {files.Removed} removed, {SiteSize.InMegabytes(SiteSize.Of(made))}; "
            + $"{Seconds(run.Clock)}{WorthALook(pages)}")
        {
            Plan = archive,
            BaseUrl = archive.Config.BaseUrl,
            Published = files,
            MadeAgain = [.. pages.Where(page => page.Value.Files.AreNew).Select(page => page.Key)],
        };

    // The most doubtful stories first: where an archivist's eye is needed most.
    private static string WorthALook(ImmutableSortedDictionary<string, MadePage> pages)
    {
        var doubts = pages.SelectMany(page => page.Value.Card.Doubts.Select(doubt => (Path: page.Key, Doubt: doubt)))
            .OrderBy(d => d.Doubt.Confidence).ToList();
        if (doubts.Count == 0) return "";
        var lines = doubts.Take(MostDoubts).Select(d => $"\n  {d.Path}:{d.Doubt.Line} {d.Doubt.Message}");
        var more = doubts.Count > MostDoubts ? $"\n  and {doubts.Count - MostDoubts} more" : "";
        return "\nworth a look:" + string.Concat(lines) + more;
    }

    private static ImmutableArray<string> StatesOf(ImmutableSortedDictionary<string, MadePage> pages) =>
        [.. pages.Select(page => (Path: page.Key, page.Value.Card.State,
            page.Value.Card.Readers, Doubts: page.Value.Card.Doubts.Length))
            .OrderBy(p => p.State).ThenByDescending(p => p.Doubts).ThenBy(p => p.Path, StringComparer.Ordinal)
            .Select(p => $"{p.State.Name(),-10}  {(p.Doubts == 0 ? "" : $"{p.Doubts} doubtful"),-11}  "
                + $"{p.Path}{Names(p.Readers)}")];

    private static string Names(ImmutableArray<Reader> readers) =>
        readers.IsEmpty ? "" : $" ({string.Join(", ", readers.Select(reader => $"{reader.Name} {reader.Date}"))})";

    private static string Contents(ImmutableSortedDictionary<string, MadePage> pages) =>
        $"{Count(pages.Count, "page")}, {Count(pages.Values.Sum(page => page.Card.Stories.Length), "story", "stories")}";

    // Where all pages were made or none, the counts of files say enough.
    private static string Again(ImmutableSortedDictionary<string, MadePage> pages) =>
        pages.Values.Count(page => page.Files.AreNew) is var again && again > 0 && again < pages.Count
            ? $", {Count(again, "page")} made again" : "";

    private static string Count(int number, string one, string? many = null) =>
        $"{number} {(number == 1 ? one : many ?? one + "s")}";

    private static string Seconds(StageClock clock) =>
        string.Create(CultureInfo.InvariantCulture, $"{clock.SinceStart.TotalSeconds:0.00} s");
}
