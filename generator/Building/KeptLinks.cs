using System.Text.Json;
using Banmian.Publishing;

namespace Banmian.Building;

/// <summary>
/// Links: of each the file, the line, the column, the link, and the path and the fragment it leads to. The file is null where it
/// is that of the link before.
/// </summary>
internal sealed class KeptLinks : KeptList<OutwardLink>
{
    protected override OutwardLink Take(ref Utf8JsonReader reader, OutwardLink? before) => new(
        reader.GetString() ?? before?.From ?? throw new JsonException(), reader.TakeNumber(), reader.TakeNumber(),
        reader.TakeText(), new LinkTarget(reader.TakeText(), reader.TakeText()));

    protected override void Put(Utf8JsonWriter writer, OutwardLink one, OutwardLink? before)
    {
        var (from, line, column, link, (path, fragment)) = one;
        writer.WriteStringValue(from == before?.From ? null : from);
        writer.WriteNumberValue(line);
        writer.WriteNumberValue(column);
        writer.WriteStringValue(link);
        writer.WriteStringValue(path);
        writer.WriteStringValue(fragment);
    }
}
