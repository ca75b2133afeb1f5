using System.Text;
using Banmian.Text;

namespace Banmian.Tests.Scripts;

/// <summary>
/// Characters that are none of Chinese newspapers, or hardly: nothing is lost, and what stands beside them is converted all the
/// same.
/// </summary>
public class OddCharactersTests
{
    public static TheoryData<string> Configs => ["s2t", "s2tw", "s2hk", "t2s", "tw2s", "hk2s"];

    /// <summary>
    /// A compatibility ideograph is another code of a character, and OpenCC writes the character: 令 for U+F9A8.
    /// </summary>
    [Theory]
    [InlineData("s2t", "\uF9A8里面", "令裏面")]
    [InlineData("s2tw", "\uF9A8里面", "令裡面")]
    [InlineData("s2t", "发\uF900展", "發豈展")]
    [InlineData("t2s", "裏面\uF9A8", "里面令")]
    // These twelve are unified ideographs whatever their block is called
    [InlineData("s2t", "\uFA0E\uFA0F\uFA11", "\uFA0E\uFA0F\uFA11")]
    public void Writes_a_compatibility_ideograph_as_the_character_it_stands_for(string config, string text, string expected) =>
        Both(config, text, expected);

    [Theory]
    [InlineData("s2t", "发\uFE00展里\uFE0F面", "發\uFE00展裏\uFE0F面")]
    [InlineData("s2tw", "葛\U000E0100里", "葛\U000E0100裡")]
    [InlineData("t2s", "葛\U000E0101裏", "葛\U000E0101里")]
    public void Keeps_a_variation_selector_behind_its_character(string config, string text, string expected) =>
        Both(config, text, expected);

    [Theory]
    [InlineData("\uE000")] // private use
    [InlineData("\uF8FF")]
    [InlineData("\U000F0000")]
    [InlineData("\U0010FFFD")]
    [InlineData("\u0378")] // unassigned
    [InlineData("\U0003FFF0")]
    [InlineData("\uFFFE")] // no characters
    [InlineData("\uFDD0")]
    [InlineData("\0")]
    [InlineData("\u200B")] // of no width
    [InlineData("\u0301")] // combining
    [InlineData("\uFFFD")]
    [InlineData("\U0002A6D7")] // beyond the first plane
    public void Copies_a_character_it_does_not_know_and_converts_what_stands_beside_it(string odd)
    {
        Both("s2t", $"发展{odd}头发", $"發展{odd}頭髮");
        Both("s2tw", $"{odd}里面{odd}", $"{odd}裡面{odd}");
        Both("t2s", $"發展{odd}頭髮", $"发展{odd}头发");
    }

    [Theory]
    [InlineData(0xD800)] // as numbers: the text of an attribute is kept as UTF-8, which has none
    [InlineData(0xDBFF)]
    [InlineData(0xDC00)]
    [InlineData(0xDFFF)]
    [InlineData(0xDC00, 0xD800)]
    public void Copies_half_a_character(params int[] units)
    {
        var half = string.Concat(units.Select(unit => (char)unit));
        Both("s2t", $"发展{half}头发", $"發展{half}頭髮");
        Both("s2tw", $"{half}里面{half}", $"{half}裡面{half}");
        Both("t2s", $"{half}發展{half}", $"{half}发展{half}");
    }

    [Theory]
    [InlineData("s2t", "头发與頭髮，発展", "頭髮與頭髮，発展")]
    [InlineData("t2s", "头发與頭髮，発展", "头发与头发，発展")]
    [InlineData("s2t", "AI里的ＡＩ，Ünïcödé и Кириллица，日本のカタカナ、한글 عربى", "AI裏的ＡＩ，Ünïcödé и Кириллица，日本のカタカナ、한글 عربى")]
    [InlineData("s2tw", "里\tA\r里\u00A0里\u3000里", "裡\tA\r裡\u00A0裡\u3000裡")]
    public void Converts_only_what_is_in_the_other_script(string config, string text, string expected) =>
        Both(config, text, expected);

    /// <summary>Every character of a plane between two words, each in turn.</summary>
    [Theory]
    [MemberData(nameof(Configs))]
    public void Loses_no_character_of_the_first_two_planes(string config)
    {
        var text = new StringBuilder();
        for (var code = 0; code < 0x20000; code++)
            if (code is < 0xD800 or > 0xDFFF)
                text.Append(new Rune(code)).Append('，');
        var whole = text.ToString();

        foreach (var converted in new[] { Converters.Of(config).Convert(whole), Converters.Newspaper(config).Convert(whole) })
        {
            Assert.Equal(CodePoints.Count(whole), CodePoints.Count(converted));
            Assert.Equal(whole.Count(c => c == '，'), converted.Count(c => c == '，'));
        }
    }

    private static void Both(string config, string text, string expected)
    {
        Assert.Equal(Escaped(expected), Escaped(Converters.Of(config).Convert(text)));
        Assert.Equal(Escaped(expected), Escaped(Converters.Newspaper(config).Convert(text)));
    }

    /// <summary>By code, so that a failure shows what cannot be seen, and half a character can be compared.</summary>
    private static string Escaped(string text) => string.Join(' ', text.Select(unit => $"{(int)unit:X4}"));
}
