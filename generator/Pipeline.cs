using System.Collections.Immutable;
using Banmian.Archive;
using Banmian.Building;
using Banmian.Config;
using Banmian.Diagnostics;
using Banmian.Publishing;
using Banmian.Sources;

namespace Banmian;

/// <summary>
/// The stages of a site in their order; those of a page stand in <see cref="PagePipeline"/>. A page goes through all of them
/// and is put away before many others are begun, so that an archive of any size is built in little memory.
/// </summary>
internal static class Pipeline
{
    /// <summary>
    /// Builds the site of a folder, or only checks it. Everything that can be found is reported, and the output stays as it was
    /// if any of it is an error.
    /// </summary>
    /// <exception cref="OperationCanceledException">The build was stopped; the output is as it was.</exception>
    public static Outcome Run(
        SiteFolder site, BuildRequest request, Workshop workshop, IProgress<PagesDone>? progress, CancellationToken stop)
    {
        var run = new Run(new DiagnosticBag(), request.Clock, stop);
        return run.AttemptFor(SiteConfigParser.FileName, () => Build(site, request, workshop, progress, run))
            ?? Outcome.Failed(run, request.IsCheck);
    }

    private static Outcome Build(
        SiteFolder site, BuildRequest request, Workshop workshop, IProgress<PagesDone>? progress, Run run)
    {
        var written = run.Stage("configuration", found => SiteConfigParser.Load(site, found));
        var config = written with { BaseUrl = request.BaseUrl ?? written.BaseUrl, Sheet = request.Sheet ?? written.Sheet };
        run.Weigh(config.Severities);
        using var output = request.IsCheck ? null
            : run.Stage("output folder", found => OutputFolder.Open(request.Output, site, found));
        var parts = run.Stage("parts", found => SitePart.In(request.Join, found));
        var memo = Memo.Of(request, output, parts);
        if (output is not null
            && run.Clock.Time("last build", () => LastBuild.IfNothingChanged(site, request, output, memo)) is { } last)
            return Outcome.AsBefore(last, request, config, output.AsItWasLeft, run);
        var listed = run.Stage("sidecars", found => PageSources.List(site, config, found));
        var standing = run.Stage("standing pages", found => StandingPages.Load(site, config.ScriptsOfTexts, found));
        var toolsKey = run.Stage("keys", _ => Tools.KeyOf(site, config));
        var tools = workshop.For(toolsKey, () => Tools.Load(site, config, run.Clock));
        if (request.Only is not null && output is not null && !output.MayHoldPart())
            return Outcome.Failed(run, request.IsCheck);
        var prints = request.WithPrints ? new Prints(site, config) : null;
        var desk = new Desk(site, config, toolsKey, tools, memo, run);
        run.Stage("tools", desk.ReportTools);
        var sources = run.Stage("filing", found => FilingWork.File(desk, listed.Pages, found));
        var known = output is null ? null : run.Stage("former addresses", _ => FormerlyKnown.Of(output, desk, sources));
        var placed = sources.Select(source =>
            ArchiveAssembly.Place(source.Path, source.Sidecar, config) with { PrintedEdition = source.PrintedEdition }).ToList();
        IReadOnlyCollection<PageEntry> entries = known is null ? placed : known.AddTo(placed);
        run.Stage("dates", found => FutureDates.Check(sources, request.Today, found));
        var archive = run.Stage("archive", found => ArchiveAssembly.Build(entries, standing, config, found));
        var placedAt = archive.Issues.SelectMany(issue => issue.Pages).Select(page => page.Path).ToHashSet();
        run.Stage("pages without a place", found => TextWork.CheckUnplaced(
            desk, [.. listed.Unfiled, .. sources.Where(source => !placedAt.Contains(source.Path))], found));
        var alike = desk.NewBag();
        var threads = run.Stage("threads", _ => ThreadWork.Find(desk, archive, sources, alike));
        var build = new Build(desk, archive, output)
        {
            Prints = prints,
            SearchBlocks = request.SearchBlocks,
            Threads = threads,
            Parts = parts,
        };

        if (request.Only is { } address && output is not null)
            return BuildPart(build, run.Stage("part", found => PagesUnder.Address(address, archive, sources, found)),
                output, request, progress);
        if (config.BaseUrl is not null)
            run.Stage("faces", found => PrintFaces.OfProgram.ForPictures(found, run.Stop));
        var pages = run.Stage("pages", found => IssueWork.Make(build, sources, progress, found));
        var whole = run.Found.HasErrors ? null : run.Attempt(() => Finish(build, sources, pages, alike, known, request));
        return whole ?? Outcome.Failed(run, request.IsCheck, archive, pages, listed.Count);
    }

    /// <summary>What is made of all pages together; it ends where any of it is an error.</summary>
    private static Outcome Finish(Build build, ImmutableArray<PageSource> sources,
        ImmutableSortedDictionary<string, MadePage> pages, DiagnosticBag alike, FormerlyKnown? known, BuildRequest request)
    {
        var (run, archive, output, memo) = (build.Run, build.Archive, build.Output, build.Memo);
        var lists = run.Whole("lists", found => ListWork.Make(build, sources, pages, found));
        var made = pages.Values.Select(page => page.Files).Concat(lists).ToList();
        run.Whole("links", found => LinkWork.Check(build, made, found));
        run.Stage("page counts", found => PageCounts.Check(archive, pages, found));
        run.Found.AddRange(alike);
        var totals = SiteTotals.Of(pages, made);
        SiteSize.Check(totals.Bytes, run.Found);
        memo.ReportDamage(run.Found);
        run.Stage("prints", found => build.Prints?.ReportStray(archive, found));
        if (output is null)
            return Outcome.Checked(archive, pages, totals, made.Sum(files => files.Files.Length), run);

        var everything = made.SelectMany(files => files.Files).Select(file => KeyValuePair.Create(file.Path, file.Mark));
        run.Stage("former addresses", found => FormerlyKnown.Report(archive, sources, found));
        var published = run.Stage("publishing", _ => output.Commit(everything, known?.After(archive)));
        run.Clock.Time("last build", () => LastBuild.Keep(build.Folder, request, output, memo, totals, run.Found));
        run.Clock.Time("tidying", memo.Tidy);
        if (request.SearchExport is { } folder && build.Site is { } site)
            run.Stage("search export", found => SearchExport.Write(site, request.Output, folder, found));
        return Written(build, totals, pages, request, published);
    }

    /// <summary>
    /// Builds some of the pages of a site, whole issues, to be joined with the others: in a build of the site that takes their
    /// files and what was worked out for them, nothing but the lists is left to make.
    /// </summary>
    private static Outcome BuildPart(
        Build build, IReadOnlyCollection<PageSource> sources, OutputFolder output, BuildRequest request,
        IProgress<PagesDone>? progress)
    {
        var run = build.Run;
        var pages = run.Whole("pages", found => IssueWork.Make(build, sources, progress, found));
        var made = pages.Values.Select(page => page.Files).ToList();
        var files = made.SelectMany(page => page.Files)
            .Select(file => KeyValuePair.Create(file.Path, file.Mark));
        var published = run.Stage("publishing", _ => output.Commit(files));
        return Written(build, SiteTotals.Of(pages, made), pages, request, published);
    }

    private static Outcome Written(Build build, SiteTotals totals, ImmutableSortedDictionary<string, MadePage> pages,
        BuildRequest request, Published published) =>
        Outcome.Written(totals, [.. pages.Where(page => page.Value.Files.AreNew).Select(page => page.Key)], request,
            build.Config.BaseUrl, published, build.Run) with
        { Plan = build.Archive };
}
