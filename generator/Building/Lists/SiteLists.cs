using System.Collections.Immutable;

namespace Banmian.Building.Lists;

/// <summary>The lists of a site, and all that is taken of a page.</summary>
internal static class SiteLists
{
    public static readonly ImmutableArray<SiteList> All =
    [
        StandingFiles.List,
        FrontPages.List,
        PaperPages.List,
        YearPages.List,
        DayPages.List,
        IssuePages.List,
        FormerAddresses.List,
        IssueReferences.List,
        ChoicesPages.List,
        ArchiveFiles.List,
        NamePages.List,
        SearchIndex.List,
        Sitemaps.List,
    ];

    /// <summary>What lists take of pages, and what is checked over several: forms of names, and runs of text.</summary>
    public static readonly ImmutableArray<Extract> Extracts =
        [.. All.SelectMany(list => list.Takes).Append(NameForms.Extract).Append(StoryRuns.Extract).Distinct()];
}
