using System.Collections.Immutable;
using Banmian.Diagnostics;

namespace Banmian.Serving;

/// <summary>
/// What the preview has to show: the edition of the site in the output folder, the path it is served under, and the errors
/// that keep the next one from being made.
/// </summary>
/// <param name="Edition">
/// Greater for every build that changed a file, also when the server was started again meanwhile: milliseconds since 1970,
/// or 0 while no build of this server has changed any.
/// </param>
/// <param name="BasePath">Begins and ends with <c>/</c>, not escaped: links from the root, as those of <c>404.html</c>, count on
/// it.</param>
/// <param name="Errors">Of the last build; none where it was good.</param>
internal sealed record PreviewState(long Edition, string BasePath, ImmutableArray<Diagnostic> Errors)
{
    public static readonly PreviewState Unbuilt = new(0, "/", []);

    /// <summary>The state after a build that ended at <paramref name="now"/>, in milliseconds since 1970.</summary>
    public PreviewState After(BuildResult build, long now)
    {
        if (build.Published is not { } published)
            return this with { Errors = [.. build.Diagnostics.Where(d => d.Severity == Severity.Error)] };
        var edition = published.Changed == 0 ? Edition : Math.Max(now, Edition + 1);
        return new PreviewState(edition, build.BaseUrl is { } address ? Uri.UnescapeDataString(address.AbsolutePath) : "/", []);
    }
}
