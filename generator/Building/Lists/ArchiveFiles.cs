using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Banmian.Rendering;

namespace Banmian.Building.Lists;

/// <summary>The tables of all stories.</summary>
internal static class ArchiveFiles
{
    public static readonly Extract<ImmutableArray<StoryFacts>> Extract = new("stories",
        StoryFacts.Of, new StoryFactsJson(new(KeptJson.Plain) { Converters = { new KeptFacts() } }).ImmutableArrayStoryFacts);

    public static readonly SiteList List = new("archive", [Cards.Extract, Extract], pages =>
        [new ListPart(pages.Archive.Issues, _ => ArchiveTables.Files(pages.Site,
            [.. pages.Archive.Issues.SelectMany(issue => issue.Pages).SelectMany(page => pages.Facts[page.Path]
                .Zip(pages.Cards[page.Path].Stories, (facts, story) =>
                    new ArchiveRow(page, pages.Cards[page.Path], story, facts)))]))]);
}

[JsonSerializable(typeof(ImmutableArray<StoryFacts>))]
internal sealed partial class StoryFactsJson : JsonSerializerContext;
