using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Banmian.Diagnostics;
using Banmian.Publishing;

namespace Banmian.Building;

/// <summary>A file of the site that was made, and the mark of its bytes.</summary>
internal sealed record MadeFile(string Path, FileMark Mark);

/// <summary>
/// Files that were made together, the key of all they depend on, what was found wrong in making them, and their links to files
/// that were not made with them.
/// </summary>
internal sealed record MadeFiles(
    string Key, ImmutableArray<MadeFile> Files, ImmutableArray<OutwardLink> Links, ImmutableArray<Finding> Found)
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

    /// <summary>The ids of each page, one a line, in a check; a build reads the pages themselves when they are asked for.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, string> Ids { get; init; } = ImmutableDictionary<string, string>.Empty;
}
