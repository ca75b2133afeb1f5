using System.Collections.Immutable;
using Banmian.Config;
using Banmian.Diagnostics;
using Banmian.Sources;

namespace Banmian.Building;

/// <summary>A dump with its sidecar and its proof, as files of the site, and what is stated about it.</summary>
internal sealed record PageSource(SourceFile Files, RawSidecar Stated, Sidecar Sidecar)
{
    /// <summary>The edition that the page prints, where something of its place is only printed.</summary>
    public string? PrintedEdition { get; init; }

    /// <summary>The path of the dump.</summary>
    public string Path => Files.Path;

    /// <summary>The dump with its facts resolved; null after what is wrong with them was reported.</summary>
    public static PageSource? Of(SourceFile files, RawSidecar? stated, SiteConfig config, DiagnosticBag bag) =>
        stated is not null && SidecarParser.Read(stated, config.Papers, config.ScriptsOfTexts, bag) is { } sidecar
            ? new PageSource(files, stated, sidecar) : null;

    /// <summary>
    /// The same of a dump of which something is stated wrongly, as far as reading it asks for; null where that, too, is wrong.
    /// </summary>
    public static PageSource? ToRead(SourceFile files, RawSidecar? stated)
    {
        if (stated is null)
            return null;
        var wrong = new DiagnosticBag();
        var (script, encoding) = SidecarParser.OfDump(stated, wrong);
        return wrong.HasErrors ? null
            : new PageSource(files, RawSidecar.Empty, Sidecar.Empty with { Script = script, Encoding = encoding });
    }
}

/// <summary>The dumps of a site.</summary>
/// <param name="Pages">those of which everything that is stated can be used</param>
/// <param name="Unfiled">others, as far as they can be read</param>
/// <param name="Count">how many there are, with those that cannot be read</param>
internal sealed record ListedSources(ImmutableArray<PageSource> Pages, ImmutableArray<PageSource> Unfiled, int Count);

/// <summary>Finds the dumps of a site and reads what is stated about each; no dump is read yet.</summary>
internal static class PageSources
{
    /// <summary>
    /// The pages in the order of their dumps' paths; what is stated wrongly is reported.
    /// </summary>
    public static ListedSources List(SiteFolder site, SiteConfig config, DiagnosticBag bag)
    {
        var found = new DiagnosticBag();
        var dumps = SourceFolder.List(site, found);
        var facts = new StatedFacts(site, config, found);
        facts.ReportStrayRows(dumps.Select(dump => dump.Path).ToHashSet());
        var stated = dumps.Select(files => (Files: files, Stated: facts.Of(files))).ToList();
        var all = stated.Select(dump => (dump.Files, dump.Stated, Page: PageSource.Of(dump.Files, dump.Stated, config, found)))
            .ToList();
        ImmutableArray<PageSource> pages = [.. all.Select(dump => dump.Page).OfType<PageSource>()];
        if (config.Paths is { } pattern)
            ReportUnfit(pattern, pages, found);
        bag.AddRange(OncePerPaper(found.Items));
        return new ListedSources(pages, [.. all.Where(dump => dump.Page is null)
            .Select(dump => PageSource.ToRead(dump.Files, dump.Stated)).OfType<PageSource>()], all.Count);
    }

    // A paper that site-config.yml lacks is one fault, in however many sidecars it is named.
    private static IEnumerable<Diagnostic> OncePerPaper(IReadOnlyList<Diagnostic> found)
    {
        var others = found.Where(item => item.Rule == Rules.UnknownPaper).GroupBy(item => item.Message)
            .ToDictionary(same => same.First(), same => same.Count() - 1);
        return from item in found
               where item.Rule != Rules.UnknownPaper || others.ContainsKey(item)
               select others.GetValueOrDefault(item) is var more and > 0
                   ? item with { Message = $"{item.Message}; it stands in {more} more places" } : item;
    }

    // Of a page that a sidecar or a table files nobody expects that its path does.
    private static void ReportUnfit(PathPattern pattern, ImmutableArray<PageSource> pages, DiagnosticBag bag)
    {
        var unfit = pages.Where(page => !page.Stated.IsFiled && !pattern.Fits(SourceFolder.Below(page.Path))).ToList();
        if (unfit.Count > 0)
            bag.Report(Rules.PathUnfit, pattern.At,
                $"{unfit.Count} of {pages.Length} dumps do not fit this pattern, the first is {unfit[0].Path}",
                $"the pattern must fit all that stands after seeds/, the ending .txt too; or state the facts another way");
    }
}
