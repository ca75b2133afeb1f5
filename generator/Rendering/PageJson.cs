using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Banmian.Archive;
using Banmian.Diagnostics;
using Banmian.Proofs;
using Banmian.Scripts;
using Banmian.Segmentation;

namespace Banmian.Rendering;

/// <summary>
/// The data of a page (<c>page.json</c>): its stories with the lines of each unit, who read it, the ledger of its characters and
/// every change made by hand. It stands once, in the script of the dump where that is published; old and new text are as printed.
/// </summary>
internal static class PageJson
{
    private const int Schema = 1;

    // Chinese stays readable: only what JSON itself asks for is escaped.
    private static readonly JsonWriterOptions Options =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ReadOnlyMemory<byte> Write(Page page, Script script)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("schema", Schema);
            json.WriteString("source", page.Source.Path);
            json.WriteString("sha256", page.Source.Sha256);
            json.WriteString("script", script.Tag);
            json.WriteString("printedScript", page.Script.Tag);
            json.WriteString("state", page.Text.Review.State.Name());
            Write(json, "readers", page.Text.Review.Readers, reader =>
            {
                json.WriteString("name", reader.Name);
                json.WriteString("date", reader.Date);
            });
            Write(json, page.Text.Collation.Ledger);
            Write(json, "stories", page.Readings[script].Stories, story => Write(json, story));
            Write(json, "furniture", page.Readings[script].Furniture, piece =>
            {
                json.WriteString("text", piece.Text);
                Write(json, [piece.Extent]);
            });
            Write(json, "dropped", page.Readings[script].Dropped, piece =>
            {
                json.WriteString("text", piece.Text);
                json.WriteNumber("line", piece.Extent.First);
                json.WriteString("reason", piece.Reason);
            });
            Write(json, "changes", page.Text.Collation.Changes, change => Write(json, change, page));
            json.WriteEndObject();
        }
        stream.WriteByte((byte)'\n');
        return DirectionControls.InJson(stream);
    }

    private static void Write(Utf8JsonWriter json, Ledger ledger)
    {
        json.WriteStartObject("ledger");
        json.WriteNumber("characters", ledger.Total);
        json.WriteNumber("stories", ledger.Stories);
        json.WriteNumber("furniture", ledger.Furniture);
        json.WriteStartObject("dropped");
        foreach (var (reason, count) in ledger.Dropped) json.WriteNumber(reason, count);
        json.WriteEndObject();
        json.WriteNumber("commasWidened", ledger.Commas);
        json.WriteNumber("changedByHand", ledger.Changed);
        json.WriteNumber("addedByHand", ledger.Added);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Story story)
    {
        json.WriteString("id", story.Id);
        json.WriteString("kind", StoryModel.NameOf(story.Kind));
        json.WriteString("headline", story.Headline);
        WriteTexts(json, "byline", story.Byline);
        WriteTexts(json, "credit", story.Credit);
        json.WriteNumber("confidence", story.Confidence);
        Write(json, "units", story.Units, unit =>
        {
            json.WriteString("kind", unit.Kind.Name());
            json.WriteString("text", unit.InOneLine);
            Write(json, unit.Lines);
        });
    }

    private static void Write(Utf8JsonWriter json, Change change, Page page)
    {
        if (change.Unit.Story >= 0) json.WriteString("story", page.AsDumped.Stories[change.Unit.Story].Id);
        json.WriteString("unit", change.Unit.Kind.Name());
        json.WriteNumber("line", change.Line);
        json.WriteNumber("column", change.Column);
        json.WriteString("old", change.Old);
        json.WriteString("new", change.New);
    }

    private static void Write(Utf8JsonWriter json, ImmutableArray<LineRange> lines)
    {
        json.WriteStartArray("lines");
        foreach (var range in lines)
        {
            json.WriteStartArray();
            json.WriteNumberValue(range.First);
            json.WriteNumberValue(range.Last);
            json.WriteEndArray();
        }
        json.WriteEndArray();
    }

    private static void Write<T>(Utf8JsonWriter json, string key, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(key);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteTexts(Utf8JsonWriter json, string key, IEnumerable<string> texts)
    {
        json.WriteStartArray(key);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
