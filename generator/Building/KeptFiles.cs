using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Banmian.Sources;

namespace Banmian.Building;

/// <summary>Files with their marks as one string: a line each of hash (hex), length in bytes, and path.</summary>
internal sealed class KeptFiles : JsonConverter<ImmutableArray<MadeFile>>
{
    public override ImmutableArray<MadeFile> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var unescaped = ArrayPool<byte>.Shared.Rent(reader.ValueSpan.Length);
        ReadOnlySpan<byte> text = unescaped.AsSpan(0, reader.CopyString(unescaped));
        var files = ImmutableArray.CreateBuilder<MadeFile>(text.Count((byte)'\n'));
        foreach (var range in text.Split((byte)'\n'))
        {
            var line = text[range];
            if (FileMark.TryTake(ref line, out var mark))
                files.Add(new MadeFile(Encoding.UTF8.GetString(line), mark));
        }
        ArrayPool<byte>.Shared.Return(unescaped);
        return files.DrainToImmutable();
    }

    public override void Write(Utf8JsonWriter writer, ImmutableArray<MadeFile> value, JsonSerializerOptions options)
    {
        var text = new StringBuilder();
        foreach (var (path, mark) in value)
            text.Append(CultureInfo.InvariantCulture, $"{mark} {path}\n");
        writer.WriteStringValue(text.ToString());
    }
}
