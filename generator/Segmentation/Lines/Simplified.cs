using Banmian.Scripts;

namespace Banmian.Segmentation.Lines;

/// <summary>Maps text to Simplified character by character, so that one model reads both scripts; each character stays where it
/// is.</summary>
internal static class Simplified
{
    private static readonly Lazy<char[]> Map = new(() =>
    {
        var map = new char[char.MaxValue + 1];
        for (var c = 0; c < map.Length; c++) map[c] = (char)c;
        foreach (var (traditional, simplified) in SimplifiedCharacters.Pairs()) map[traditional] = simplified;
        return map;
    });

    /// <exception cref="IOException">The dictionaries are not beside the program.</exception>
    public static string Of(string text)
    {
        var map = Map.Value;
        foreach (var c in text)
            if (map[c] != c)
                return string.Create(text.Length, (text, map), static (simplified, from) =>
                {
                    for (var i = 0; i < simplified.Length; i++) simplified[i] = from.map[from.text[i]];
                });
        return text;
    }
}
