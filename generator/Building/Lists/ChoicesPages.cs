using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Banmian.Archive;
using Banmian.Rendering;

namespace Banmian.Building.Lists;

/// <summary>The choices among traditional forms on all pages.</summary>
internal static class ChoicesPages
{
    public static readonly Extract<ImmutableArray<Choice>> Extract = new("choices",
        (site, page) => Choices.Of(page.Source.Path, page.AsDumped, page.Known, site.Converters),
        new ChoiceJson(new(KeptJson.Plain) { Converters = { new KeptChoices() } }).ImmutableArrayChoice);

    public static readonly SiteList List = new("choices", [Cards.Extract, Extract], pages =>
        [new ListPart(pages.Archive.Issues, found =>
            ListRenderer.OfChoices(pages.Site, pages.Cards, pages.All(Extract).SelectMany(choices => choices), found))]);
}

[JsonSerializable(typeof(ImmutableArray<Choice>))]
internal sealed partial class ChoiceJson : JsonSerializerContext;
