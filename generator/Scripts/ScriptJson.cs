using System.Text.Json;
using System.Text.Json.Serialization;

namespace Banmian.Scripts;

/// <summary>Writes a script as its tag, also as a key.</summary>
internal sealed class ScriptJson : JsonConverter<Script>
{
    public override Script Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
        Script.Find(reader.GetString()!) ?? throw new JsonException("this is no script");

    public override void Write(Utf8JsonWriter writer, Script script, JsonSerializerOptions options) => writer.WriteStringValue(script.Tag);

    public override Script ReadAsPropertyName(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => Read(ref reader, type, options);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, Script script, JsonSerializerOptions options) => writer.WritePropertyName(script.Tag);
}
