using System.Text;

namespace Banmian.Scripts.Opencc;

/// <summary>
/// The characters that exist in one script only. Which these are follows from OpenCC's character dictionaries: a character
/// that converts, and has not itself among its candidates, is foreign to the other script.
/// </summary>
internal static class OneScriptCharacters
{
    /// <summary>1 for a character of Simplified only, -1 for one of Traditional only.</summary>
    private static readonly Lazy<Dictionary<Rune, int>> Signs = new(() =>
    {
        var signs = new Dictionary<Rune, int>();
        Weigh("STCharacters.txt", +1, signs);
        Weigh("TSCharacters.txt", -1, signs);
        return signs;
    });

    /// <summary>How many more characters of Simplified only a text has than of Traditional only.</summary>
    /// <exception cref="IOException">The dictionaries are not beside the program.</exception>
    public static int Balance(string text)
    {
        var balance = 0;
        foreach (var character in text.EnumerateRunes())
            balance += Signs.Value.GetValueOrDefault(character);
        return balance;
    }

    /// <summary>The first character of a text that is of Simplified only, or of Traditional only; null where there is none.</summary>
    public static Rune? First(string text, bool simplified)
    {
        foreach (var character in text.EnumerateRunes())
            if (Math.Sign(Signs.Value.GetValueOrDefault(character)) == (simplified ? 1 : -1))
                return character;
        return null;
    }

    /// <summary>Whether a conversion makes Traditional of Simplified, found by trying it; false where it goes the other way, null where it does neither.</summary>
    public static bool? MakesTraditional(Func<string, string> convert) =>
        Balance(convert(All(+1))) < 0 ? true : Balance(convert(All(-1))) >= 0 ? false : null;

    private static string All(int sign) => string.Concat(Signs.Value.Where(entry => Math.Sign(entry.Value) == sign).Select(entry => entry.Key));

    /// <summary>Adds the weight of the characters a dictionary always changes; one that both change weighs nothing.</summary>
    private static void Weigh(string dictionary, int weight, Dictionary<Rune, int> signs)
    {
        foreach (var (key, candidates) in CharacterForms.Read(dictionary))
            if (!candidates.Contains(key))
            {
                var character = Rune.GetRuneAt(key, 0);
                signs[character] = signs.GetValueOrDefault(character) + weight;
            }
    }
}
