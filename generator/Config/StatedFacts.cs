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
    private readonly DiagnosticBag bag;
    private readonly PathPattern? paths;
    private readonly PageTable table;
    private readonly FolderFacts folders;

    /// <param name="bag">for what is found wrong with the files that state facts</param>
    public StatedFacts(SiteFolder site, SiteConfig config, DiagnosticBag bag)
    {
        (this.site, this.bag, paths) = (site, bag, config.Paths);
        table = PageTable.Load(site, SourceFolder.Name, bag);
        folders = new FolderFacts(site, bag);
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
        path is null ? RawSidecar.Empty : RawSidecar.Read(site, path, RawSidecar.From, bag);

    private RawSidecar OfPath(string dump) =>
        paths?.Read(SourceFolder.Below(dump), new Location(dump)) ?? RawSidecar.Empty;
}
