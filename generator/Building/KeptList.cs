using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Banmian.Scripts;

namespace Banmian.Building;

/// <summary>
/// Many things of one kind as one flat array, field after field. What is kept of every page is read at nearly every build, and an
/// object for each of them, with the names of its fields, takes some three times as long.
/// </summary>
internal abstract class KeptList<T> : JsonConverter<ImmutableArray<T>> where T : class
{
    public override ImmutableArray<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var list = ImmutableArray.CreateBuilder<T>();
        T? before = null;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            list.Add(before = Take(ref reader, before));
        return list.DrainToImmutable();
    }

    public override void Write(Utf8JsonWriter writer, ImmutableArray<T> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        T? before = null;
        foreach (var one in value)
        {
            Put(writer, one, before);
            before = one;
        }
        writer.WriteEndArray();
    }

    /// <param name="reader">at the first field</param>
    /// <param name="before">what stands before it, of which it may leave something out; null at the start</param>
    protected abstract T Take(ref Utf8JsonReader reader, T? before);

    /// <inheritdoc cref="Take"/>
    protected abstract void Put(Utf8JsonWriter writer, T one, T? before);
}

/// <summary>The fields of such a list.</summary>
internal static class KeptFields
{
    public static int TakeNumber(this ref Utf8JsonReader reader) => reader.Read() ? reader.GetInt32() : throw new JsonException();

    public static string TakeText(this ref Utf8JsonReader reader) => reader.TakeTextIfAny() ?? throw new JsonException();

    public static string? TakeTextIfAny(this ref Utf8JsonReader reader) =>
        reader.Read() ? reader.GetString() : throw new JsonException();

    public static ImmutableArray<string> TakeTexts(this ref Utf8JsonReader reader)
    {
        var texts = new string[reader.TakeNumber()];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = reader.TakeText();
        return ImmutableCollectionsMarshal.AsImmutableArray(texts);
    }

    public static void PutTexts(this Utf8JsonWriter writer, ImmutableArray<string> texts)
    {
        writer.WriteNumberValue(texts.Length);
        foreach (var text in texts)
            writer.WriteStringValue(text);
    }

    /// <summary>A text in several scripts.</summary>
    public static ImmutableSortedDictionary<Script, string> TakeByScript(this ref Utf8JsonReader reader)
    {
        var texts = new KeyValuePair<Script, string>[reader.TakeNumber()];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = new(Script.Find(reader.TakeText()) ?? throw new JsonException(), reader.TakeText());
        return ImmutableSortedDictionary.CreateRange(texts);
    }

    public static void PutByScript(this Utf8JsonWriter writer, ImmutableSortedDictionary<Script, string> texts)
    {
        writer.WriteNumberValue(texts.Count);
        foreach (var (script, text) in texts)
        {
            writer.WriteStringValue(script.Tag);
            writer.WriteStringValue(text);
        }
    }
}
