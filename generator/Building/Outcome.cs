using System.Collections.Immutable;
using Banmian.Archive;
using Banmian.Building.Lists;
using Banmian.Config;
using Banmian.Diagnostics;
using Banmian.Proofs;
using Banmian.Publishing;
using Banmian.Segmentation;
using Banmian.Sources;

namespace Banmian.Building;

/// <summary>
/// What a build or a check found and, unless an error ended it, in a few lines what it made; and how long each stage took.
/// </summary>
internal sealed record Outcome(Lazy<IReadOnlyList<Diagnostic>> Found, StageClock Clock, Sentence? Summary)
{
    // Doubtful stories are in a build's summary; that a page is short is seen on it.
    private static readonly ImmutableArray<Rule> LeftToChecks = [Rules.DoubtfulStory, Rules.NotAnExactFit];

    private Outcome(Run run, Sentence? summary) : this(new(run.Found.Items), run.Clock, summary) => Listed = run.Found.Items;

    public IReadOnlyList<Diagnostic> Diagnostics => Found.Value;

    /// <summary>
    /// What is to be listed of what was found. A build leaves out what its summary or the page itself shows and what is no reason
    /// why it failed, and what the build before it said of the site as a whole; a check lists everything.
    /// </summary>
    public IReadOnlyCollection<Diagnostic> Listed { get; private init; } = [];

    /// <summary>
    /// Every page with its state and its doubts, those that need an eye most first; those with an error are left out.
    /// </summary>
    public ImmutableArray<Sentence> States { get; private init; } = [];

    /// <summary>How far each issue is, in a table, and what the lists lack where there is an error.</summary>
    public ImmutableArray<Sentence> Issues { get; private init; } = [];

    /// <summary>The plan of the archive that was written; null where nothing had to be.</summary>
    public SiteArchive? Plan { get; init; }

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

    /// <summary>Where nothing is known of any page.</summary>
    public static Outcome Failed(Run run, bool isCheck) => new(run, null)
    {
        Listed = isCheck ? run.Found.Items : ListedByBuilds(run.Found.Items),
        Issues = [Sentence.Of($"pages and issues are not listed: mend the errors first, no page could be looked at")],
    };

    /// <summary>Where an error keeps the site from being made; the pages without one are listed.</summary>
    /// <param name="dumps">how many there are, with those of which no page could be made</param>
    public static Outcome Failed(
        Run run, bool isCheck, SiteArchive archive, ImmutableSortedDictionary<string, MadePage> pages, int dumps) =>
        Failed(run, isCheck) with
        {
            States = StatesOf(pages),
            Issues = [.. IssueTable.Lines(archive, pages, run.Found.Items), .. (dumps - pages.Count) switch
            {
                0 => (Sentence[])[],
                1 => [Sentence.Of($"1 of {dumps} pages is not listed: mend its errors first")],
                var others => [Sentence.Of($"{others} of {dumps} pages are not listed: mend their errors first")],
            }],
        };

    /// <param name="files">how many would be made</param>
    public static Outcome Checked(SiteArchive archive,
        ImmutableSortedDictionary<string, MadePage> pages, SiteTotals totals, int files, Run run) =>
        new(run, $"checked: {Contents(totals)}; {Files(files)} would be made, "
            + $"{SiteSize.InMegabytes(totals.Bytes)}; {Seconds(run.Clock)}")
        {
            States = StatesOf(pages),
            Issues = IssueTable.Lines(archive, pages, run.Found.Items),
            Choices = () => Archive.Choices.Together(
                pages.Values.AsParallel().AsOrdered().SelectMany(page => page.Of(ChoicesPages.Extract))),
        };

    /// <param name="madeAgain">the dumps whose pages were made, not kept</param>
    public static Outcome Written(SiteTotals totals, ImmutableArray<string> madeAgain, BuildRequest request, Uri? baseUrl,
        Published files, Run run) =>
        new(run, $"{request.Output}: {Contents(totals)}{Again(madeAgain.Length, totals)}; "
            + $"{Files(files.Written)} written, {files.Unchanged} unchanged, {files.Removed} removed, "
            + $"{SiteSize.InMegabytes(totals.Bytes)}; {Seconds(run.Clock)}{WorthALook(totals)}")
        {
            Listed = [.. ListedByBuilds(run.Found.Items).Where(item => item.Severity == Severity.Error
                || item.Rule != Rules.NoBaseUrl || files.IsFirst)],
            BaseUrl = baseUrl,
            Published = files,
            MadeAgain = madeAgain,
        };

    /// <summary>That of a build in which nothing had to be made.</summary>
    /// <param name="run">has found no more than what tells of this build alone</param>
    public static Outcome AsBefore(LastBuild last, BuildRequest request, SiteConfig config, Published files, Run run)
    {
        var all = new DiagnosticBag(config.Severities);
        all.AddRange(run.Found);
        Finding.Report(last.Told, run.Found);
        return Written(last.Totals, [], request, config.BaseUrl, files, run) with
        {
            Found = new(() =>
            {
                Finding.Report(last.Found(), all);
                return all.Items;
            }),
        };
    }

    /// <summary>The same with one note, at the end, in place of those that many pages do not fill their sheets exactly.</summary>
    public static IReadOnlyCollection<Diagnostic> InShort(IReadOnlyCollection<Diagnostic> found)
    {
        static bool IsShort(Diagnostic item) => item.Rule == Rules.NotAnExactFit && item.Severity == Severity.Note;
        return found.Count(IsShort) is var pages and > 1
            ? [.. found.Where(item => !IsShort(item)), new Diagnostic(Rules.NotAnExactFit, Severity.Note,
                new Location(SourceFolder.Name), $"{pages} pages do not fill their sheets exactly",
                $"nothing is lost; “check --verbose” names them")]
            : found;
    }

    public static ImmutableArray<Diagnostic> ListedByBuilds(IEnumerable<Diagnostic> found) =>
        [.. found.Where(item => item.Severity == Severity.Error || !LeftToChecks.Contains(item.Rule))];

    private static Sentence WorthALook(SiteTotals totals)
    {
        if (totals.Doubts.IsEmpty)
            return $"";
        IEnumerable<Sentence> lines = totals.Doubts;
        if (totals.DoubtfulStories - totals.Doubts.Length is var more and > 0)
            lines = lines.Append(Sentence.Of($"and {more} more, which “check” lists"));
        return lines.Aggregate(Sentence.Of($"\n{Sentence.Of($"worth a look:")}"), (all, next) => $"{all}\n  {next}");
    }

    private static ImmutableArray<Sentence> StatesOf(ImmutableSortedDictionary<string, MadePage> pages) =>
        [.. pages.Select(page => (Path: page.Key, page.Value.Card.State,
            page.Value.Card.Readers, Doubts: page.Value.Card.Doubts.Length))
            .OrderBy(p => p.State).ThenByDescending(p => p.Doubts).ThenBy(p => p.Path, StringComparer.Ordinal)
            .Select(p => Sentence.Of($"{Name(p.State),-10}  {Doubtful(p.Doubts),-11}  {p.Path}{Names(p.Readers)}"))];

    private static Sentence Doubtful(int stories) => stories == 0 ? Sentence.Of($"") : Sentence.Of($"{stories} doubtful");

    private static Sentence Name(ReviewState state) => state switch
    {
        ReviewState.ReadOnce => Sentence.Of($"read once"),
        ReviewState.ReadTwice => Sentence.Of($"read twice"),
        _ => Sentence.Of($"unread"),
    };

    private static Sentence Names(ImmutableArray<Reader> readers) => readers.IsEmpty ? Sentence.Of($"")
        : Sentence.Of($" ({readers.Select(reader => $"{reader.Name} {reader.Date}")})");

    private static Sentence Contents(SiteTotals totals) => $"{Pages(totals.Pages)}, {StoryCount.Said(totals.Stories)}";

    // Where all pages were made or none, the counts of files say enough.
    private static Sentence Again(int made, SiteTotals totals) =>
        made > 0 && made < totals.Pages ? Sentence.Of($", {Pages(made)} made again") : Sentence.Of($"");

    private static Sentence Pages(int number) => number == 1 ? Sentence.Of($"1 page") : Sentence.Of($"{number} pages");

    private static Sentence Files(int number) => number == 1 ? Sentence.Of($"1 file") : Sentence.Of($"{number} files");

    private static Sentence Seconds(StageClock clock) => $"{clock.SinceStart.TotalSeconds:0.00} s";
}
