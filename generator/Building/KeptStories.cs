using System.Text.Json;

namespace Banmian.Building;

/// <summary>
/// What is compared of stories: of each its id, kicker, headline, characters, runs, how many jumps it prints, and these.
/// </summary>
internal sealed class KeptStories : KeptList<StoryCompared>
{
    protected override StoryCompared Take(ref Utf8JsonReader reader, StoryCompared? before)
    {
        var (id, kicker, headline, characters) =
            (reader.GetString()!, reader.TakeTextIfAny(), reader.TakeTextIfAny(), reader.TakeNumber());
        reader.Read();
        var runs = reader.GetBytesFromBase64();
        return new StoryCompared(id, kicker, headline, reader.TakeTexts(), characters, runs);
    }

    protected override void Put(Utf8JsonWriter writer, StoryCompared one, StoryCompared? before)
    {
        writer.WriteStringValue(one.Id);
        writer.WriteStringValue(one.Kicker);
        writer.WriteStringValue(one.Headline);
        writer.WriteNumberValue(one.Characters);
        writer.WriteBase64StringValue(one.Runs);
        writer.PutTexts(one.Jumps);
    }
}
