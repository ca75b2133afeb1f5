namespace Banmian.Scripts.Opencc;

/// <summary>OpenCC's dictionaries of single characters: each character with all its candidates.</summary>
internal static class CharacterForms
{
    /// <exception cref="IOException">The dictionary is not beside the program.</exception>
    public static Dictionary<string, string[]> Read(string dictionary)
    {
        var text = OpenccData.Shipped.ReadDictionary(dictionary);
        var forms = new Dictionary<string, string[]>();
        var lines = new DictionaryLines(dictionary, text);
        while (lines.MoveNext())
            forms[text.Substring(lines.Key, lines.KeyLength)] =
                text.Substring(lines.Candidates, lines.CandidatesLength).Split(' ');
        return forms;
    }
}
