using System.Collections.Immutable;
using System.Text.Json;
using Banmian.Diagnostics;

namespace Banmian.Scripts.Opencc;

/// <summary>A value of a JSON file and where it stands, which the framework's own documents do not tell.</summary>
internal sealed record PlacedJson(
    Location At, JsonTokenType Kind, string? Text, ImmutableArray<(string Key, PlacedJson Value)> Members)
{
    private static readonly JsonReaderOptions Lenient =
        new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 32 };

    /// <exception cref="DamagedDataException">The text is not JSON; comments and trailing commas are taken.</exception>
    public static PlacedJson Parse(ReadOnlySpan<byte> utf8, string file)
    {
        if (utf8.StartsWith("\uFEFF"u8))
            utf8 = utf8[3..];
        var reader = new Utf8JsonReader(utf8, Lenient);
        try
        {
            reader.Read();
            var root = Read(ref reader, utf8, file);
            while (reader.Read())
            {
            }
            return root;
        }
        catch (JsonException e)
        {
            var at = new Location(file, (int)(e.LineNumber ?? 0) + 1, (int)(e.BytePositionInLine ?? 0) + 1);
            throw new DamagedDataException(at, $"this is not JSON: {e.Message.Split(" LineNumber:")[0]}");
        }
    }

    /// <exception cref="DamagedDataException">The value is of another kind or the key is missing.</exception>
    public PlacedJson Required(string key) => Optional(key) ?? throw new DamagedDataException(At, $"“{key}” is missing");

    /// <exception cref="DamagedDataException">The value is of another kind.</exception>
    public PlacedJson? Optional(string key)
    {
        Expect(JsonTokenType.StartObject, $"keys and values");
        return Members.FirstOrDefault(member => member.Key == key).Value;
    }

    /// <exception cref="DamagedDataException">The value is of another kind.</exception>
    public IEnumerable<PlacedJson> Items()
    {
        Expect(JsonTokenType.StartArray, $"a list");
        return Members.Select(member => member.Value);
    }

    /// <exception cref="DamagedDataException">The value is of another kind.</exception>
    public string AsText()
    {
        Expect(JsonTokenType.String, $"a text");
        return Text!;
    }

    private void Expect(JsonTokenType kind, Sentence form)
    {
        if (Kind != kind)
            throw new DamagedDataException(At, $"here must be {form}");
    }

    private static PlacedJson Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> utf8, string file)
    {
        var (at, kind) = (Place(utf8, (int)reader.TokenStartIndex, file), reader.TokenType);
        if (kind is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
            return new PlacedJson(at, kind, kind == JsonTokenType.String ? reader.GetString() : null, []);
        var members = ImmutableArray.CreateBuilder<(string, PlacedJson)>();
        while (reader.Read() && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray))
        {
            var key = "";
            if (kind == JsonTokenType.StartObject)
            {
                key = reader.GetString()!;
                reader.Read();
            }
            members.Add((key, Read(ref reader, utf8, file)));
        }
        return new PlacedJson(at, kind, null, members.ToImmutable());
    }

    private static Location Place(ReadOnlySpan<byte> utf8, int offset, string file)
    {
        var before = utf8[..offset];
        return new Location(file, before.Count((byte)'\n') + 1, offset - before.LastIndexOf((byte)'\n'));
    }
}
