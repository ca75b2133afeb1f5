using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Banmian.Addresses;
using Banmian.Diagnostics;
using CsvHelper;
using CsvHelper.Configuration;

namespace Banmian.Rendering;

/// <summary>
/// All stories of the archive as a table to take away, one row a story: as JSON with its schema, and as CSV for spreadsheets.
/// <c>datapackage.json</c> (Frictionless Data) says what they are.
/// </summary>
internal static class ArchiveTables
{
    private const string BetweenNames = "; ";

    // Somewhat more than most take: a table that outgrows its memory is copied.
    private const int BytesOfRow = 600;

    private static readonly JsonSerializerOptions Readable =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true, NewLine = "\n" };

    // RFC 4180. A cell that a spreadsheet would take for a formula begins with an apostrophe.
    private static readonly CsvConfiguration Csv = new(CultureInfo.InvariantCulture)
    {
        NewLine = "\r\n",
        InjectionOptions = InjectionOptions.Escape,
        InjectionEscapeCharacter = '\'',
    };

    public static IEnumerable<RenderedFile> Files(Site site, ImmutableArray<ArchiveRow> rows) =>
    [
        new(FileNames.ArchiveJson, Json(site, rows)),
        new(FileNames.ArchiveCsv, Table(site, rows)),
        new(FileNames.ArchiveSchema, Bytes(Schema())),
        new(FileNames.DataPackage, Bytes(Package(site))),
    ];

    private static ReadOnlyMemory<byte> Json(Site site, ImmutableArray<ArchiveRow> rows)
    {
        var stream = new MemoryStream(rows.Length * BytesOfRow);
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = Readable.Encoder }))
        {
            json.WriteStartObject();
            json.WriteString("schema", FileNames.ArchiveSchema);
            json.WriteString("homepage", site.Archive.Config.BaseUrl?.AbsoluteUri);
            json.WriteStartArray("stories");
            foreach (var row in rows)
            {
                json.WriteStartObject();
                foreach (var field in ArchiveField.All)
                {
                    json.WritePropertyName(field.Name);
                    Write(json, field.Value(site, row));
                }
                json.WriteEndObject();
                // Else all is held once more.
                json.Flush();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        stream.WriteByte((byte)'\n');
        return DirectionControls.InJson(stream);
    }

    private static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case IEnumerable<string> several:
                json.WriteStartArray();
                foreach (var one in several)
                    json.WriteStringValue(one);
                json.WriteEndArray();
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            default:
                json.WriteStringValue((string?)value);
                break;
        }
    }

    private static ReadOnlyMemory<byte> Table(Site site, ImmutableArray<ArchiveRow> rows)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = new CsvWriter(text, Csv, leaveOpen: true))
        {
            Row(field => field.Name);
            foreach (var row in rows)
                Row(field => field.Value(site, row) switch
                {
                    IEnumerable<string> several => string.Join(BetweenNames, several),
                    var one => Convert.ToString(one, CultureInfo.InvariantCulture),
                });

            void Row(Func<ArchiveField, string?> cell)
            {
                foreach (var field in ArchiveField.All)
                    csv.WriteField(DirectionControls.Shown(cell(field) ?? ""));
                csv.NextRecord();
            }
        }
        // With a byte order mark, without which Excel takes UTF-8 for the system's code page. Piece by piece: the table of a
        // large archive has many megabytes.
        var (bytes, encoder) = (new ArrayBufferWriter<byte>(), Encoding.UTF8.GetEncoder());
        bytes.Write(Encoding.UTF8.Preamble);
        foreach (var piece in text.GetStringBuilder().GetChunks())
            encoder.Convert(piece.Span, bytes, flush: false, out _, out _);
        return bytes.WrittenMemory;
    }

    private static JsonObject Schema() => new()
    {
        ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
        ["title"] = "The stories of an archive",
        ["type"] = "object",
        ["required"] = new JsonArray("schema", "stories"),
        ["properties"] = new JsonObject
        {
            ["schema"] = new JsonObject { ["type"] = "string" },
            ["homepage"] = new JsonObject { ["type"] = new JsonArray("string", "null") },
            ["stories"] = new JsonObject
            {
                ["type"] = "array",
                ["items"] = new JsonObject
                {
                    ["type"] = "object",
                    ["required"] = new JsonArray([.. ArchiveField.All.Select(field => JsonValue.Create(field.Name))]),
                    ["properties"] = new JsonObject(ArchiveField.All.Select(field => KeyValuePair.Create<string, JsonNode?>(
                        field.Name, Property(field)))),
                },
            },
        },
    };

    private static JsonObject Property(ArchiveField field) => field.Type == "array"
        ? new JsonObject
        {
            ["description"] = field.Description,
            ["type"] = "array",
            ["items"] = new JsonObject { ["type"] = "string" },
        }
        : new JsonObject { ["description"] = field.Description, ["type"] = new JsonArray(field.Type, "null") };

    private static JsonObject Package(Site site)
    {
        var config = site.Archive.Config;
        var package = new JsonObject
        {
            ["name"] = "archive",
            ["title"] = config.Titles.GetValueOrDefault(config.Scripts[0]),
            ["description"] = config.Descriptions.GetValueOrDefault(config.Scripts[0]),
            ["homepage"] = config.BaseUrl?.AbsoluteUri,
            ["licenses"] = config.Licence is { } licence
                ? new JsonArray(new JsonObject { ["path"] = licence.AbsoluteUri }) : null,
            ["resources"] = new JsonArray(
                new JsonObject
                {
                    ["name"] = "stories",
                    ["path"] = FileNames.ArchiveCsv,
                    ["format"] = "csv",
                    ["encoding"] = "utf-8",
                    ["description"] = "One row a story. Names are divided by a semicolon; a cell that a spreadsheet would take "
                        + "for a formula begins with an apostrophe.",
                    ["schema"] = new JsonObject
                    {
                        ["fields"] = new JsonArray([.. ArchiveField.All.Select(field => new JsonObject
                        {
                            ["name"] = field.Name,
                            ["type"] = field.Type == "array" ? "string" : field.Type,
                            ["description"] = field.Description,
                        })]),
                        ["primaryKey"] = "address",
                    },
                },
                new JsonObject
                {
                    ["name"] = "stories-json",
                    ["path"] = FileNames.ArchiveJson,
                    ["format"] = "json",
                    ["encoding"] = "utf-8",
                    ["jsonSchema"] = FileNames.ArchiveSchema,
                }),
        };
        foreach (var unknown in package.Where(property => property.Value is null).Select(property => property.Key).ToList())
            package.Remove(unknown);
        return package;
    }

    private static byte[] Bytes(JsonObject json) =>
        Encoding.UTF8.GetBytes(DirectionControls.InJson(json.ToJsonString(Readable)) + "\n");
}
