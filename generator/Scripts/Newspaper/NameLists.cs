using Banmian.Text;

namespace Banmian.Scripts.Newspaper;

/// <summary>Names in a row, 王刚、于洋和余明: each speaks for the others.</summary>
internal static class NameLists
{
    public const char Comma = '、';
    private const string And = "和与及";

    // 江干区和余干县: what ends so is a place.
    private const string Places = "区县市镇乡村省路街";
    private const int ShortestName = 2;
    private const int LongestName = 4;

    // An item of three characters that begins so is a name, whatever stands beside it.
    private const string OftenNames = "余于范";
    private const int WholeName = 3;

    /// <summary>The length of what joins a name to the next one at the beginning of a text, or 0.</summary>
    public static int Joined(ReadOnlySpan<char> text) =>
        text.StartsWith("以及", StringComparison.Ordinal) ? 2
            : !text.IsEmpty && (text[0] == Comma || And.Contains(text[0])) ? 1 : 0;

    /// <summary>Whether a name in a row may begin at a place: behind a mark, and beside another.</summary>
    public static bool MayHave(NameTable names, ReadOnlySpan<char> text, int at)
    {
        if (at > 0 && char.IsLetterOrDigit(text[at - 1]))
            return false;
        for (var length = ShortestName; length <= Math.Min(LongestName, text.Length - at); length++)
            if (Beside(names, text, at, length) > 0)
                return true;
        return false;
    }

    /// <summary>
    /// Beside how many names of a row something stands that would be one of them; none where something else stands on either
    /// side. How far the clause goes before the first name and behind the last is not known, so what is longer than a name says
    /// nothing.
    /// </summary>
    public static int Beside(NameTable names, ReadOnlySpan<char> text, int at, int length)
    {
        var before = text[..at];
        var after = text[(at + length)..];
        var left = !before.IsEmpty && before[^1] == Comma ? HasShape(names, Last(before[..^1])) : null;
        var joined = Joined(after);
        if (left is null && joined != 1)
            return 0;
        var right = joined > 0 ? HasShape(names, First(after[joined..])) : null;
        if (left is false || right is false || Places.Contains(text[at + length - 1]))
            return 0;
        if (length == WholeName && OftenNames.Contains(text[at]) && left is null && right is null
            && !before.IsEmpty && before[^1] == Comma && after[0] == Comma)
            return 1;
        return (left is true ? 1 : 0) + (right is true ? 1 : 0);
    }

    /// <summary>Whether a word has the shape of a name; null where it is too long to tell.</summary>
    public static bool? HasShape(NameTable names, ReadOnlySpan<char> word) =>
        !word.IsEmpty && Places.Contains(word[^1]) ? false
            : names.SurnameLength(word) is > 0 and var surname && word.Length - surname is 1 or 2 ? true
            : word.Length < LongestName ? false : null;

    private static ReadOnlySpan<char> First(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && end <= LongestName && Characters.IsIdeograph(text[end]) && text[end] != '等'
            && Joined(text[end..]) == 0)
            end++;
        return text[..end];
    }

    private static ReadOnlySpan<char> Last(ReadOnlySpan<char> text)
    {
        var start = text.Length;
        while (start > 0 && text.Length - start <= LongestName && Characters.IsIdeograph(text[start - 1]))
            start--;
        return text[start..];
    }
}
