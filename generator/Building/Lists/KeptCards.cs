using System.Text.Json;
using Banmian.Archive;
using Banmian.Segmentation;

namespace Banmian.Building.Lists;

/// <summary>The stories on a card: of each its id, its kind, whether it has a headline, and its title in each script.</summary>
internal sealed class KeptStoryCards : KeptList<StoryCard>
{
    protected override StoryCard Take(ref Utf8JsonReader reader, StoryCard? before) => new(reader.GetString()!,
        (StoryKind)reader.TakeNumber(), reader.Read() && reader.GetBoolean(), reader.TakeByScript());

    protected override void Put(Utf8JsonWriter writer, StoryCard one, StoryCard? before)
    {
        writer.WriteStringValue(one.Id);
        writer.WriteNumberValue((int)one.Kind);
        writer.WriteBooleanValue(one.HasHeadline);
        writer.PutByScript(one.Titles);
    }
}

/// <summary>The doubtful stories on a card: of each its first line, how sure it is, its id, and what heads it.</summary>
internal sealed class KeptDoubts : KeptList<Doubt>
{
    protected override Doubt Take(ref Utf8JsonReader reader, Doubt? before)
    {
        var line = reader.GetInt32();
        reader.Read();
        return new Doubt(line, reader.GetDouble(), reader.TakeText(), reader.TakeText());
    }

    protected override void Put(Utf8JsonWriter writer, Doubt one, Doubt? before)
    {
        writer.WriteNumberValue(one.Line);
        writer.WriteNumberValue(one.Confidence);
        writer.WriteStringValue(one.Story);
        writer.WriteStringValue(one.Heading);
    }
}
