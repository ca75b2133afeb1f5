using System.Collections.Immutable;
using Banmian.Addresses;
using Banmian.Config;
using Banmian.Diagnostics;
using Banmian.Sources;

namespace Banmian.Archive;

/// <summary>Gives every page its address and gathers pages into issues, by what is stated about them alone.</summary>
internal static class ArchiveAssembly
{
    /// <summary>The keys of the facts by which a page has its place.</summary>
    public static readonly ImmutableArray<string> Filing = ["paper", "date", "page"];

    /// <summary>
    /// Where the page of a dump stands, by its sidecar or, where that does not tell, by its file's name. What is only printed may
    /// be read better one day; so the address that the page would have without it leads to it for good.
    /// </summary>
    public static PageEntry Place(string path, Sidecar sidecar, SiteConfig config)
    {
        var paper = sidecar.Paper is { } slug ? config.Papers.GetValueOrDefault(slug) : null;
        var stem = Path.GetFileNameWithoutExtension(path);
        string Folder(Sidecar known) =>
            Folders.OfPage(known.Paper, known.Date?.Text, known.Edition?.Slug, known.Label?.Address, stem);
        var (folder, confirmed) = (Folder(sidecar), Confirmed(sidecar));
        var was = sidecar.Was.Select(was => was.Folder).ToList();
        var unprinted = ((string[])[Folder(confirmed), .. confirmed.Paper is null ? (string[])[Folder(Sidecar.Empty)] : []])
            .Where(AddressChecks.CanBe);
        return new PageEntry(folder, path, sidecar, paper)
        {
            Former = [.. was.Union(unprinted).Where(other => other != folder)],
            OfPageAlone = [.. unprinted.Except(was).Where(other => other != folder)],
        };
    }

    /// <summary>
    /// The archive of all pages: issues newest first, the undated last. Two pages at one address are reported, as are
    /// a page and a standing page.
    /// </summary>
    public static SiteArchive Build(IReadOnlyCollection<PageEntry> placed,
        IEnumerable<StandingPage> standingPages, SiteConfig config, DiagnosticBag diagnostics)
    {
        var standing = standingPages.OrderBy(p => p.Slug, StringComparer.Ordinal).ToImmutableArray();
        var pages = WithoutSharedFormer(Apart(placed, diagnostics), diagnostics);
        ReportSharedAddresses(pages, standing, diagnostics);
        // What cannot be a file is left out, so that the same is not told of each file of the page.
        pages = [.. pages.Where(page => AddressChecks.Check(page.Folder, page.Path, diagnostics))];
        standing = [.. standing.Where(page => AddressChecks.Check(page.Slug, page.SourcePath, diagnostics))];

        var issues = pages
            .GroupBy(page => Folders.OfIssue(page.Paper?.Slug, page.Sidecar.Date?.Text, page.Sidecar.Edition?.Slug),
                StringComparer.Ordinal)
            .Select(Gather)
            .OrderBy(issue => issue.Date is null)
            .ThenByDescending(issue => issue.Date?.SortKey, StringComparer.Ordinal)
            .ThenBy(issue => issue.Paper is null)
            .ThenBy(issue => issue.Folder, StringComparer.Ordinal);
        var archive = new SiteArchive(config, [.. issues], standing);
        foreach (var issue in archive.Issues)
            PageGaps.Check(issue, diagnostics);
        return archive;
    }

    private static Sidecar Confirmed(Sidecar sidecar) => sidecar with
    {
        Paper = sidecar.Unconfirmed.Contains("paper") ? null : sidecar.Paper,
        Date = sidecar.Unconfirmed.Contains("date") ? null : sidecar.Date,
        Label = sidecar.Unconfirmed.Contains("page") ? null : sidecar.Label,
    };

    // Two papers nobody named may have a page 6 of one day each, and a misread page number may be another page's.
    private static List<PageEntry> Apart(IReadOnlyCollection<PageEntry> pages, DiagnosticBag bag)
    {
        var first = pages.OrderBy(page => page.GivesWay).ThenBy(page => page.Path, StringComparer.Ordinal)
            .DistinctBy(page => page.Folder, StringComparer.Ordinal).ToDictionary(page => page.Folder, StringComparer.Ordinal);
        var taken = first.Keys.ToHashSet(StringComparer.Ordinal);
        return [.. pages.Select(page => first[page.Folder] is var other && other.Path == page.Path || !page.GivesWay ? page
            : GiveWay(page))];

        PageEntry GiveWay(PageEntry page)
        {
            if (NamesOf(page).FirstOrDefault(taken.Add) is not { } own)
                return page;
            bag.Report(Rules.LabelTwice, new Location(page.Path),
                $"{first[page.Folder].Path} has the address {page.Folder}/ already, so this page stands at {own}/",
                page.PrintedEdition is { } edition
                    ? Sentence.Of($"look at both: state “edition: {edition}”, which this page prints, if it is of that edition; "
                        + $"remove one if the page was taken up twice; else state its paper, date and page")
                    : Sentence.Of($"look at both: remove one if the page was taken up twice; state “edition” if this is 晚版, 增刊 "
                        + $"or another edition; else state its paper, date and page"));
            return page with { Folder = own, GaveWayTo = first[page.Folder].Path };
        }
    }

    // The name of the file may be a page's number too: 06.txt of a folder that was copied. Then its folders tell them apart.
    private static IEnumerable<string> NamesOf(PageEntry page)
    {
        string Named(string name) =>
            Folders.OfPage(page.Sidecar.Paper, page.Sidecar.Date?.Text, page.Sidecar.Edition?.Slug, null, name);
        yield return Named(Path.GetFileNameWithoutExtension(page.Path));
        if (page.Sidecar.Date is not null)
            yield return Named(Path.ChangeExtension(SourceFolder.Below(page.Path), null));
    }

    // An address that could be two pages' leads to none of them; where it is stated, that is told.
    private static List<PageEntry> WithoutSharedFormer(List<PageEntry> pages, DiagnosticBag bag)
    {
        var taken = pages.SelectMany(page => AndAbove(page.Folder).Concat(OfLists(page))).ToHashSet(StringComparer.Ordinal);
        var addresses = pages.Select(page => page.Folder).ToHashSet(StringComparer.Ordinal);
        var asked = pages.SelectMany(page => page.Former).CountBy(folder => folder, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
        bool IsTaken(string folder) => taken.Contains(folder) || AndAbove(folder).Any(addresses.Contains);
        bool IsFree(string folder) => AddressChecks.CanBe(folder) && asked[folder] == 1 && !IsTaken(folder);
        foreach (var was in pages.SelectMany(page => page.Sidecar.Was.Where(was => was.Folder != page.Folder
            && !IsFree(was.Folder))))
            bag.Report(Rules.FormerTaken, was.At,
                AddressChecks.CanBe(was.Folder) ? $"{was.Folder}/ is the address of another page, or asked for by one"
                    : Sentence.Of($"{was.Folder}/ cannot be a folder on every disk"),
                $"take it out here or there");
        // What is only remembered gives way to all that is stated.
        var aboveAsked = asked.Keys.SelectMany(AndAbove).ToHashSet(StringComparer.Ordinal);
        bool IsForgotten(string folder) =>
            !FormerAddress.IsOne(folder) || !AddressChecks.CanBe(folder) || IsTaken(folder) || aboveAsked.Contains(folder)
                || AndAbove(folder).Any(asked.ContainsKey);
        return [.. pages.Select(page => page.Former.All(IsFree) && page.Remembered.IsEmpty ? page
            : WithFormer(page, page.Former.Where(IsFree), [.. page.Remembered.Where(folder => !IsForgotten(folder))]))];

        static PageEntry WithFormer(PageEntry page, IEnumerable<string> free, ImmutableArray<string> remembered) =>
            page with { Former = [.. free, .. remembered], Remembered = remembered };
    }

    // The pages that list a page beside its issue's: those of its paper, its year and its day.
    private static IEnumerable<string> OfLists(PageEntry page)
    {
        yield return Folders.OfPaper(page.Paper?.Slug);
        if (page.Sidecar.Date is not { } date)
            yield break;
        yield return Folders.OfYear(page.Paper?.Slug, date.Year);
        if (date is { Month: { } month, Day: { } day })
        {
            yield return Folders.Days;
            yield return Folders.OfDay(month, day);
        }
    }

    private static IEnumerable<string> AndAbove(string folder)
    {
        for (var end = folder.Length; end > 0; end = folder.LastIndexOf('/', end - 1))
            yield return folder[..end];
    }

    private static Issue Gather(IGrouping<string, PageEntry> pages)
    {
        var first = pages.First();
        var inOrder = pages
            .OrderBy(page => page.Sidecar.Label is null)
            .ThenBy(page => page.Sidecar.Label)
            .ThenBy(page => page.Folder, StringComparer.Ordinal)
            .ThenBy(page => page.Path, StringComparer.Ordinal);
        return new Issue(pages.Key, first.Paper, first.Sidecar.Date, first.Sidecar.Date is null ? null : first.Sidecar.Edition,
            [.. inOrder]);
    }

    private static void ReportSharedAddresses(
        IReadOnlyCollection<PageEntry> pages, ImmutableArray<StandingPage> standing, DiagnosticBag diagnostics)
    {
        foreach (var shared in pages.GroupBy(p => p.Folder, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            var first = shared.First();
            foreach (var other in shared.Skip(1))
                diagnostics.Report(Rules.AddressTaken, new Location(other.Path),
                    $"this page and {first.Path} both have the address {shared.Key}/",
                    $"give them different page numbers or dates in sidecars, in pages.csv or by paths:, or rename one of the files");
        }

        var topFolders = pages.ToLookup(p => p.Folder.Split('/')[0], StringComparer.Ordinal);
        foreach (var page in standing.Where(s => topFolders.Contains(s.Slug) && !Folders.Taken.Contains(s.Slug)))
            diagnostics.Report(Rules.AddressTaken, new Location(page.SourcePath),
                $"this standing page and {topFolders[page.Slug].First().Path} both have addresses below {page.Slug}/",
                $"rename the standing page's file");
        foreach (var page in standing.Where(s => Folders.Taken.Contains(s.Slug)))
            diagnostics.Report(Rules.AddressTaken, new Location(page.SourcePath),
                $"“{page.Slug}” is an address of the archive's own", $"rename the standing page's file");
        foreach (var shared in standing.GroupBy(s => s.Slug, StringComparer.Ordinal).Where(g => g.Count() > 1))
            diagnostics.Report(Rules.AddressTaken, new Location(shared.Last().SourcePath),
                $"this standing page and {shared.First().SourcePath} both have the address {shared.Key}/",
                $"rename one of the files");
    }
}
