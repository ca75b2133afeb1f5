using System.Collections.Immutable;
using Banmian.Config;
using Banmian.Diagnostics;
using Banmian.Scripts;
using Banmian.Segmentation;

namespace Banmian.Archive;

/// <summary>Gathers pages into issues and gives everything its address.</summary>
internal static class ArchiveBuilding
{
    /// <summary>
    /// The archive of all pages, with the photos of each by its dump's path: issues newest first, the undated last. Two pages at one address are reported, as are
    /// a page and a standing page.
    /// </summary>
    public static SiteArchive Build(
        IEnumerable<(KnownReading Read, ImmutableDictionary<Script, PageReading> Readings)> pages,
        ImmutableDictionary<string, ImmutableArray<Photo>> photos,
        IEnumerable<StandingPage> standingPages,
        SiteConfig config,
        DiagnosticBag diagnostics)
    {
        var placed = pages.Select(p => Place(p.Read, p.Readings, photos.GetValueOrDefault(p.Read.Page.Path, []), config)).ToList();
        var standing = standingPages.OrderBy(p => p.Slug, StringComparer.Ordinal).ToImmutableArray();
        ReportSharedAddresses(placed, standing, diagnostics);
        foreach (var (folder, path) in placed.Select(p => (p.Folder, p.Source.Path)).Concat(standing.Select(s => (Folder: s.Slug, Path: s.SourcePath))))
            AddressChecks.Check(folder, path, diagnostics);

        var issues = placed
            .GroupBy(page => Addresses.OfIssue(page.Paper, page.Sidecar.Date), StringComparer.Ordinal)
            .Select(Gather)
            .OrderBy(issue => issue.Date is null)
            .ThenByDescending(issue => SortKey(issue.Date), StringComparer.Ordinal)
            .ThenBy(issue => issue.Paper is null)
            .ThenBy(issue => issue.Folder, StringComparer.Ordinal);
        return new SiteArchive(config, [.. issues], standing);
    }

    private static Page Place(KnownReading read, ImmutableDictionary<Script, PageReading> readings, ImmutableArray<Photo> photos, SiteConfig config)
    {
        var (source, sidecar) = (read.Page, read.Sidecar);
        var paper = sidecar.Paper is { } slug ? config.Papers.GetValueOrDefault(slug) : null;
        return new Page(Addresses.OfPage(paper, sidecar.Date, sidecar.PageNumber, source), source, sidecar, paper, read.Reading.Script, read.Text, read.Known, readings, photos);
    }

    /// <summary>An issue whose paper is unknown is the shelf of everything without a paper, so it has no date of its own.</summary>
    private static Issue Gather(IGrouping<string, Page> pages)
    {
        var first = pages.First();
        var inOrder = pages
            .OrderBy(page => page.Sidecar.PageNumber ?? int.MaxValue)
            .ThenBy(page => page.Folder, StringComparer.Ordinal)
            .ThenBy(page => page.Source.Path, StringComparer.Ordinal);
        return new Issue(pages.Key, first.Paper, first.Paper is null ? null : first.Sidecar.Date, [.. inOrder]);
    }

    private static string SortKey(EdtfDate? date) =>
        date is null ? "" : FormattableString.Invariant($"{date.Year:0000}-{date.Month ?? 0:00}-{date.Day ?? 0:00}");

    private static void ReportSharedAddresses(List<Page> pages, ImmutableArray<StandingPage> standing, DiagnosticBag diagnostics)
    {
        foreach (var shared in pages.GroupBy(p => p.Folder, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            var first = shared.First();
            foreach (var other in shared.Skip(1))
                diagnostics.Report(Rules.AddressTaken, new Location(other.Source.Path),
                    $"this page and {first.Source.Path} both stand at {shared.Key}/",
                    "give them different page numbers or dates in their sidecars, or rename one of the files");
        }

        var topFolders = pages.ToLookup(p => p.Folder.Split('/')[0], StringComparer.Ordinal);
        foreach (var page in standing.Where(s => topFolders.Contains(s.Slug)))
            diagnostics.Report(Rules.AddressTaken, new Location(page.SourcePath),
                $"this standing page and {topFolders[page.Slug].First().Source.Path} both stand below {page.Slug}/",
                "rename the standing page's file");
        foreach (var page in standing.Where(s => s.Slug == Addresses.OfChoices))
            diagnostics.Report(Rules.AddressTaken, new Location(page.SourcePath),
                $"{page.Slug}/ is the address of the list of choices among traditional forms", "rename the standing page's file");
        foreach (var shared in standing.GroupBy(s => s.Slug, StringComparer.Ordinal).Where(g => g.Count() > 1))
            diagnostics.Report(Rules.AddressTaken, new Location(shared.Last().SourcePath),
                $"this standing page and {shared.First().SourcePath} both stand at {shared.Key}/", "rename one of the files");
    }
}
