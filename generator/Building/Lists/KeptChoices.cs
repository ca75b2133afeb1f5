using System.Text.Json;
using Banmian.Archive;
using Banmian.Scripts;

namespace Banmian.Building.Lists;

/// <summary>
/// Choices among traditional forms: of each the dump (null where it is that of the one before), the line, the story and the
/// paragraph (below 0 where it is in none), and how often it stands so; then of the example the character, the form chosen, the
/// others, the word with what stands around it, what decided, by what margin, and where.
/// </summary>
internal sealed class KeptChoices : KeptList<Choice>
{
    private const int None = -1;

    protected override Choice Take(ref Utf8JsonReader reader, Choice? before)
    {
        var path = reader.GetString() ?? before?.Path ?? throw new JsonException();
        var (line, story, paragraph, count) =
            (reader.TakeNumber(), reader.TakeNumber(), reader.TakeNumber(), reader.TakeNumber());
        var example = new Ambiguity(reader.TakeText(), reader.TakeText(), reader.TakeTexts(), reader.TakeText(),
            reader.TakeText(), reader.TakeText(), (Decision)reader.TakeNumber(),
            reader.Read() ? reader.GetSingle() : throw new JsonException(), reader.TakeNumber());
        return new Choice(example, path, line, story == None ? null : story, paragraph == None ? null : paragraph, count);
    }

    protected override void Put(Utf8JsonWriter writer, Choice one, Choice? before)
    {
        writer.WriteStringValue(one.Path == before?.Path ? null : one.Path);
        writer.WriteNumberValue(one.Line);
        writer.WriteNumberValue(one.Story ?? None);
        writer.WriteNumberValue(one.Paragraph ?? None);
        writer.WriteNumberValue(one.Count);
        var example = one.Example;
        writer.WriteStringValue(example.Character);
        writer.WriteStringValue(example.Chosen);
        writer.PutTexts(example.Others);
        writer.WriteStringValue(example.Word);
        writer.WriteStringValue(example.Before);
        writer.WriteStringValue(example.After);
        writer.WriteNumberValue((int)example.Decision);
        writer.WriteNumberValue(example.Margin);
        writer.WriteNumberValue(example.At);
    }
}
