using System.Text.Encodings.Web;
using System.Text.Json;

namespace Banmian.Segmentation;

/// <summary>The split contract: one JSON object a page, keys in a fixed order; other programs depend on it.</summary>
internal static class SplitJson
{
    public const int Schema = 1;

    // Chinese stays readable: only what JSON itself asks for is escaped.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The page as one line of JSON in UTF-8, without a line end.</summary>
    public static byte[] Write(PageReading page)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("schema", Schema);
            json.WriteString("source", page.Source);
            json.WriteString("script", page.Script.Tag);
            json.WriteStartArray("stories");
            foreach (var story in page.Stories) Write(json, story);
            json.WriteEndArray();
            json.WriteStartArray("furniture");
            foreach (var piece in page.Furniture)
            {
                json.WriteStartObject();
                json.WriteString("text", piece.Text);
                json.WritePropertyName("lines");
                Write(json, piece.Extent);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteStartArray("dropped");
            foreach (var piece in page.Dropped)
            {
                json.WriteStartObject();
                json.WriteString("text", piece.Text);
                json.WriteNumber("line", piece.Extent.First);
                json.WriteString("reason", piece.Reason);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return stream.ToArray();
    }

    private static void Write(Utf8JsonWriter json, Story story)
    {
        json.WriteStartObject();
        json.WriteString("id", story.Id);
        json.WriteString("kind", story.Kind.ToString().ToLowerInvariant());
        json.WriteString("kicker", story.Kicker);
        json.WriteString("headline", story.Headline);
        json.WriteString("deck", story.Deck);
        if (story[UnitKind.LeadIn] is not null)
            Write(json, "leadIn", story.Units.Where(unit => unit.Kind == UnitKind.LeadIn).Select(unit => unit.Text));
        json.WriteString("dateline", story.Dateline);
        Write(json, "byline", story.Byline);
        json.WriteString("bylineText", story.BylineText);
        Write(json, "credit", story.Credit);
        json.WriteString("creditText", story.CreditText);
        json.WriteStartArray("crossheads");
        var before = 0;
        foreach (var unit in story.Units)
        {
            if (unit.Kind == UnitKind.Paragraph) before++;
            if (unit.Kind != UnitKind.Crosshead) continue;
            json.WriteStartObject();
            json.WriteNumber("before", before);
            json.WriteString("text", unit.Text);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        Write(json, "paragraphs", story.Paragraphs);
        json.WriteString("jump", story.Jump);
        json.WriteStartArray("lines");
        foreach (var range in story.Lines) Write(json, range);
        json.WriteEndArray();
        json.WriteNumber("confidence", story.Confidence);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string key, IEnumerable<string> texts)
    {
        json.WriteStartArray(key);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, LineRange range)
    {
        json.WriteStartArray();
        json.WriteNumberValue(range.First);
        json.WriteNumberValue(range.Last);
        json.WriteEndArray();
    }
}
