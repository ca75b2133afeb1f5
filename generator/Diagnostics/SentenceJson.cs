using System.Text.Json;
using System.Text.Json.Serialization;

namespace Banmian.Diagnostics;

/// <summary>A sentence as it is kept: a text as a string, a pattern as an array with what fills it.</summary>
internal sealed class SentenceJson : JsonConverter<Sentence>
{
    public override Sentence Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Read(ref reader);

    public override void Write(Utf8JsonWriter writer, Sentence value, JsonSerializerOptions options) => Write(writer, value);

    /// <param name="reader">at the sentence</param>
    public static Sentence Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String)
            return new Sentence(reader.GetString()!, null);
        reader.Read();
        var pattern = reader.GetString()!;
        var holes = new List<Sentence>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            holes.Add(Read(ref reader));
        return new Sentence(pattern, holes);
    }

    public static void Write(Utf8JsonWriter writer, Sentence value)
    {
        if (value.Holes is not { } holes)
        {
            writer.WriteStringValue(value.Pattern);
            return;
        }
        writer.WriteStartArray();
        writer.WriteStringValue(value.Pattern);
        foreach (var hole in holes)
            Write(writer, hole);
        writer.WriteEndArray();
    }
}
