using Banmian.Archive;
using Banmian.Building;
using Banmian.Config;
using Banmian.Diagnostics;
using Banmian.Publishing;
using Banmian.Sources;

namespace Banmian;

/// <summary>
/// The stages of a build in their order. Those of a page – reading, proof, names, scripts, make-up, rendering – stand in
/// <see cref="PageWork"/>: a page goes through all of them and is put away before many others are begun, so that an
/// archive of any size is built in little memory.
/// </summary>
internal static class Pipeline
{
    /// <summary>
    /// Builds the site of a folder, or checks it where no output is asked for. Everything that can be found is reported, and
    /// the output stays as it was if any of it is an error.
    /// </summary>
    /// <exception cref="OperationCanceledException">The build was stopped; the output is as it was.</exception>
    public static PipelineRun Run(SiteFolder site, BuildRequest request, Workshop workshop, IProgress<PagesDone>? progress, CancellationToken stop)
    {
        var clock = new StageClock();
        var found = new DiagnosticBag();
        var stated = clock.Time("configuration", () => SiteConfigReading.Load(site, found));
        if (stated is null)
            return PipelineRun.Stopped(found, clock);

        var config = stated with { BaseUrl = request.BaseUrl ?? stated.BaseUrl, Sheet = request.Sheet ?? stated.Sheet };
        var bag = new DiagnosticBag(config.Severities);
        bag.AddRange(found);
        var sources = clock.Time("sidecars", () => PageSources.List(site, config, bag));
        var standing = clock.Time("standing pages", () => StandingPages.Load(site, bag));
        var archive = clock.Time("archive", () => ArchiveBuilding.Build([.. sources.Select(source => source.Entry)], standing, config, bag));
        var toolsKey = clock.Time("keys", () => Tools.KeyOf(site, config));
        var tools = workshop.For(toolsKey, () => Tools.Load(site, config, clock));
        using var output = request.Output is null ? null : clock.Time("output folder", () => OutputFolder.Open(request.Output, site, bag));
        if (request.Output is not null && output is null)
            return PipelineRun.Stopped(bag, clock);

        if (request.Clean)
            output?.Kept.Clear();
        var build = new Build(site, archive, toolsKey, tools, output, output?.Kept, clock) { Prints = request.WithPrints ? new Prints(site, config) : null };
        clock.Time("tools", () => build.ReportTools(bag));
        var pages = clock.Time("pages", () => IssueWork.Make(build, sources, progress, bag, stop));
        if (bag.HasErrors)
            return PipelineRun.Stopped(bag, clock);
        var lists = clock.Time("lists", () => ListWork.Make(build, sources, pages, bag));
        if (bag.HasErrors)
            return PipelineRun.Stopped(bag, clock);

        var made = pages.Values.Select(page => page.Made).Concat(lists).ToList();
        clock.Time("links", () => build.CheckLinks(made, bag));
        if (bag.HasErrors)
            return PipelineRun.Stopped(bag, clock);
        SiteSize.Check(SiteSize.Of(made), bag);
        build.ReportDamage(bag);
        clock.Time("prints", () => build.Prints?.ReportStray(archive, bag));
        if (output is null)
            return PipelineRun.Checked(pages, made, clock, bag);

        stop.ThrowIfCancellationRequested();
        var published = clock.Time("publishing", () => output.Commit(made.SelectMany(files => files.Files).Select(file => KeyValuePair.Create(file.Path, file.Mark))));
        clock.Time("tidying", () => build.Kept?.Tidy());
        return published is null ? PipelineRun.Stopped(bag, clock) : PipelineRun.Written(archive, pages, request.Output!, published, made, clock, bag) with { BaseUrl = config.BaseUrl };
    }
}
