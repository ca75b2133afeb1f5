using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Banmian.Archive;
using Banmian.Publishing;

namespace Banmian.Building;

/// <summary>A file of the site that was made, and the mark of its bytes.</summary>
internal sealed record MadeFile(string Path, FileMark Mark);

/// <summary>Files that were made together, the key of all they depend on, what was found wrong in making them, and their links to files that were not made with them.</summary>
internal sealed record MadeFiles(string Key, ImmutableArray<MadeFile> Files, ImmutableArray<OutwardLink> Links, ImmutableArray<Finding> Found)
{
    /// <summary>Whether they were made in this build.</summary>
    [JsonIgnore]
    public bool AreNew { get; init; }

    /// <summary>The ids of each page, one a line, where the site is only checked; else the pages themselves are read when they are asked for.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, string> Ids { get; init; } = ImmutableDictionary<string, string>.Empty;
}

/// <summary>The names a page marks, before they are joined with those of its issue.</summary>
internal sealed record NamesOfPage(ImmutableArray<string> Names);

/// <summary>Stands for a whole site whose paths and links were checked and found right.</summary>
internal sealed record LinksChecked;

/// <summary>What was found wrong with the tools of a site.</summary>
internal sealed record ToolsFound(ImmutableArray<Finding> Found);

/// <summary>All that is kept of a page once its files are made: enough to list it, to check it against others, and to know that it stands.</summary>
/// <param name="Choices">Its choices among traditional forms as JSON: two thirds of what is kept of a page, and most builds never look at them.</param>
/// <param name="CardKey">A hash of card and choices: what lists depend on.</param>
/// <param name="Forms">The forms its issue's names came out in.</param>
internal sealed record MadePage(PageCard Card, byte[] Choices, string CardKey, ImmutableArray<NameForm> Forms, MadeFiles Made)
{
    public static MadePage Of(PageCard card, ImmutableArray<Choice> choices, ImmutableArray<NameForm> forms, MadeFiles made)
    {
        var choicesAsText = JsonSerializer.SerializeToUtf8Bytes(choices, Kept.Compact.ImmutableArrayChoice);
        using var key = new BuildKey("card");
        key.Add(JsonSerializer.SerializeToUtf8Bytes(card, Kept.Compact.PageCard)).Add(choicesAsText);
        return new MadePage(card, choicesAsText, key.ToString(), forms, made);
    }

    /// <summary>The choices of many pages, page after page.</summary>
    public static IEnumerable<Choice> ReadChoices(IEnumerable<MadePage> pages) =>
        pages.AsParallel().AsOrdered().SelectMany(page => JsonSerializer.Deserialize(page.Choices, Kept.Compact.ImmutableArrayChoice));
}

/// <summary>
/// How what is kept is written: JSON, by code made at compile time. Lists of files are most of it and are read at every build, so
/// each is one string.
/// </summary>
[JsonSerializable(typeof(MadePage))]
[JsonSerializable(typeof(ImmutableArray<Choice>))]
[JsonSerializable(typeof(MadeFiles))]
[JsonSerializable(typeof(NamesOfPage))]
[JsonSerializable(typeof(LinksChecked))]
[JsonSerializable(typeof(ToolsFound))]
internal sealed partial class Kept : JsonSerializerContext
{
    /// <summary>Chinese as it is: escaped it would be twice as long and slower to read, and no browser reads it.</summary>
    public static readonly Kept Compact = new(new JsonSerializerOptions { Converters = { new KeptFiles() }, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
