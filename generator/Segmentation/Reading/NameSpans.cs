using System.Buffers;
using System.Collections.Immutable;
using Banmian.Segmentation.Roles;
using Banmian.Text;

namespace Banmian.Segmentation.Reading;

/// <summary>A name in a text, and whether it is that of a picture's author or source.</summary>
internal readonly record struct FoundName(string Name, bool IsCredit, int Start, int End);

/// <summary>Whole names out of marked characters.</summary>
internal static class NameSpans
{
    // What names never hold, but the words around them do.
    private static readonly SearchValues<char> NoName = SearchValues.Create("摄攝图圖记記讯訊员員编編译譯电電发發");

    private const int LongestName = 16;

    public static ImmutableArray<FoundName> In(string text, NameMark[] marks)
    {
        var found = ImmutableArray.CreateBuilder<FoundName>();
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsName(marks[i])) continue;
            var start = i;
            var isCredit = IsCredit(marks[i]);
            while (i + 1 < text.Length && marks[i + 1] is NameMark.BylineNameIn or NameMark.CreditNameIn
                && IsCredit(marks[i + 1]) == isCredit) i++;
            var (first, last) = Whole(text, start, i);
            if (first == last) last = Padded(text, last, marks);
            var name = Spacing.Close(text[first..(last + 1)]);
            if (name.Length <= LongestName && name.All(IsOfName) && name.Any(char.IsLetter)
                && !found.Any(f => f.Name == name && f.IsCredit == isCredit))
                found.Add(new FoundName(name, isCredit, first, last + 1));
            i = Math.Max(i, last);
        }
        return found.ToImmutable();
    }

    // A word of two or three ideographs of which one is marked is a name as a whole.
    private static (int First, int Last) Whole(string text, int first, int last)
    {
        var (start, end) = (first, last);
        while (start > 0 && Characters.IsIdeograph(text[start - 1])) start--;
        while (end + 1 < text.Length && Characters.IsIdeograph(text[end + 1])) end++;
        return end - start is 1 or 2 && !text.AsSpan(start, end - start + 1).ContainsAny(NoName) ? (start, end) : (first, last);
    }

    // A name of two characters is padded to the width of three: 陈  斌.
    private static int Padded(string text, int last, NameMark[] marks)
    {
        if (!Characters.IsIdeograph(text[last])) return last;
        var next = last + 1;
        while (next < text.Length && char.IsWhiteSpace(text[next])) next++;
        var isAlone = next > last + 1 && next < text.Length && Characters.IsIdeograph(text[next]) && IsName(marks[next])
            && (next + 1 == text.Length || !Characters.IsIdeograph(text[next + 1]));
        return isAlone ? next : last;
    }

    private static bool IsName(NameMark mark) => mark >= NameMark.BylineNameStart;

    private static bool IsCredit(NameMark mark) => mark is NameMark.CreditNameStart or NameMark.CreditNameIn;

    private static bool IsOfName(char c) =>
        char.IsLetterOrDigit(c) || c is ' ' or '·' or '・' or '‧' or '.' or '-' or '\'' || char.IsSurrogate(c);
}
