using Banmian.Diagnostics;
using Banmian.Sources;

namespace Banmian.Config;

/// <summary>
/// Finds what is stated about a dump. Of two sources that state the same fact the first speaks: its sidecar, its row of
/// <c>pages.csv</c>, <c>_folder.yml</c> in its folder and in those above, its path, and last what its sidecar marks as
/// unconfirmed.
/// </summary>
internal sealed class StatedFacts
{
    private readonly SiteFolder site;
    private readonly SiteConfig config;
    private readonly DiagnosticBag bag;
    private readonly PageTable table;
    private readonly FolderFacts folders;

    /// <param name="bag">for what is found wrong with the files that state facts</param>
    public StatedFacts(SiteFolder site, SiteConfig config, DiagnosticBag bag)
    {
        (this.site, this.config, this.bag) = (site, config, bag);
        table = PageTable.Load(site, SourceFolder.Name, bag);
        folders = new FolderFacts(folder => $"{folder}/{SourceFolder.FolderFacts}" is var path && site.HasFile(path)
            ? Read(path, RawSidecar.OfFolder) : RawSidecar.Empty);
    }

    /// <summary>The facts, or null after errors were reported at their files.</summary>
    public RawSidecar? Of(SourceFile files)
    {
        var own = OfSidecar(files.Sidecar);
        if (folders.Of(files.Path[..files.Path.LastIndexOf('/')]) is not { } ofFolder || own is null)
            return null;
        var (confirmed, unconfirmed) = own.Divide(own.Marked);
        return confirmed.Or(table.Of(files.Path)).Or(ofFolder).Or(OfPath(files.Path)).Or(unconfirmed);
    }

    /// <summary>Reports the rows of the table that are of no dump.</summary>
    public void ReportStrayRows(IReadOnlySet<string> dumps) => table.ReportStrayRows(dumps, bag);

    private RawSidecar? OfSidecar(string? path) =>
        path is null ? RawSidecar.Empty : Read(path, RawSidecar.From);

    // Where a key or a value's kind is wrong, the other values are looked at too, so that all is told at once.
    private RawSidecar? Read(string path, Func<YamlMap, DiagnosticBag, RawSidecar> from) =>
        RawSidecar.Read(site, path, (map, found) =>
        {
            var raw = from(map, found);
            if (found.HasErrors)
                SidecarParser.Read(raw, config.Papers, config.ScriptsOfTexts, found);
            return raw;
        }, bag);

    private RawSidecar OfPath(string dump) =>
        config.Paths?.Read(SourceFolder.Below(dump), new Location(dump)) ?? RawSidecar.Empty;
}
