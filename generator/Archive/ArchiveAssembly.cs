using System.Collections.Immutable;
using Banmian.Addresses;
using Banmian.Config;
using Banmian.Diagnostics;

namespace Banmian.Archive;

/// <summary>Gives every page its address and gathers pages into issues, by what is stated about them alone.</summary>
internal static class ArchiveAssembly
{
    /// <summary>Where the page of a dump stands, by its sidecar or, where that does not tell, by its file's name.</summary>
    public static PageEntry Place(string path, Sidecar sidecar, SiteConfig config)
    {
        var paper = sidecar.Paper is { } slug ? config.Papers.GetValueOrDefault(slug) : null;
        return new PageEntry(Folders.OfPage(paper?.Slug, sidecar.Date?.Text,
            sidecar.PageNumber, Path.GetFileNameWithoutExtension(path)), path, sidecar, paper);
    }

    /// <summary>
    /// The archive of all pages: issues newest first, the undated last. Two pages at one address are reported, as are
    /// a page and a standing page.
    /// </summary>
    public static SiteArchive Build(IReadOnlyCollection<PageEntry> pages,
        IEnumerable<StandingPage> standingPages, SiteConfig config, DiagnosticBag diagnostics)
    {
        var standing = standingPages.OrderBy(p => p.Slug, StringComparer.Ordinal).ToImmutableArray();
        ReportSharedAddresses(pages, standing, diagnostics);
        foreach (var (folder, path) in pages.Select(p => (p.Folder, p.Path))
            .Concat(standing.Select(s => (Folder: s.Slug, Path: s.SourcePath))))
            AddressChecks.Check(folder, path, diagnostics);

        var issues = pages
            .GroupBy(page => Folders.OfIssue(page.Paper?.Slug, page.Sidecar.Date?.Text), StringComparer.Ordinal)
            .Select(Gather)
            .OrderBy(issue => issue.Date is null)
            .ThenByDescending(issue => SortKey(issue.Date), StringComparer.Ordinal)
            .ThenBy(issue => issue.Paper is null)
            .ThenBy(issue => issue.Folder, StringComparer.Ordinal);
        return new SiteArchive(config, [.. issues], standing);
    }

    /// <summary>
    /// An issue whose paper is unknown is the shelf of everything without a paper, so it has no date of its own.
    /// </summary>
    private static Issue Gather(IGrouping<string, PageEntry> pages)
    {
        var first = pages.First();
        var inOrder = pages
            .OrderBy(page => page.Sidecar.PageNumber ?? int.MaxValue)
            .ThenBy(page => page.Folder, StringComparer.Ordinal)
            .ThenBy(page => page.Path, StringComparer.Ordinal);
        return new Issue(pages.Key, first.Paper, first.Paper is null ? null : first.Sidecar.Date, [.. inOrder]);
    }

    private static string SortKey(EdtfDate? date) =>
        date is null ? "" : FormattableString.Invariant($"{date.Year:0000}-{date.Month ?? 0:00}-{date.Day ?? 0:00}");

    private static void ReportSharedAddresses(
        IReadOnlyCollection<PageEntry> pages, ImmutableArray<StandingPage> standing, DiagnosticBag diagnostics)
    {
        foreach (var shared in pages.GroupBy(p => p.Folder, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            var first = shared.First();
            foreach (var other in shared.Skip(1))
                diagnostics.Report(Rules.AddressTaken, new Location(other.Path),
                    $"this page and {first.Path} both have the address {shared.Key}/",
                    "give them different page numbers or dates in their sidecars, or rename one of the files");
        }

        var topFolders = pages.ToLookup(p => p.Folder.Split('/')[0], StringComparer.Ordinal);
        foreach (var page in standing.Where(s => topFolders.Contains(s.Slug)))
            diagnostics.Report(Rules.AddressTaken, new Location(page.SourcePath),
                $"this standing page and {topFolders[page.Slug].First().Path} both have addresses below {page.Slug}/",
                "rename the standing page's file");
        foreach (var page in standing.Where(s => s.Slug == Folders.Choices))
            diagnostics.Report(Rules.AddressTaken, new Location(page.SourcePath),
                $"{page.Slug}/ is the address of the list of choices among traditional forms", "rename the standing page's file");
        foreach (var shared in standing.GroupBy(s => s.Slug, StringComparer.Ordinal).Where(g => g.Count() > 1))
            diagnostics.Report(Rules.AddressTaken, new Location(shared.Last().SourcePath),
                $"this standing page and {shared.First().SourcePath} both have the address {shared.Key}/",
                "rename one of the files");
    }
}
