using System.Text.Json;
using System.Text.Json.Serialization;
using Banmian.Building;
using Banmian.Diagnostics;

namespace Banmian.Tests.Diagnostics;

/// <summary>A sentence that was kept says the same in every language.</summary>
public partial class SentenceJsonTests
{
    [Fact]
    public void Is_what_it_was()
    {
        var text = new Sentence("{0} is a text", null);
        Check(text, "\"{0} is a text\"");
        Check($"see it", "[\"see it\"]");
        Check($"{3} files of {text}", "[\"{0} files of {1}\",\"3\",\"{0} is a text\"]");
        Check($"{(string[])["甲", "乙"]}; {Sentence.Of($"{2:00} m")}",
            "[\"{0}; {1}\",[\"{0}, {1}\",\"甲\",\"乙\"],[\"{0} m\",\"02\"]]");
    }

    private static void Check(Sentence sentence, string json)
    {
        var type = new SentencesJson(KeptJson.Plain).Sentence;
        Assert.Equal(json, JsonSerializer.Serialize(sentence, type));
        var kept = JsonSerializer.Deserialize(json, type)!;
        Assert.Equal(sentence.ToString(), kept.ToString());
        Assert.Equal(sentence.Said(pattern => $"«{pattern}»"), kept.Said(pattern => $"«{pattern}»"));
        Assert.Equal(json, JsonSerializer.Serialize(kept, type));
    }

    [JsonSerializable(typeof(Sentence))]
    internal sealed partial class SentencesJson : JsonSerializerContext;
}
