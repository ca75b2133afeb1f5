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

    /// <summary>The script a conversion makes of the other, found by trying it on characters of one script only; null where it makes neither.</summary>
    public static Script? MadeBy(Func<string, string> convert)
    {
        foreach (var script in (Script[])[Script.Hant, Script.Hans])
            if (Detect(convert(CharactersOf(script.Other()))) == script)
                return script;
        return null;

        static string CharactersOf(Script script) =>
            string.Concat(Evidence.Value.Where(entry => Math.Sign(entry.Value) == (script == Script.Hans ? 1 : -1)).Select(entry => entry.Key));
    }

    /// <summary>Adds the weight of the characters a dictionary always changes; one that both change weighs nothing.</summary>
    private static void Weigh(string dictionary, int weight, Dictionary<Rune, int> evidence)
    {
        foreach (var (key, candidates) in CharacterForms.Read(dictionary))
            if (!candidates.Contains(key))
            {
                var character = Rune.GetRuneAt(key, 0);
                evidence[character] = evidence.GetValueOrDefault(character) + weight;
            }
    }
}
