using Banmian.Typesetting;

namespace Banmian.Tests.Typesetting;

public class HyphensTests
{
    [Theory]
    [InlineData("hyphenation", "hyphen-ation")]
    [InlineData("photographer", "pho-tog-ra-pher")]
    [InlineData("philanthropic", "phil-an-thropic")]
    [InlineData("FlightAware", "Flight-Aware")]
    [InlineData("Anderson", "Ander-son")]
    public void A_long_word_is_parted_between_its_syllables(string word, string parted) => Assert.Equal(parted, Parted(word));

    [Theory]
    [InlineData("Higuain")]
    [InlineData("AUTONAVI")]
    [InlineData("strength")]
    public void A_short_word_an_acronym_and_a_single_syllable_are_not(string word) => Assert.Equal(word, Parted(word));

    private static string Parted(string word)
    {
        foreach (var place in Hyphens.In(word).Reverse())
            word = word.Insert(place, "-");
        return word;
    }
}
