using System.Collections.Frozen;
using System.Globalization;
using Banmian.Text;

namespace Banmian.Typesetting;

/// <summary>How a character that is not Latin takes its place in a line.</summary>
internal static class Glyphs
{
    // GB/T 15834-2011: a stop that stands at the left (Simplified) or in the middle (Traditional) of its em.
    private static readonly FrozenSet<char> Points = "，。、；：".ToFrozenSet();

    private static readonly FrozenSet<char> AfterFigures = "～″′㎡㎥㎞㎝㎜㎏㎎℉".ToFrozenSet();
    private static readonly FrozenSet<char> BeforeFigures = "￥＄￡€№＠".ToFrozenSet();

    /// <summary>Which part of its em a mark may give up: clreq 3.1.6, 标点符号的宽度调整.</summary>
    public static Side Trimmable(char c) =>
        Characters.IsOpeningMark(c) ? Side.Before : Characters.IsClosingMark(c) ? Side.After
            : Points.Contains(c) ? Side.Point : Side.None;

    /// <summary>Whether the first of two characters is a mark that gives up the white between them (clreq 3.1.6.1).</summary>
    public static bool Meet(char before, char after) => Trimmable(before) is Side.After or Side.Point
        && (Trimmable(after) != Side.None || after is '·');

    /// <summary>Whether every Chinese face sets the character one em wide; any other is given a cell of one em.</summary>
    public static bool IsFullWidth(int character) =>
        character is >= 0x2E80 and <= 0x9FFF or >= 0xAC00 and <= 0xD7A3 or >= 0xF900 and <= 0xFAFF or >= 0xFE30 and <= 0xFE4F
            or >= 0xFF01 and <= 0xFF60 or >= 0xFFE0 and <= 0xFFE6 or >= 0x20000 and <= 0x3FFFF
            or '“' or '”' or '‘' or '’' or '—' or '…' or '·';

    /// <summary>Whether CSS puts a gap between the character and a Latin letter or figure (CSS Text 4, text-autospace).</summary>
    public static bool IsIdeograph(int character) =>
        character is >= 0x2E80 and <= 0x2FFF or >= 0x3005 and <= 0x3007
            or >= 0x3021 and <= 0x3029 or >= 0x3041 and <= 0x30FA or >= 0x3400 and <= 0x9FFF
            or >= 0xF900 and <= 0xFAFF or >= 0x20000 and <= 0x3FFFF;

    /// <summary>
    /// Whether a Latin character has that gap beside an ideograph: letters, figures and, in Chromium, most of the marks that
    /// belong to them.
    /// </summary>
    public static bool HasGap(int character) =>
        LatinFace.Covers(character) && (char.IsLetterOrDigit((char)character) || "!#%&,.:;?@\\¡§¶¿".Contains((char)character));

    /// <summary>
    /// The UTF-16 units of the first character of a text and of what combines with it. Two ideographs never do, which spares most
    /// texts a look at Unicode's tables.
    /// </summary>
    public static int LengthOfFirst(ReadOnlySpan<char> text) =>
        text is [>= '\u4E00' and <= '\u9FFF', >= '\u4E00' and <= '\u9FFF', ..] ? 1 : StringInfo.GetNextTextElementLength(text);

    /// <summary>Whether a line may begin with the character; a unit's sign stays with its figure, too.</summary>
    public static bool MayStart(char c) => !Characters.IsProhibitedAtStart(c) && !AfterFigures.Contains(c);

    public static bool MayEnd(char c) => !Characters.IsOpener(c) && !BeforeFigures.Contains(c);

    /// <summary>——, ……: two characters that are one mark.</summary>
    public static bool IsHalfOfAPair(char c) => c is '—' or '…';
}
