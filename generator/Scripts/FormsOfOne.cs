using System.Text;
using Banmian.Scripts.Opencc;

namespace Banmian.Scripts;

/// <summary>
/// One character for all that stand for each other in some script or region (发發髮, 台臺颱檯): for finding a text however it is
/// written, not for showing it.
/// </summary>
internal static class FormsOfOne
{
    // Whatever one of these turns a character into is another form of it.
    private static readonly string[] Dictionaries =
        ["STCharacters.txt", "TSCharacters.txt", "TWVariants.txt", "HKVariants.txt"];

    /// <summary>The characters that another one stands for, with that one: the lowest code point of its forms.</summary>
    /// <exception cref="IOException">The dictionaries are not beside the program.</exception>
    public static IEnumerable<(int Character, int Form)> Pairs()
    {
        var lower = new Dictionary<int, int>();
        foreach (var (key, forms) in Dictionaries.SelectMany(CharacterForms.Read))
            foreach (var form in forms.Append(key).Where(IsOneCharacter))
                if (IsOneCharacter(key))
                    Join(Rune.GetRuneAt(key, 0).Value, Rune.GetRuneAt(form, 0).Value);
        return lower.Keys.Order().Select(character => (character, Lowest(character)));

        int Lowest(int character)
        {
            while (lower.TryGetValue(character, out var form))
                character = form;
            return character;
        }

        void Join(int one, int other)
        {
            var (low, high) = (Lowest(one), Lowest(other));
            if (low != high)
                lower[Math.Max(low, high)] = Math.Min(low, high);
        }
    }

    private static bool IsOneCharacter(string text) =>
        Rune.TryGetRuneAt(text, 0, out var first) && first.Utf16SequenceLength == text.Length;
}
