using System.Text.Json.Serialization;
using Banmian.Archive;
using Banmian.Rendering;

namespace Banmian.Building.Lists;

/// <summary>The cards of pages: what nearly every list tells of them.</summary>
internal static class Cards
{
    public static readonly Extract<PageCard> Extract = new("card", PageCards.Of,
        new CardJson(new(KeptJson.Plain) { Converters = { new KeptStoryCards(), new KeptDoubts() } }).PageCard);
}

[JsonSerializable(typeof(PageCard))]
internal sealed partial class CardJson : JsonSerializerContext;
