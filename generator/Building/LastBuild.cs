using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Banmian.Diagnostics;
using Banmian.Publishing;
using Banmian.Sources;

namespace Banmian.Building;

/// <summary>
/// What a whole build found and came to, for the next one to tell again: where all that it looked at stands as it did then, and
/// all that it left stands too, there is nothing to build.
/// </summary>
internal sealed record LastBuild(SiteTotals Totals, ImmutableArray<Finding> Found)
{
    // These tell of one build, not of the site.
    private static readonly ImmutableHashSet<Rule> OfOneBuild = [Rules.Interrupted, Rules.DamagedWork];

    // The coarsest clock of a file system (FAT) steps by two seconds. What was written since such a step before the build
    // began could be written once more with the same time.
    private static readonly long Step = TimeSpan.FromSeconds(2).Ticks;

    /// <summary>The last build into the same output for the same request; null where anything has changed since.</summary>
    public static LastBuild? IfNothingChanged(SiteFolder site, BuildRequest request, OutputFolder output, Memo memo) =>
        request.IsForSiteAlone && memo.Recall(KeyOf("seen", request, output)) is { } seen
            && Stand(seen.Span, site) && output.StandsAsItWasLeft
            ? memo.Recall(KeyOf("last build", request, output), KeptJson.Compact.LastBuild) : null;

    /// <summary>Keeps a build that was published for the next, if that can tell by it whether anything has changed.</summary>
    public static void Keep(
        SiteFolder site, BuildRequest request, OutputFolder output, Memo memo, SiteTotals totals, DiagnosticBag found)
    {
        if (!request.IsForSiteAlone || site.Seen.Stamps.Any(seen =>
                seen.Value.IsLinked || seen.Value.WrittenAt > output.BegunAt - Step))
            return;
        var lines = new StringBuilder();
        foreach (var (path, (writtenAt, length)) in site.Seen.Stamps.OrderBy(seen => seen.Key, StringComparer.Ordinal))
            lines.Append(CultureInfo.InvariantCulture, $"{writtenAt} {length} {path}\n");
        memo.Keep(KeyOf("seen", request, output), Encoding.UTF8.GetBytes(lines.ToString()));
        memo.Keep(KeyOf("last build", request, output), new LastBuild(totals,
            [.. found.Items.Where(item => !OfOneBuild.Contains(item.Rule)).Select(Finding.Of)]), KeptJson.Compact.LastBuild);
    }

    /// <param name="seen">a line each of time, length and path</param>
    private static bool Stand(ReadOnlySpan<byte> seen, SiteFolder site)
    {
        var folder = Encoding.UTF8.GetBytes(site.Path);
        foreach (var range in seen.Split((byte)'\n'))
        {
            var line = seen[range];
            if (line.IsEmpty)
                continue;
            var writtenAt = long.Parse(FileMark.TakeField(ref line), CultureInfo.InvariantCulture);
            var length = long.Parse(FileMark.TakeField(ref line), CultureInfo.InvariantCulture);
            if (FileStamp.Of(folder, line) != new FileStamp(writtenAt, length))
                return false;
        }
        return true;
    }

    private static string KeyOf(string kind, BuildRequest request, OutputFolder output)
    {
        using var key = new BuildKey(kind).Add(ProgramMark.Of()).Add(request.BaseUrl?.AbsoluteUri)
            .Add(request.Sheet?.ToString()).Add(request.Today?.ToString("O", CultureInfo.InvariantCulture))
            .Add(request.SearchBlocks.ToString()).Add(output.MarkOfManifest);
        return key.ToString();
    }
}
