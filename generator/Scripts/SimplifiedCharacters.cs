using Banmian.Scripts.Opencc;

namespace Banmian.Scripts;

/// <summary>The simplified form of each traditional character by itself: for comparing texts, not for showing them.</summary>
internal static class SimplifiedCharacters
{
    /// <exception cref="IOException">The dictionaries are not beside the program.</exception>
    public static IEnumerable<(char Traditional, char Simplified)> Pairs()
    {
        foreach (var (character, forms) in CharacterForms.Read("TSCharacters.txt"))
            if (character.Length == 1 && forms[0].Length == 1) yield return (character[0], forms[0][0]);
    }
}
