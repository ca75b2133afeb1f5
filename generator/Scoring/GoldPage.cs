using System.Text.Json;
using Banmian.Segmentation;

namespace Banmian.Scoring;

/// <summary>
/// A story as far as it is compared: the fields of the gold format, absent ones empty or null. A lead-in counts as the first of
/// the
/// paragraphs: many a gold has it there.
/// </summary>
internal sealed record ComparedStory(
    string Kind, string? Headline, string? Kicker, string? Deck, string? Dateline,
    string[] Byline, string[] Credit, string[] Crossheads, string[] Paragraphs)
{
    public static ComparedStory Of(Story story) => new(
        story.Kind.ToString().ToLowerInvariant(), story.Headline, story.Kicker, story.Deck, story.Dateline,
        [.. story.Byline], [.. story.Credit], [.. story.Crossheads],
        [.. story.Units.Where(unit => unit.Kind == UnitKind.LeadIn).Select(unit => unit.Text), .. story.Paragraphs]);
}

/// <summary>Reads <c>NAME.gold.json</c>: the split of a page that a careful reader would make.</summary>
internal static class GoldPage
{
    public const string Extension = ".gold.json";

    /// <exception cref="BrokenGoldException">the file is not gold: not JSON, without its stories, or a story without its kind or
    /// with other things than texts</exception>
    public static ComparedStory[] Read(string json)
    {
        using var document = Parse(json);
        if (document.RootElement.ValueKind != JsonValueKind.Object
            || !document.RootElement.TryGetProperty("stories", out var stories) || stories.ValueKind != JsonValueKind.Array)
            throw new BrokenGoldException($"gold needs an object with a list \"stories\"");
        return [.. stories.EnumerateArray().Select(Story)];
    }

    private static JsonDocument Parse(string json)
    {
        try
        {
            return JsonDocument.Parse(json);
        }
        catch (JsonException e)
        {
            throw new BrokenGoldException($"this is not JSON: {e.Message.Split(" LineNumber:")[0]}",
                (int)(e.LineNumber ?? -1) + 1);
        }
    }

    private static ComparedStory Story(JsonElement story)
    {
        if (story.ValueKind != JsonValueKind.Object)
            throw new BrokenGoldException($"a story of gold needs to be an object");
        return new(
            Text(story, "kind") ?? throw new BrokenGoldException($"a story of gold needs its \"kind\""),
            Text(story, "headline"), Text(story, "kicker"), Text(story, "deck"), Text(story, "dateline"),
            Texts(story, "byline"), Texts(story, "credit"), Texts(story, "crossheads"),
            [.. Texts(story, "leadIn"), .. Texts(story, "paragraphs")]);
    }

    private static string? Text(JsonElement story, string key) =>
        story.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string[] Texts(JsonElement story, string key) =>
        !story.TryGetProperty(key, out var value) ? []
        : value.ValueKind == JsonValueKind.String ? [value.GetString()!]
        : value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(v => TextOf(v, key))]
        : [];

    // A crosshead may be its text alone or an object that holds it.
    private static string TextOf(JsonElement value, string key) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Object when Text(value, "text") is { } text => text,
        _ => throw new BrokenGoldException($"\"{key}\" of a story of gold needs texts"),
    };
}
