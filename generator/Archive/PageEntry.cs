using System.Collections.Immutable;
using Banmian.Config;

namespace Banmian.Archive;

/// <summary>
/// A page as the archive places it before any text is read: its address, its dump and what is stated about it.
/// <paramref name="Folder"/> is below the script's folder, without slashes at the ends
/// (<c>undated/000-e511ca848f924cbd</c>, <c>paper/2021-02-01/06</c>); <paramref name="Path"/> is that of the dump.
/// </summary>
internal sealed record PageEntry(string Folder, string Path, Sidecar Sidecar, Paper? Paper)
{
    /// <summary>Where else below the script's folder the page stood, or would have with less known of it.</summary>
    public ImmutableArray<string> Former { get; init; } = [];

    /// <summary>
    /// Those of <see cref="Former"/> that lead to the page alone: neither its stories nor its views ever stood there.
    /// </summary>
    public ImmutableHashSet<string> OfPageAlone { get; init; } = [];

    /// <summary>
    /// Where it stood in earlier builds into the same folder; once the archive is planned, those of <see cref="Former"/> that
    /// nothing states.
    /// </summary>
    public ImmutableArray<string> Remembered { get; init; } = [];

    /// <summary>The dump of the page that has the address this one would have too; null where there is none.</summary>
    public string? GaveWayTo { get; init; }

    /// <summary>The edition that the page prints and nothing states, in its own words.</summary>
    public string? PrintedEdition { get; init; }

    /// <summary>Whether only the reason why it is not shown is published of it.</summary>
    public bool IsWithdrawn => Sidecar.Withdrawn is not null;

    /// <summary>Whether its place is what it prints or what is half known, and gives way to another page's.</summary>
    public bool GivesWay => Paper is null || ArchiveAssembly.Filing.Any(Sidecar.Unconfirmed.Contains);
}
