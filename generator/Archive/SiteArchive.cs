using System.Collections.Immutable;
using Banmian.Config;
using Banmian.Scripts;

namespace Banmian.Archive;

/// <summary>The whole archive, ready to be made up and rendered: issues newest first, the undated last.</summary>
internal sealed record SiteArchive(SiteConfig Config, ImmutableArray<Issue> Issues, ImmutableArray<StandingPage> StandingPages)
{
    /// <summary>The choices among traditional forms on the archive's pages, the most doubtful first.</summary>
    public ImmutableArray<Choice> Choices { get; init; } = [];

    /// <summary>Whether any page was converted to Traditional, so that there is a list to show.</summary>
    public bool HasChoices => Config.Scripts.Contains(Script.Hant) && Issues.Any(issue => issue.Pages.Any(page => page.Script == Script.Hans));
}
