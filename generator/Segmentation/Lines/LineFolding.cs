using System.Collections.Frozen;
using System.Text;

namespace Banmian.Segmentation.Lines;

/// <summary>
/// Folds what extraction gives instead of the character that was printed: the dump keeps what it has, the folded text is read.
/// <c>folds.txt</c> lists the characters; .NET's own normalization does nothing without ICU. Characters that show nothing are
/// left out.
/// </summary>
internal static class LineFolding
{
    // Zero-width signs, the soft hyphen, and the end-of-file sign of CP/M that some tools still write.
    private const string Nothing = "\u200b\u200c\u200d\u2060\ufeff\u00ad\u001a";

    private static readonly FrozenDictionary<int, string> Folds = Listed();

    /// <summary>Whether any character of a text may be folded or left out.</summary>
    public static bool MayConcern(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange('\u2e80', '\u2fff') || text.ContainsAnyInRange('\uf900', '\ufeff')
            || text.ContainsAnyInRange('\uff61', '\uff9f') || text.ContainsAnyInRange('\u200b', '\u200d')
            || text.ContainsAny('\ud87e', '\u2060', '\u00ad') || text.ContainsAny('\u001a', '\v');

    /// <summary>The folded text, and for each of its characters the offset of the character it was made of.</summary>
    public static (string Text, int[] Places) Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        var places = new List<int>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var (size, fold) = At(text, i);
            if (fold is null)
            {
                for (var k = i; k < i + size; k++) places.Add(k);
                folded.Append(text, i, size);
            }
            else
            {
                foreach (var _ in fold) places.Add(i);
                folded.Append(fold);
            }
            i += size - 1;
        }
        return (folded.ToString(), [.. places]);
    }

    /// <summary>How many characters of a text are folded or left out.</summary>
    public static int Count(string text)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var (size, fold) = At(text, i);
            if (fold is not null) count++;
            i += size - 1;
        }
        return count;
    }

    // How many units the character at a place has, and what it is folded to; null where it stays.
    private static (int Size, string? Fold) At(string text, int at)
    {
        var c = text[at];
        if (c == '\v') return (1, " ");
        if (c < 0x80 && c != '\u001a') return (1, null);
        if (Nothing.Contains(c)) return (1, "");
        if (char.IsHighSurrogate(c) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
            return (2, Folds.GetValueOrDefault(char.ConvertToUtf32(c, text[at + 1])));
        return (1, c is >= '\u2e80' and < '\u3000' or >= '\uf900' ? Folds.GetValueOrDefault(c) : null);
    }

    private static FrozenDictionary<int, string> Listed() =>
        Resources.Text("folds.txt").Split('\n').Where(l => !l.StartsWith('#'))
            .SelectMany(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .ToFrozenDictionary(f => Rune.GetRuneAt(f, 0).Value, f => f[Rune.GetRuneAt(f, 0).Utf16SequenceLength..]);
}
