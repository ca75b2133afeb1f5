using System.Collections.Immutable;
using Banmian.Config;

namespace Banmian.Archive;

/// <summary>The whole archive, ready to be made up and rendered: issues newest first, the undated last.</summary>
internal sealed record SiteArchive(SiteConfig Config, ImmutableArray<Issue> Issues, ImmutableArray<StandingPage> StandingPages);
