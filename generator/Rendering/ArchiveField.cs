using System.Collections.Immutable;
using Banmian.Addresses;
using Banmian.Archive;
using Banmian.Proofs;

namespace Banmian.Rendering;

/// <summary>A story as a row of the archive's tables.</summary>
internal sealed record ArchiveRow(PageEntry Page, PageCard Card, StoryCard Story, StoryFacts Facts);

/// <summary>
/// A column of <c>archive.csv</c> and a property of a story in <c>archive.json</c>. What is printed is in the script of the
/// dump.
/// </summary>
/// <param name="Type">in a JSON schema: string, integer, or array (of strings)</param>
/// <param name="Value">null where it is not known</param>
internal sealed record ArchiveField(string Name, string Type, string Description, Func<Site, ArchiveRow, object?> Value)
{
    public static readonly ImmutableArray<ArchiveField> All =
    [
        new("address", "string", "the page of the story, below the address of the archive", (site, row) => Folders.Below(
            SharedFiles.ScriptOf(site, row.Card.Script).Folder, Folders.OfStory(row.Page.Folder, row.Story.Id)) + "/"),
        new("language", "string", "the script it was printed in (BCP 47)", (_, row) => row.Card.Script.Tag),
        new("paper", "string", "the key of the paper", (_, row) => row.Page.Paper?.Slug),
        new("paperName", "string", "the name of the paper", (site, row) => row.Page.Paper is { } paper
            ? Labels.OfPaper(paper, row.Card.Script, site.Words(row.Card.Script)) : null),
        new("date", "string", "the date of the issue (EDTF)", (_, row) => row.Page.Sidecar.Date?.Text),
        new("page", "string", "the page as the paper labels it", (_, row) => row.Page.Sidecar.Label?.Text),
        new("section", "string", "the section of the page", (_, row) => row.Page.Sidecar.Section),
        new("kind", "string", "article, brief or photo", (_, row) => StoryModel.NameOf(row.Story.Kind)),
        new("headline", "string", "the headline in one line", (_, row) => row.Facts.Headline),
        new("names", "array", "who wrote it, who took the picture, whose dispatch it is",
            (_, row) => row.Facts.Names.Where(name => name.Role != NameRole.Place)
                .Select(name => name.Forms.GetValueOrDefault(row.Card.Script, name.Simplified))
                .Distinct()),
        new("characters", "integer", "characters of its paragraphs, spaces left out", (_, row) => row.Facts.Characters),
        new("state", "string", "whether a person has read it: unread, read once or read twice",
            (_, row) => row.Card.State.Name()),
        new("source", "string", "the file of its dump", (_, row) => row.Page.Path),
    ];
}
