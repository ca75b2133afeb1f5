using Banmian.Text;
using CsCheck;

namespace Banmian.Tests.Scripts;

/// <summary>Which place of a text became which.</summary>
public class AlignmentTests
{
    [Theory]
    [InlineData("s2t", "发展新材料")]
    [InlineData("s2tw", "里面，10余只。")]
    [InlineData("t2s", "發展新材料")]
    public void Writes_nothing_down_where_characters_change_one_for_one(string config, string text) =>
        Assert.Same(Alignment.Identity, Converters.Newspaper(config).Align(text, KnownNames.None).Alignment);

    [Fact]
    public void Follows_a_character_that_takes_two_units_in_the_other_script()
    {
        var aligned = Converters.Newspaper("s2t").Align("看㓆发", KnownNames.None); // 㓆 becomes 𠗣, beyond the BMP

        Assert.Equal([0, 1, 3, 4], Places(aligned.Source, aligned.Alignment.ToConverted));
        Assert.Equal([0, 1, 1, 2, 3], Places(aligned.Converted, aligned.Alignment.ToSource));
        Assert.Equal("發", aligned.Counterpart("发"));
    }

    [Theory]
    [InlineData("s2twp", "内存和打印机里面", "里面", "裡面")]
    [InlineData("s2twp", "内存和打印机里面", "内存", "記憶體")]
    [InlineData("s2twp", "数据库与内存，以及内存发展", "发展", "發展")]
    [InlineData("tw2sp", "記憶體和印表機裡面", "裡面", "里面")]
    public void Finds_a_word_again_behind_words_that_were_rewritten(string config, string text, string word, string became)
    {
        Assert.Equal(became, Converters.Newspaper(config).Align(text, KnownNames.None).Counterpart(word));
        Assert.Equal(became, Converters.Of(config).Align(text).Counterpart(word));
    }

    [Fact]
    public void Sends_a_place_inside_a_rewritten_word_to_its_beginning()
    {
        var alignment = Converters.Newspaper("s2twp").Align("看内存了", KnownNames.None).Alignment; // 看記憶體了

        Assert.Equal([0, 1, 1, 4, 5], Enumerable.Range(0, 5).Select(alignment.ToConverted));
        Assert.Equal([0, 1, 1, 1, 3, 4], Enumerable.Range(0, 6).Select(alignment.ToSource));
    }

    [Theory]
    [InlineData("s2tw")]
    [InlineData("s2twp")]
    [InlineData("tw2sp")]
    [InlineData("t2s")]
    public void Leads_from_end_to_end_and_never_back(string config) =>
        ConversionLaws.Anything.Always(text =>
        {
            var aligned = Converters.Newspaper(config).Align(text, KnownNames.None);
            var places = Enumerable.Range(0, text.Length + 1).Select(aligned.Alignment.ToConverted).ToList();
            return aligned.Converted == Converters.Newspaper(config).Convert(text)
                && places[^1] == aligned.Converted.Length && aligned.Alignment.ToSource(aligned.Converted.Length) == text.Length
                && places.Zip(places.Skip(1)).All(pair => pair.First <= pair.Second);
        });

    [Theory]
    [InlineData("s2twp")]
    [InlineData("tw2sp")]
    [InlineData("t2s")]
    public void Answers_for_OpenCC_what_it_converts(string config) =>
        ConversionLaws.Anything.Always(text => Converters.Of(config).Align(text).Converted == Converters.Of(config)
            .Convert(text));

    private static IEnumerable<int> Places(string text, Func<int, int> map) => Enumerable.Range(0, text.Length + 1).Select(map);
}
