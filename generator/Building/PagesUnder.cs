using System.Collections.Immutable;
using Banmian.Archive;
using Banmian.Diagnostics;

namespace Banmian.Building;

/// <summary>
/// The pages of an archive that stand under an address below its scripts' folders: a paper (<c>rb</c>), a year, a month or a
/// day of it (<c>rb/2021-02</c>), or <c>undated</c>. Pages of one issue always come together.
/// </summary>
internal static class PagesUnder
{
    /// <summary>Null after an error was reported: there is none.</summary>
    public static IReadOnlyCollection<PageSource>? Address(
        string address, SiteArchive archive, ImmutableArray<PageSource> sources, DiagnosticBag bag)
    {
        var wanted = address.Trim('/');
        var under = archive.Issues.Where(issue => IsUnder(issue, wanted)).SelectMany(issue => issue.Pages)
            .Select(page => page.Path).ToHashSet(StringComparer.Ordinal);
        if (under.Count > 0)
            return [.. sources.Where(source => under.Contains(source.Path))];
        bag.Report(Rules.NoPageUnder, new Location(address), $"no page of the archive stands under this address",
            $"name one as it stands behind the script in an address: {Places(archive)}");
        return null;
    }

    // A date goes on after a year or a month with a hyphen.
    private static bool IsUnder(Issue issue, string address) => issue.Folder == address
        || issue.Folder.StartsWith(address + "/", StringComparison.Ordinal)
        || issue.Folder.StartsWith(address + "-", StringComparison.Ordinal) && address.Contains('/', StringComparison.Ordinal);

    private static IEnumerable<string> Places(SiteArchive archive) =>
        archive.Issues.Select(issue => issue.Folder.Split('/')[0]).Distinct().Order(StringComparer.Ordinal).Take(5);
}
