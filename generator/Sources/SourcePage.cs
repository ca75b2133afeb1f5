using System.Collections.Immutable;

namespace Banmian.Sources;

/// <summary>
/// A dump as it was read: every line numbered, nothing changed.
/// <paramref name="Path"/> is relative to the site's folder with <c>/</c> between parts (<c>seeds/x.txt</c>);
/// <paramref name="Sha256"/> is the hash of its bytes in lower-case hex.
/// </summary>
internal sealed record SourcePage(string Path, ImmutableArray<SourceLine> Lines, string Sha256)
{
    /// <summary>The file's name with its extension: <c>page-001.txt</c>.</summary>
    public string FileName => Path[(Path.LastIndexOf('/') + 1)..];
}
