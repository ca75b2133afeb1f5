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

    /// <summary>Whether a page can be converted to Traditional, so that there is a list of choices to show.</summary>
    public bool HasChoices => Config.Scripts.Any(script => script.IsTraditional);
}
