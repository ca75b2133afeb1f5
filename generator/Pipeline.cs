using Banmian.Archive;
using Banmian.Config;
using Banmian.Diagnostics;
using Banmian.Publishing;
using Banmian.Rendering;
using Banmian.Scripts;
using Banmian.Scripts.Newspaper;
using Banmian.Sources;

namespace Banmian;

/// <summary>The stages of a build in their order; nothing else knows it.</summary>
internal static class Pipeline
{
    /// <summary>
    /// Builds the site of a folder into <paramref name="output"/>; without one, does all but write. Everything that can be
    /// found is reported, and nothing is written if any of it is an error.
    /// </summary>
    public static PipelineRun Run(SiteFolder site, Uri? baseUrl, string? output)
    {
        var clock = new StageClock();
        var bag = new DiagnosticBag();
        var stated = clock.Time("configuration", () => SiteConfigReading.Load(site, bag));
        if (stated is null)
            return PipelineRun.Stopped(bag);

        var config = baseUrl is null ? stated : stated with { BaseUrl = baseUrl };
        bag = new DiagnosticBag(config.Severities);
        var sources = clock.Time("sources", () => PageSources.Read(site, config, bag));
        var readings = clock.Time("reading", () => PageReadings.Read(sources, config, bag));
        var texts = clock.Time("proofs", () => PageReadings.Proofed(readings, config, bag));
        var glossary = clock.Time("glossary", () => GlossaryReading.Load(site, bag));
        var converters = clock.Time("dictionaries", () => SiteConverters.Load(config.Traditional, OpenccData.Shipped with { Site = site }, glossary, bag));
        var templates = clock.Time("templates", () => TemplateSet.Load(site, bag));
        var standing = clock.Time("standing pages", () => StandingPages.Load(site, bag));
        var photos = clock.Time("photos", () => PagePhotos.Read(texts, site, bag));
        if (converters is null)
            return PipelineRun.Stopped(bag);

        var known = clock.Time("names", () => PageReadings.WithNames(texts, converters, config, bag));
        var pages = clock.Time("scripts", () => PageReadings.InEachScript(known, config.Scripts, converters));
        var choices = clock.Time("choices", () => Choices.On(known, converters.Words));
        var archive = clock.Time("archive", () => ArchiveBuilding.Build(pages, photos, standing, config, bag) with { Choices = choices });
        if (bag.HasErrors)
            return PipelineRun.Stopped(bag);

        var publication = clock.Time("rendering", () => new Publication(SiteRendering.Render(archive, templates, converters, bag)));
        if (bag.HasErrors)
            return PipelineRun.Stopped(bag);

        clock.Time("checks", () => PublicationChecks.Check(publication, config.BaseUrl, bag));
        if (bag.HasErrors)
            return PipelineRun.Stopped(bag);
        if (output is null)
            return PipelineRun.Checked(archive, publication, clock, bag);

        var published = clock.Time("publishing", () => Publisher.Write(publication, output, site, bag));
        return published is null ? PipelineRun.Stopped(bag) : PipelineRun.Written(archive, output, published, clock, bag);
    }
}
