using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Banmian.Archive;
using Banmian.Config;
using Banmian.Diagnostics;
using Banmian.Publishing;
using Banmian.Rendering;
using Banmian.Sources;

namespace Banmian.Building;

/// <summary>What one build works with: the site, its plan, its tools, and where files and the outcome of work go.</summary>
/// <param name="ToolsKey">The key of the tools: part of the key of everything made with them.</param>
/// <param name="Output">The output folder; null where the site is only to be checked.</param>
/// <param name="Kept">What earlier builds made; null where all is to be made anew and nothing kept.</param>
internal sealed record Build(SiteFolder Folder, SiteArchive Archive, string ToolsKey, Lazy<Tools> Tools, OutputFolder? Output, Store? Kept, StageClock Clock)
{
    public SiteConfig Config => Archive.Config;

    /// <summary>The prints that go into the site; null where none are to.</summary>
    public Prints? Prints { get; init; }

    public Site Site => new(Archive, Tools.Value.Templates, Tools.Value.Converters!);

    /// <summary>What every page and every list depends on: the tools, and the standing pages each leads to.</summary>
    public string SiteKey { get; } = KeyOf(ToolsKey, Archive);

    public DiagnosticBag NewBag() => new(Config.Severities);

    /// <summary>What earlier work came to; null where it is not kept, or not as this program writes it.</summary>
    public T? Recall<T>(string key, JsonTypeInfo<T> type) where T : class =>
        Kept?.Get(key) is { } content ? JsonSerializer.Deserialize(content.Span, type) : null;

    public void Keep<T>(string key, T outcome, JsonTypeInfo<T> type) => Kept?.Put(key, JsonSerializer.SerializeToUtf8Bytes(outcome, type));

    /// <summary>Whether every file stands in the output as it was made.</summary>
    public bool Stand(MadeFiles made) => Output is not null && made.Files.All(file => Output.Standing(file.Path) == file.Mark);

    /// <summary>Reports what is wrong with the tools, without loading them where that is known.</summary>
    public void ReportTools(DiagnosticBag bag)
    {
        var kept = Tools.IsValueCreated ? null : Recall(ToolsKey, Building.Kept.Compact.ToolsFound);
        var found = kept?.Found ?? Tools.Value.Found;
        Finding.Report(found, bag);
        if (kept is null && Tools.Value.AreComplete)
            Keep(ToolsKey, new ToolsFound(found), Building.Kept.Compact.ToolsFound);
    }

    /// <summary>Says so where work had to be done again because what was kept of it is torn or not ours.</summary>
    public void ReportDamage(DiagnosticBag bag)
    {
        if (Kept is { Damaged: > 0 } kept)
            bag.Report(Rules.DamagedWork, new Location(kept.Folder), $"{kept.Damaged} of the files that save work from build to build were damaged, and what they stood for was made anew",
                "nothing is lost; if it happens again, look after the disk");
    }

    /// <summary>
    /// Checks paths and links over the whole site, unless it is made of just the files that were checked before; or the disk
    /// refused some, which publishing tells.
    /// </summary>
    public void CheckLinks(IReadOnlyCollection<MadeFiles> made, DiagnosticBag bag)
    {
        if (Output is { HasFailed: true })
            return;
        using var key = new BuildKey("links");
        foreach (var files in made)
            key.Add(files.Key);
        if (Recall(key.ToString(), Building.Kept.Compact.LinksChecked) is not null)
            return;
        Check(made, bag);
        if (!bag.HasErrors)
            Keep(key.ToString(), new LinksChecked(), Building.Kept.Compact.LinksChecked);
    }

    private static string KeyOf(string toolsKey, SiteArchive archive)
    {
        using var key = new BuildKey("site").Add(toolsKey);
        foreach (var standing in archive.StandingPages)
            key.Add(standing.Slug).Add(standing.Title).Add(standing.Script.ToString());
        return key.ToString();
    }

    private void Check(IReadOnlyCollection<MadeFiles> made, DiagnosticBag bag)
    {
        var ids = made.SelectMany(files => files.Ids).ToDictionary(StringComparer.Ordinal);
        SiteChecks.Check([.. made.SelectMany(files => files.Files).Select(file => file.Path)], made.SelectMany(files => files.Links),
            path => ids.TryGetValue(path, out var known) ? known : Bundle.IdsOf(Output!.TextOf(path)), bag);
    }

    /// <summary>Takes files as they are rendered: each is checked with the others, handed to the output and forgotten. Null after an error was reported.</summary>
    public MadeFiles? Make(string key, IEnumerable<RenderedFile> files, DiagnosticBag bag)
    {
        var bundle = new Bundle(Config.BaseUrl);
        var made = ImmutableArray.CreateBuilder<MadeFile>();
        foreach (var (path, bytes) in Clock.Each("rendering", files))
        {
            Clock.Time("checks", () => bundle.Add(path, bytes.Span, bag));
            made.Add(new MadeFile(path, Clock.Time("staging", () => Output?.Put(path, bytes.Span) ?? FileMark.Of(bytes.Span))));
        }
        // Broken links that only follow from a page that did not render are not told.
        if (bag.HasErrors)
            return null;
        var links = Clock.Time("checks", () => bundle.Close(bag));
        return bag.HasErrors ? null : new MadeFiles(key, made.ToImmutable(), links, [.. bag.Items.Select(Finding.Of)]) { AreNew = true, Ids = Output is null ? bundle.Ids : ImmutableDictionary<string, string>.Empty };
    }
}
