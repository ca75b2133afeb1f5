using System.IO.Hashing;
using System.Runtime.InteropServices;
using Banmian.Publishing;

namespace Banmian.Building;

/// <summary>What the check of links has found right: nothing of it need be asked again until something of it goes.</summary>
/// <param name="Made">the keys of the files that were checked, as they were made together</param>
/// <param name="Targets">hashes of what links between them led to, and perhaps of more; all of it is in the site</param>
internal sealed record CheckedLinks(HashSet<string> Made, HashSet<ulong> Targets)
{
    public static readonly CheckedLinks None = new([], []);

    /// <summary>The same after every build: that of a site is known by what it is made of.</summary>
    public static string Key { get; } = new BuildKey("checked links").Add(ProgramMark.Of()).Hashed();

    public bool LedTo(LinkTarget target) => Targets.Contains(HashOf(target));

    /// <summary>The same after another check, which has found that these lead somewhere too.</summary>
    public CheckedLinks And(HashSet<string> made, IEnumerable<LinkTarget> targets) => new(made,
        [.. Targets, .. targets.SelectMany(target => (LinkTarget[])[target, target with { Fragment = "" }]).Select(HashOf)]);

    // No path has a line end.
    private static ulong HashOf(LinkTarget target) =>
        XxHash3.HashToUInt64(MemoryMarshal.AsBytes($"{target.Path}\n{target.Fragment}".AsSpan()));
}
