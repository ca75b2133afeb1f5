using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Banmian.Scripts;

namespace Banmian.Search;

/// <summary>
/// Text as it is searched. Characters that mean the same are one: those of both scripts and their regions, full and half width,
/// capital and small letters, the two manners of quotation marks. White space goes, since print sets it at will; only between
/// two words of letters and figures one space stays. Each character of the outcome stands for one of the text.
/// </summary>
internal static class SearchFolding
{
    // Marks of one meaning: the first of each pair is searched as the second.
    private const string Marks = "「“」”『‘』’・·•·‧·―—─—〜~｢“｣”｡。､、･·￥¥￡£￠¢";

    /// <summary>What is searched as another character, ascending: the whole rule, for the browser too.</summary>
    public static ImmutableArray<(int Character, int Form)> Table { get; } = MakeTable();

    // Not frozen: that takes longer than to fold the page for which an archive is built again.
    private static readonly Dictionary<int, int> Forms = Table.ToDictionary(pair => pair.Character, pair => pair.Form);

    /// <summary>The text as it is searched.</summary>
    public static string Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        var (afterWord, gap) = (false, false);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsIgnored(rune))
            {
                gap = true;
                continue;
            }
            var form = Forms.GetValueOrDefault(rune.Value, rune.Value);
            var inWord = IsOfWord(form);
            if (gap && afterWord && inWord)
                folded.Append(' ');
            if (form < char.MaxValue)
                folded.Append((char)form);
            else
                folded.Append(char.ConvertFromUtf32(form));
            (afterWord, gap) = (inWord, false);
        }
        return folded.ToString();
    }

    /// <summary>A letter or figure: a run of them is searched as one word.</summary>
    public static bool IsOfWord(int folded) =>
        folded is >= '0' and <= '9' or >= 'a' and <= 'z' or >= 0xDF and <= 0x24F and not 0xF7 or >= 0x370 and <= 0x52F;

    // White space, and what has no glyph of its own: signs of format, and those that choose a character's shape.
    private static bool IsIgnored(Rune rune) => Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format
        || rune.Value is >= 0x180B and <= 0x180F or >= 0xFE00 and <= 0xFE0F or >= 0xE0100 and <= 0xE01EF;

    private static ImmutableArray<(int, int)> MakeTable()
    {
        var table = new SortedDictionary<int, int>(FormsOfOne.Pairs().ToDictionary(pair => pair.Character, pair => pair.Form));
        for (var wide = 0xFF01; wide <= 0xFF5E; wide++)
            table[wide] = wide - 0xFEE0;
        for (var mark = 0; mark < Marks.Length; mark += 2)
            table[Marks[mark]] = Marks[mark + 1];
        for (var letter = 'A'; letter < '\u0530'; letter++)
            if (IsOfWord(char.ToLowerInvariant(letter)) && char.ToLowerInvariant(letter) != letter)
                table[letter] = char.ToLowerInvariant(letter);
        for (var letter = 'Ａ'; letter <= 'Ｚ'; letter++)
            table[letter] = letter - 0xFEE0 + 'a' - 'A';
        return [.. table.Select(pair => (pair.Key, pair.Value))];
    }
}
