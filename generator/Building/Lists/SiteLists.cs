using System.Collections.Immutable;
using Banmian.Config;

namespace Banmian.Building.Lists;

/// <summary>The lists of a site, and all that is taken of a page.</summary>
internal static class SiteLists
{
    private static readonly ImmutableArray<SiteList> All =
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
        ReprintPages.List,
        SeriesPages.List,
        SearchIndex.List,
        SmallPhotos.List,
        Sitemaps.List,
    ];

    /// <summary>
    /// Those of a site: e-books only where it asks for them, since they keep the text of every page once more; pictures for
    /// sharing only where the site has an address, without which no page can name one.
    /// </summary>
    public static ImmutableArray<SiteList> Of(SiteConfig config) =>
    [
        .. All, .. (ReadOnlySpan<SiteList>)(config.HasEpubs ? [IssueEpubs.List] : []),
        .. (ReadOnlySpan<SiteList>)(config.BaseUrl is null ? [] : [SharingPictures.List]),
    ];

    /// <summary>What lists take of pages, and what is checked over several: forms of names.</summary>
    public static ImmutableArray<Extract> ExtractsOf(SiteConfig config) =>
        [.. Of(config).SelectMany(list => list.Takes).Append(NameForms.Extract).Distinct()];
}
