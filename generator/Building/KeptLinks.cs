using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Banmian.Publishing;

namespace Banmian.Building;

/// <summary>
/// Links as one flat array: of each the file, the line, the column, the link, and the path and the fragment it leads to. The file
/// is null where it is that of the link before.
/// </summary>
internal sealed class KeptLinks : JsonConverter<ImmutableArray<OutwardLink>>
{
    public override ImmutableArray<OutwardLink> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var links = ImmutableArray.CreateBuilder<OutwardLink>();
        var from = "";
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            from = reader.GetString() ?? from;
            var (line, column) = (Number(ref reader), Number(ref reader));
            links.Add(new OutwardLink(from, line, column, Text(ref reader), new LinkTarget(Text(ref reader), Text(ref reader))));
        }
        return links.ToImmutable();
    }

    public override void Write(Utf8JsonWriter writer, ImmutableArray<OutwardLink> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        string? before = null;
        foreach (var (from, line, column, link, (path, fragment)) in value)
        {
            writer.WriteStringValue(from == before ? null : from);
            writer.WriteNumberValue(line);
            writer.WriteNumberValue(column);
            writer.WriteStringValue(link);
            writer.WriteStringValue(path);
            writer.WriteStringValue(fragment);
            before = from;
        }
        writer.WriteEndArray();
    }

    private static int Number(ref Utf8JsonReader reader) => reader.Read() ? reader.GetInt32() : throw new JsonException();

    private static string Text(ref Utf8JsonReader reader) => reader.Read() ? reader.GetString()! : throw new JsonException();
}
