using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Banmian.Publishing;

namespace Banmian.Building;

/// <summary>Files with their marks as one string: a line each of hash (hex), length in bytes, and path.</summary>
internal sealed class KeptFiles : JsonConverter<ImmutableArray<MadeFile>>
{
    public override ImmutableArray<MadeFile> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.GetString().AsSpan();
        var files = ImmutableArray.CreateBuilder<MadeFile>();
        foreach (var range in text.Split('\n'))
        {
            var line = text[range];
            var (first, second) = (line.IndexOf(' '), line.IndexOf(' ') + 1 + line[(line.IndexOf(' ') + 1)..].IndexOf(' '));
            if (line.Length > 0)
                files.Add(new MadeFile(line[(second + 1)..].ToString(), new FileMark(
                    UInt128.Parse(line[..first], NumberStyles.HexNumber, CultureInfo.InvariantCulture), long.Parse(line[(first + 1)..second], CultureInfo.InvariantCulture))));
        }
        return files.ToImmutable();
    }

    public override void Write(Utf8JsonWriter writer, ImmutableArray<MadeFile> value, JsonSerializerOptions options)
    {
        var text = new StringBuilder();
        foreach (var (path, mark) in value)
            text.Append(CultureInfo.InvariantCulture, $"{mark.Hash:x32} {mark.Length} {path}\n");
        writer.WriteStringValue(text.ToString());
    }
}
