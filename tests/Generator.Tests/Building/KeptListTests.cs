using System.Collections.Immutable;
using System.Text.Json;
using Banmian.Archive;
using Banmian.Building;
using Banmian.Building.Lists;
using Banmian.Diagnostics;
using Banmian.Publishing;
using Banmian.Rendering;
using Banmian.Scripts;
using Banmian.Segmentation;

namespace Banmian.Tests.Building;

public class KeptListTests
{
    private static readonly ImmutableSortedDictionary<Script, string> Both =
        ImmutableSortedDictionary<Script, string>.Empty.Add(Script.Hans, "国庆").Add(Script.Hant, "國慶");

    [Fact]
    public void What_was_found_is_read_as_it_was_kept()
    {
        Sentence said = $"story {"s01"} is {Sentence.Of($"not {3}")}";
        var read = Again<Finding>(new KeptFindings(), new Finding("NP210", new Location("a.txt", 3, 4), said, $"see {"b"}"),
            new Finding("NP211", new Location("a.txt"), new Sentence("text", null), null),
            new Finding("NP212", new Location("b.txt", 1), $"no hole", null));
        Assert.Equal([("NP210", new("a.txt", 3, 4)), ("NP211", new("a.txt")), ("NP212", new Location("b.txt", 1))],
            read.Select(finding => (finding.Rule, finding.At)));
        Assert.Equal(["story s01 is not 3", "text", "no hole"], read.Select(finding => finding.Message.ToString()));
        Assert.Equal(["see b", null, null], read.Select(finding => finding.Hint?.ToString()));
        Assert.Equal(said.Pattern, read[0].Message.Pattern);
    }

    [Fact]
    public void Links_are_read_as_they_were_kept()
    {
        ImmutableArray<OutwardLink> links = [new("a", 1, 2, "../b#c", new LinkTarget("b", "c")),
            new("a", 3, 4, "d", new LinkTarget("d", "")), new("e", 5, 6, "f", new LinkTarget("f", ""))];
        Assert.Equal(links, Again(new KeptLinks(), [.. links]));
    }

    [Fact]
    public void Compared_stories_are_read_as_they_were_kept()
    {
        var read = Again<StoryCompared>(new KeptStories(),
            new StoryCompared("s01", null, "标题", ["下转第2版", "第3版"], 47, [1, 2, 255]),
            new StoryCompared("s02", "今日谈", null, [], 0, []));
        Assert.Equal([("s01", null, "标题", 47), ("s02", "今日谈", null, 0)],
            read.Select(story => (story.Id, story.Kicker, story.Headline, story.Characters)));
        Assert.Equal(["下转第2版", "第3版"], read[0].Jumps);
        Assert.Equal([1, 2, 255], read[0].Runs);
        Assert.Empty(read[1].Jumps);
        Assert.Empty(read[1].Runs);
    }

    [Fact]
    public void Cards_are_read_as_they_were_kept()
    {
        var story = Assert.Single(Again(new KeptStoryCards(), new StoryCard("s01", StoryKind.Brief, true, Both)));
        Assert.Equal(("s01", StoryKind.Brief, true), (story.Id, story.Kind, story.HasHeadline));
        Assert.Equal(Both, story.Titles);
        ImmutableArray<Doubt> doubts = [new(7, 0.25, "s01", "标题"), new(9, 0, "s02", "")];
        Assert.Equal(doubts, Again(new KeptDoubts(), [.. doubts]));
    }

    [Fact]
    public void What_tables_tell_of_stories_is_read_as_it_was_kept()
    {
        var read = Again<StoryFacts>(new KeptFacts(), new StoryFacts(null, 12, []),
            new StoryFacts("标题", 0,
                [new NamedInStory(NameRole.Agency, "新华社", Both), new NamedInStory(NameRole.Place, "北京", Both)]));
        Assert.Equal([(null, 12), ("标题", 0)], read.Select(facts => (facts.Headline, facts.Characters)));
        Assert.Empty(read[0].Names);
        Assert.Equal([(NameRole.Agency, "新华社"), (NameRole.Place, "北京")],
            read[1].Names.Select(name => (name.Role, name.Simplified)));
        Assert.Equal(Both, read[1].Names[1].Forms);
    }

    [Fact]
    public void Choices_are_read_as_they_were_kept()
    {
        var example = new Ambiguity("里", "裡", ["裏", "里"], "里", "前", "后", Decision.Default, 0.1f, 48);
        var read = Again<Choice>(new KeptChoices(),
            new Choice(example, "a.txt", 35, 0, 4, 5), new Choice(example with { Others = [] }, "a.txt", 36, null, null, 1));
        Assert.Equal([("a.txt", 35, 0, 4, 5), ("a.txt", 36, null, null, 1)],
            read.Select(choice => (choice.Path, choice.Line, choice.Story, choice.Paragraph, choice.Count)));
        Assert.Equal(["裏", "里"], read[0].Example.Others);
        Assert.Empty(read[1].Example.Others);
        Assert.Equal(example, read[1].Example with { Others = example.Others });
    }

    private static ImmutableArray<T> Again<T>(KeptList<T> kept, params ImmutableArray<T> list) where T : class
    {
        using var written = new MemoryStream();
        using (var writer = new Utf8JsonWriter(written))
            kept.Write(writer, list, JsonSerializerOptions.Default);
        var reader = new Utf8JsonReader(written.ToArray());
        Assert.True(reader.Read());
        var read = kept.Read(ref reader, typeof(ImmutableArray<T>), JsonSerializerOptions.Default);
        Assert.Equal(JsonTokenType.EndArray, reader.TokenType);
        return read;
    }
}
