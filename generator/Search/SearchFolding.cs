using System.Collections.Frozen;
using System.Collections.Immutable;
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
    private const string Marks = "「“」”『‘』’・·•·‧·―—─—〜~";

    /// <summary>What is searched as another character, ascending: the whole rule, for the browser too.</summary>
    public static ImmutableArray<(int Character, int Form)> Table { get; } = MakeTable();

    private static readonly FrozenDictionary<int, int> Forms =
        Table.ToFrozenDictionary(pair => pair.Character, pair => pair.Form);

    /// <summary>The text as it is searched.</summary>
    public static string Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        var (afterWord, gap) = (false, false);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsIgnored(rune.Value))
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

    // White space, and what has no glyph of its own.
    private static bool IsIgnored(int character) => character is ' ' or >= 9 and <= 13 or 0x85 or 0xA0 or 0xAD or 0x61C or 0x1680
        or >= 0x2000 and <= 0x200F or >= 0x2028 and <= 0x202F or >= 0x205F and <= 0x206F or 0x3000
        or >= 0xFE00 and <= 0xFE0F or 0xFEFF;

    private static ImmutableArray<(int, int)> MakeTable()
    {
        var table = new SortedDictionary<int, int>(FormsOfOne.Pairs().ToDictionary(pair => pair.Character, pair => pair.Form));
        for (var wide = 0xFF01; wide <= 0xFF5E; wide++)
            table[wide] = wide - 0xFEE0;
        for (var mark = 0; mark < Marks.Length; mark += 2)
            table[Marks[mark]] = Marks[mark + 1];
        Lower('A', 'Z', 32);
        Lower('\uFF21', '\uFF3A', 32 - 0xFEE0);
        Lower('À', 'Ö', 32);
        Lower('Ø', 'Þ', 32);
        Lower('Α', 'Ρ', 32);
        Lower('Σ', 'Ω', 32);
        Lower('А', 'Я', 32);
        Lower('Ѐ', 'Џ', 80);
        return [.. table.Select(pair => (pair.Key, pair.Value))];

        void Lower(char first, char last, int by)
        {
            for (int letter = first; letter <= last; letter++)
                table[letter] = letter + by;
        }
    }
}
