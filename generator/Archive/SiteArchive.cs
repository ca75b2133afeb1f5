using System.Collections.Immutable;
using Banmian.Config;

namespace Banmian.Archive;

/// <summary>
/// The plan of the whole archive, known before any page is read: issues newest first, the undated last, and the standing
/// pages. Texts are not in it, so that it can hold an archive of any size.
/// </summary>
internal sealed record SiteArchive(SiteConfig Config, ImmutableArray<Issue> Issues, ImmutableArray<StandingPage> StandingPages)
{
    /// <summary>The issues by paper and year: named papers in the order of their slugs, then what is of no known paper.</summary>
    public ImmutableArray<Holding> Holdings { get; } = Holding.Of(Issues);

    public ImmutableArray<DayOfYear> Days { get; } = DayOfYear.Of(Issues);

    /// <summary>The pages of which it is stated when they came into the archive, the newest first.</summary>
    public ImmutableArray<PageEntry> Added { get; } =
    [
        .. Issues.SelectMany(issue => issue.ShownPages).Where(page => page.Sidecar.Added is not null)
            .OrderByDescending(page => page.Sidecar.Added!.SortKey, StringComparer.Ordinal),
    ];

    private readonly ImmutableDictionary<string, (Issue? Before, Issue? After)> around = Around(Issues);

    /// <summary>The issues of the same paper before and after an issue; none where it has no date.</summary>
    public (Issue? Before, Issue? After) Around(Issue issue) => around.GetValueOrDefault(issue.Folder);

    private static ImmutableDictionary<string, (Issue? Before, Issue? After)> Around(IEnumerable<Issue> issues) =>
        Holding.Of(issues).Select(holding => holding.Volumes.SelectMany(volume => volume.Issues).ToList())
            .SelectMany(dated => dated.Select((issue, i) =>
                (issue.Folder, (dated.ElementAtOrDefault(i - 1), dated.ElementAtOrDefault(i + 1)))))
            .ToImmutableDictionary(issue => issue.Folder, issue => issue.Item2, StringComparer.Ordinal);

    /// <summary>Whether a page can be converted to Traditional, so that there is a list of choices to show.</summary>
    public bool HasChoices => Config.Scripts.Any(script => script.IsTraditional);
}
