using System.Text.Json;
using Banmian.Diagnostics;

namespace Banmian.Building;

/// <summary>
/// What was found wrong: of each the file, the line, the column, the rule, what is wrong and what to do. The file is null where
/// it is that of the one before.
/// </summary>
internal sealed class KeptFindings : KeptList<Finding>
{
    protected override Finding Take(ref Utf8JsonReader reader, Finding? before)
    {
        var at = new Location(
            reader.GetString() ?? before?.At.File ?? throw new JsonException(), reader.TakeNumber(), reader.TakeNumber());
        var (rule, message, hint) = (reader.TakeText(), TakeSentence(ref reader), TakeSentence(ref reader));
        return new Finding(rule, at, message ?? throw new JsonException(), hint);
    }

    protected override void Put(Utf8JsonWriter writer, Finding one, Finding? before)
    {
        writer.WriteStringValue(one.At.File == before?.At.File ? null : one.At.File);
        writer.WriteNumberValue(one.At.Line);
        writer.WriteNumberValue(one.At.Column);
        writer.WriteStringValue(one.Rule);
        SentenceJson.Write(writer, one.Message);
        if (one.Hint is { } hint)
            SentenceJson.Write(writer, hint);
        else
            writer.WriteNullValue();
    }

    private static Sentence? TakeSentence(ref Utf8JsonReader reader) =>
        reader.Read() && reader.TokenType != JsonTokenType.Null ? SentenceJson.Read(ref reader) : null;
}
