using System.Text;

namespace Banmian.Scripts;

/// <summary>
/// Tells in which script a text is written, by the characters that exist in one script only. Which these are follows
/// from OpenCC's character dictionaries: a character that converts, and has not itself among its candidates, is foreign
/// to the other script.
/// </summary>
internal static class ScriptDetection
{
    private static readonly Lazy<Dictionary<Rune, int>> Evidence = new(() =>
    {
        var evidence = new Dictionary<Rune, int>();
        Weigh("STCharacters.txt", +1, evidence);
        Weigh("TSCharacters.txt", -1, evidence);
        return evidence;
    });

    /// <summary>The script with more characters of its own; Simplified where neither has more.</summary>
    /// <exception cref="IOException">The dictionaries are not beside the program.</exception>
    public static Script Detect(string text)
    {
        var balance = 0;
        foreach (var character in text.EnumerateRunes())
            balance += Evidence.Value.GetValueOrDefault(character);
        return balance < 0 ? Script.Hant : Script.Hans;
    }

    /// <summary>The first character of a text that the script does not write, or null.</summary>
    public static Rune? Foreign(string text, Script script)
    {
        foreach (var character in text.EnumerateRunes())
            if (Math.Sign(Evidence.Value.GetValueOrDefault(character)) == (script == Script.Hans ? -1 : 1))
                return character;
        return null;
    }

    /// <summary>Adds the weight of the characters a dictionary always changes; one that both change weighs nothing.</summary>
    private static void Weigh(string dictionary, int weight, Dictionary<Rune, int> evidence)
    {
        var text = OpenccData.Shipped.ReadDictionary(dictionary);
        var lines = new DictionaryLines(dictionary, text);
        while (lines.MoveNext())
        {
            var key = text.Substring(lines.Key, lines.KeyLength);
            var candidates = text.Substring(lines.Candidates, lines.CandidatesLength);
            var character = Rune.GetRuneAt(key, 0);
            if (!candidates.Split(' ').Contains(key))
                evidence[character] = evidence.GetValueOrDefault(character) + weight;
        }
    }
}
