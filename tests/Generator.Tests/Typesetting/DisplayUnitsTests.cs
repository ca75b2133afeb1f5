using Banmian.Typesetting;

namespace Banmian.Tests.Typesetting;

public class DisplayUnitsTests
{
    /// <summary>Phrases in braces, a space before one that a space is read before, | where a line may well begin, [what no screen
    /// parts].</summary>
    [Theory]
    [InlineData("北京教育 办到家门口", new int[0], new[] { 2, 4, 5, 7, 10 }, "{北京|教育} {办到|家门口}")]
    [InlineData("共享优质教育，我们在路上", new int[0], new[] { 2, 4, 6, 7, 9, 10, 12 }, "{共享|优质|教育，}{我们在路上}")]
    [InlineData("北京教育办到家门口", new[] { 4 }, new[] { 2, 4, 6, 9 }, "{北京|教育} {办到|家门口}")]
    [InlineData("北京教育，办到家门口", new[] { 5 }, new[] { 2, 4, 5, 7, 10 }, "{北京|教育，}{办到|家门口}")]
    [InlineData("推进“巡察＋整治”的改革", new int[0], new[] { 2, 3, 5, 6, 8, 9, 10, 12 }, "{推进|“巡[察＋整]治[”的]改革}")]
    [InlineData("", new int[0], new int[0], "")]
    public void A_text_is_cut_into_phrases(string text, int[] turns, int[] wordEnds, string marked)
    {
        var units = DisplayUnits.Of(text, [.. turns], [.. wordEnds]);
        Assert.Equal(marked, string.Concat(units.Phrases(0, text.Length).Select(phrase => Marked(text, phrase))));
    }

    // A line of the sheet ends inside a phrase: the next begins another.
    [Fact]
    public void A_stretch_begins_and_ends_with_phrases_of_its_own()
    {
        const string Text = "共享优质教育，我们在路上";
        var units = DisplayUnits.Of(Text, [], [2, 4, 6, 7, 9, 10, 12]);
        Assert.Equal(["{优质|教育，}", "{我们}"], units.Phrases(2, 9).Select(phrase => Marked(Text, phrase)));
    }

    private static string Marked(string text, Phrase phrase) => (phrase.HasGap ? " {" : "{")
        + string.Concat(phrase.Parts.Select(part => (part.MayOpenLine ? "|" : "")
            + (part.IsJoined ? $"[{text[part.From..part.To]}]" : text[part.From..part.To]))) + "}";
}
