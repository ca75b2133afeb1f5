using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Banmian.Archive;

namespace Banmian.Building;

/// <summary>
/// How what is kept is written: JSON, by code made at compile time. Lists of files are most of it and are read at every build,
/// so each is one string; other lists that are read often are flat (<see cref="KeptList{T}"/>).
/// </summary>
[JsonSerializable(typeof(MadeFiles))]
[JsonSerializable(typeof(LinksOfFiles))]
[JsonSerializable(typeof(FactsOnPage))]
[JsonSerializable(typeof(NamesOfPage))]
[JsonSerializable(typeof(StoriesCompared))]
[JsonSerializable(typeof(BodiesOfPage))]
[JsonSerializable(typeof(MarksOfPage))]
[JsonSerializable(typeof(CheckedLinks))]
[JsonSerializable(typeof(ToolsFound))]
[JsonSerializable(typeof(LastBuild))]
internal sealed partial class KeptJson : JsonSerializerContext
{
    public static readonly KeptJson Compact = new(new JsonSerializerOptions(Plain)
    {
        Converters = { new KeptFiles(), new KeptLinks(), new KeptFindings(), new KeptStories() },
    });

    /// <summary>Chinese as it is: escaped it would be twice as long and slower to read, and no browser reads it.</summary>
    public static JsonSerializerOptions Plain => new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}

/// <summary>What a page prints of itself.</summary>
internal sealed record FactsOnPage(ImmutableArray<PrintedFact> Facts);

/// <summary>What is compared of the stories of a page.</summary>
internal sealed record StoriesCompared(ImmutableArray<StoryCompared> Stories);

/// <summary>The same of one of them, with its runs written down.</summary>
internal sealed record StoryCompared(string Id, string? Kicker, string? Headline, ImmutableArray<string> Jumps, int Characters,
    byte[] Runs);

/// <summary>The names a page marks, before they are joined with those of its issue.</summary>
internal sealed record NamesOfPage(ImmutableArray<string> Names);

/// <summary>The bodies a page would have alone in its issue.</summary>
internal sealed record BodiesOfPage(ImmutableArray<int> Bodies);

/// <summary>The marks of what lists take of a page, in the order of the extracts.</summary>
internal sealed record MarksOfPage(ImmutableArray<string> Marks);

/// <summary>What was found wrong with the tools of a site.</summary>
internal sealed record ToolsFound(ImmutableArray<Finding> Found);
