using System.Collections.Immutable;
using System.Text.Json;
using Banmian.Rendering;

namespace Banmian.Building.Lists;

/// <summary>
/// What tables tell of stories: of each its headline, its characters, how many names it prints, and of each name what it did, its
/// Simplified form, and its form in each script.
/// </summary>
internal sealed class KeptFacts : KeptList<StoryFacts>
{
    protected override StoryFacts Take(ref Utf8JsonReader reader, StoryFacts? before)
    {
        var (headline, characters) = (reader.GetString(), reader.TakeNumber());
        var names = ImmutableArray.CreateBuilder<NamedInStory>(reader.TakeNumber());
        while (names.Count < names.Capacity)
            names.Add(new NamedInStory((NameRole)reader.TakeNumber(), reader.TakeText(), reader.TakeByScript()));
        return new StoryFacts(headline, characters, names.MoveToImmutable());
    }

    protected override void Put(Utf8JsonWriter writer, StoryFacts one, StoryFacts? before)
    {
        writer.WriteStringValue(one.Headline);
        writer.WriteNumberValue(one.Characters);
        writer.WriteNumberValue(one.Names.Length);
        foreach (var (role, simplified, forms) in one.Names)
        {
            writer.WriteNumberValue((int)role);
            writer.WriteStringValue(simplified);
            writer.PutByScript(forms);
        }
    }
}
