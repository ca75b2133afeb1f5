using System.Collections.Immutable;
using Banmian.Config;
using Banmian.Diagnostics;
using Banmian.Rendering;
using Banmian.Scripts;
using Banmian.Segmentation;
using Banmian.Segmentation.Reading;
using Banmian.Sources;

namespace Banmian.Building;

/// <summary>
/// What every page of a site is made with: its converters, its templates and its reader; and what was found wrong with them.
/// </summary>
internal sealed record Tools(
    TemplateSet Templates, SiteConverters? Converters, PageReader Reader, ImmutableArray<Finding> Found)
{
    /// <summary>Whether pages can be made with them, and not only read.</summary>
    public bool AreComplete => Templates.IsComplete && Converters is not null;

    /// <summary>The key of a site's tools: the program, the configuration and every file of theirs.</summary>
    public static string KeyOf(SiteFolder site, SiteConfig config)
    {
        var key = new BuildKey("tools");
        key.Add(ProgramMark.Of()).Add(config.BaseUrl?.AbsoluteUri)
            .Add(config.Sheet.ToString()).AddFile(SiteConfigParser.FileName, site).AddFile(SiteCues.FileName, site)
            .AddFolder(TemplateFiles.Folder, site, path => !Assets.Holds(path));
        foreach (var file in SiteConverters.FilesOf(config.Traditional, site))
            key.AddFile(file, site);
        return key.Hashed();
    }

    public static Tools Load(SiteFolder site, SiteConfig config, StageClock clock)
    {
        var bag = new DiagnosticBag(config.Severities);
        var converters = clock.Time("dictionaries", () => SiteConverters.Load(config.Traditional, site, bag));
        var templates = clock.Time("templates", () => TemplateSet.Load(site, Layouts.All, bag));
        var reader = clock.Time("reader", () => Segmenter.With(SiteCues.Load(site, bag), config.WidensCommas,
            config.Papers.Values));
        return new Tools(templates, converters, reader, [.. bag.Items.Select(Finding.Of)]);
    }
}

/// <summary>Keeps the tools of the last build at hand, for a program that builds more than once.</summary>
internal sealed class Workshop
{
    private (string Key, Lazy<Tools> Tools)? last;

    /// <summary>The tools of a key, loaded when they are first asked for.</summary>
    public Lazy<Tools> For(string key, Func<Tools> load)
    {
        if (last is not { } kept || kept.Key != key)
            last = kept = (key, new Lazy<Tools>(load));
        return kept.Tools;
    }
}
