using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Banmian.Diagnostics;
using Banmian.Publishing;
using Banmian.Sources;

namespace Banmian.Building;

/// <summary>
/// What a whole build found and came to, for the next one to tell again: where all that it looked at stands as it did then, and
/// all that it left stands too, there is nothing to build.
/// </summary>
/// <param name="Told">what it found, without the doubtful stories, of which a build tells the number</param>
internal sealed record LastBuild(SiteTotals Totals, ImmutableArray<Finding> Told)
{
    // These tell of one build, not of the site.
    private static readonly ImmutableHashSet<Rule> OfOneBuild = [Rules.Interrupted, Rules.DamagedWork];

    // The coarsest clock of a file system (FAT) steps by two seconds. What was written since such a step before the build
    // began could be written once more with the same time.
    private static readonly long Step = TimeSpan.FromSeconds(2).Ticks;

    // No file was written then, so that one that was noted with it is asked for its bytes.
    private const long Unsure = -1;

    /// <summary>All it found. In a large archive that is much, and hardly anyone asks.</summary>
    [JsonIgnore]
    public Func<ImmutableArray<Finding>> Found { get; private init; } = () => [];

    /// <summary>
    /// The last build into the same output for the same request; null where anything has changed since. This one is told then
    /// what is in the files that have not.
    /// </summary>
    public static LastBuild? IfNothingChanged(SiteFolder site, BuildRequest request, OutputFolder output, Memo memo)
    {
        if (!request.IsForSiteAlone || memo.Recall(KeyOfSeen(request)) is not { } seen)
            return null;
        site.Seen.Before = new(() => Read(seen.Span));
        return Stand(seen.Span, site) && output.StandsAsItWasLeft
            && memo.Recall(KeyOf(request, output), KeptJson.Compact.LastBuild) is { } last
            && memo.Recall(KeyOfFound(request, output)) is { } found
            ? last with { Found = () => JsonSerializer.Deserialize(found.Span, KeptJson.Compact.ImmutableArrayFinding) } : null;
    }

    /// <summary>Keeps a build that was published, and what it saw, by which the next can tell what has changed.</summary>
    public static void Keep(
        SiteFolder site, BuildRequest request, OutputFolder output, Memo memo, SiteTotals totals, DiagnosticBag found)
    {
        if (!request.IsForSiteAlone)
            return;
        var lines = new StringBuilder();
        var canTell = true;
        foreach (var (path, stamp, mark) in site.Seen.All.OrderBy(seen => seen.Path, StringComparer.Ordinal))
        {
            var isSure = !stamp.IsLinked && stamp.WrittenAt <= output.BegunAt - Step;
            canTell &= isSure;
            lines.Append(CultureInfo.InvariantCulture,
                $"{(isSure ? stamp.WrittenAt : Unsure)} {stamp.Length} {mark?.ToString() ?? "- -"} {path}\n");
        }
        ImmutableArray<Diagnostic> ofSite = [.. found.Items.Where(item => !OfOneBuild.Contains(item.Rule))];
        // In this order, so that what was seen by this build never stands beside what an earlier one came to.
        if (!canTell
            || memo.Keep(KeyOfFound(request, output), [.. ofSite.Select(Finding.Of)], KeptJson.Compact.ImmutableArrayFinding)
            && memo.Keep(KeyOf(request, output), new LastBuild(totals, [.. Outcome.ListedByBuilds(ofSite).Select(Finding.Of)]),
                KeptJson.Compact.LastBuild))
            memo.Keep(KeyOfSeen(request), Encoding.UTF8.GetBytes(lines.ToString()));
    }

    /// <param name="seen">a line each of time, length, mark and path</param>
    private static bool Stand(ReadOnlySpan<byte> seen, SiteFolder site)
    {
        using var folder = new StampedFolder(site.Path);
        foreach (var range in seen.Split((byte)'\n'))
        {
            var line = seen[range];
            if (line.IsEmpty)
                continue;
            var stamp = TakeStamp(ref line);
            FileMark.TryTake(ref line, out _);
            if (folder.StampOf(line) != stamp)
                return false;
        }
        return true;
    }

    private static Dictionary<string, (FileStamp, FileMark)> Read(ReadOnlySpan<byte> seen)
    {
        var files = new Dictionary<string, (FileStamp, FileMark)>(StringComparer.Ordinal);
        foreach (var range in seen.Split((byte)'\n'))
        {
            var line = seen[range];
            if (!line.IsEmpty && TakeStamp(ref line) is var stamp && FileMark.TryTake(ref line, out var mark))
                files[Encoding.UTF8.GetString(line)] = (stamp, mark);
        }
        return files;
    }

    private static FileStamp TakeStamp(ref ReadOnlySpan<byte> line) => new(
        long.Parse(FileMark.TakeField(ref line), CultureInfo.InvariantCulture),
        long.Parse(FileMark.TakeField(ref line), CultureInfo.InvariantCulture));

    private static string KeyOf(BuildRequest request, OutputFolder output) => KeyOf("last build", request, output);

    private static string KeyOfFound(BuildRequest request, OutputFolder output) => KeyOf("found by it", request, output);

    private static string KeyOf(string kind, BuildRequest request, OutputFolder output) =>
        new BuildKey(kind).Add(KeyOfSeen(request)).Add(output.MarkOfManifest).Hashed();

    // The same after every build: what was seen is true of the files, whatever became of the output.
    private static string KeyOfSeen(BuildRequest request)
    {
        var key = new BuildKey("seen").Add(ProgramMark.Of()).Add(request.BaseUrl?.AbsoluteUri)
            .Add(request.Sheet?.ToString()).Add(request.Today?.ToString("O", CultureInfo.InvariantCulture))
            .Add(request.SearchBlocks.ToString());
        return key.Hashed();
    }
}
