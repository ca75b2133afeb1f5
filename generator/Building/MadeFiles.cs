using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Banmian.Diagnostics;
using Banmian.Sources;

namespace Banmian.Building;

/// <summary>A file of the site that was made, and the mark of its bytes.</summary>
internal readonly record struct MadeFile(string Path, FileMark Mark);

/// <summary>
/// Files that were made together, the key of all they depend on, and what was found wrong in making them.
/// </summary>
internal sealed record MadeFiles(string Key, ImmutableArray<MadeFile> Files, ImmutableArray<Finding> Found)
{
    /// <summary>The same, after what was found wrong in making them is told.</summary>
    public MadeFiles ToldAgain(DiagnosticBag found)
    {
        Finding.Report(Found, found);
        return this;
    }

    /// <summary>Whether they were made in this run.</summary>
    [JsonIgnore]
    public bool AreNew { get; init; }

    /// <summary>
    /// What the check of links asks of them; null where it is kept, since that of all files of a large site fills the memory.
    /// </summary>
    [JsonIgnore]
    public LinksOfFiles? Links { get; init; }
}
