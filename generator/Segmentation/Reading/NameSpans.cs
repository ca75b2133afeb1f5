using System.Buffers;
using System.Collections.Immutable;
using Banmian.Segmentation.Lines;
using Banmian.Segmentation.Roles;
using Banmian.Text;

namespace Banmian.Segmentation.Reading;

/// <summary>A name in a text, and whether it is that of a picture's author or source.</summary>
internal readonly record struct FoundName(string Name, bool IsCredit, int Start, int End);

/// <summary>Whole names out of marked characters.</summary>
internal sealed class NameSpans
{
    // What names never hold, but the words around them do.
    private static readonly SearchValues<char> NoName = SearchValues.Create("摄攝图圖记記讯訊员員编編译譯電电發发");

    private static readonly SearchValues<char> QuotesOpen = SearchValues.Create("“「『《");
    private static readonly SearchValues<char> QuotesClose = SearchValues.Create("”」』》");

    private const int LongestName = 16;

    // 乌云其其格; what is longer and has no point in it is no name.
    private const int LongestWord = 6;

    // 图片由
    private const int WordsBeforeBy = 4;

    // More characters than a name and the word behind it have.
    private const int Reach = 64;

    private readonly string text;
    private readonly NameMark[] marks;
    private readonly Openings openings;
    private readonly bool[] isWord;

    // Whether a word began before: 者 in 记者.
    private readonly bool[] isInWord;

    private NameSpans(string text, NameMark[] marks, Openings openings)
    {
        (this.text, this.marks, this.openings) = (text, marks, openings);
        (isWord, isInWord) = (new bool[text.Length], new bool[text.Length]);
        // A paragraph may be long, and names stand at its ends: words are looked for as far as a name may reach.
        var reach = Array.FindLastIndex(marks, IsName) + 1 + Reach;
        foreach (var word in openings.WordsIn(text[..Math.Min(text.Length, reach)]))
        {
            isWord.AsSpan(word).Fill(true);
            isInWord.AsSpan(word)[1..].Fill(true);
        }
    }

    /// <summary>The names of a text in their order, by the marks of its characters.</summary>
    public static ImmutableArray<FoundName> In(string text, NameMark[] marks, Openings openings) =>
        new NameSpans(text, marks, openings).Find();

    private ImmutableArray<FoundName> Find()
    {
        var found = ImmutableArray.CreateBuilder<FoundName>();
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsName(marks[i]) || char.IsWhiteSpace(text[i])) continue;
            var start = i;
            var isCredit = IsCredit(marks[i]);
            while (i + 1 < text.Length && marks[i + 1] is NameMark.BylineNameIn or NameMark.CreditNameIn
                && IsCredit(marks[i + 1]) == isCredit) i++;
            while (i > start && char.IsWhiteSpace(text[i])) i--;
            if (GoesOn(i, isCredit)) i++;
            var (first, last) = Whole(start, i);
            if (first == last) last = Padded(last);
            if (found.Count > 0 && found[^1].End > first) found.RemoveAt(found.Count - 1);
            if (!isInWord[first] && !IsQuoted(first, last))
                foreach (var one in openings.Names.Apart(text.AsSpan(first..(last + 1))))
                    Add(first + one.Start.Value, first + one.End.Value, isCredit);
            i = Math.Max(i, last);
        }
        return found.ToImmutable();

        void Add(int start, int end, bool isCredit)
        {
            var name = Spacing.Close(text[start..end]);
            if (name.Length <= LongestName && name.All(IsOfName) && name.Any(char.IsLetter)
                && !openings.Worded.IsWord(name)
                && (openings.Names.IsSure(name) || NameForms.MayBe(name) && IsByItself(start, end))
                && !found.Any(f => f.Name == name && f.IsCredit == isCredit))
                found.Add(new FoundName(name, isCredit, start, end));
        }
    }

    // 常者飞 in 常者飞台北14日電, of which 常者 and 飞 were marked: one ideograph right after a name is its last.
    private bool GoesOn(int last, bool isCredit) =>
        last + 1 < text.Length && IsName(marks[last + 1]) && IsCredit(marks[last + 1]) == isCredit
        && Characters.IsIdeograph(text[last]) && Characters.IsIdeograph(text[last + 1])
        && (last + 2 == text.Length || !IsName(marks[last + 2]));

    // The word of which a part is marked, where it can be a name as a whole: 施芳 in 记者施芳台北14日電, 沈果 in 沈果摄.
    private (int First, int Last) Whole(int first, int last)
    {
        // 图片由岳富荣提供
        if (text.AsSpan(first, Math.Min(WordsBeforeBy, last - first)).LastIndexOf('由') is >= 0 and var by
            && text.AsSpan(last + 1) is ['提' or '供', ..]) first += by + 1;
        // 者施芳 in 记者施芳, 华社 in 新华社
        while (first < last && isInWord[first]) first++;
        // 受访者供图, of which 供 was marked too.
        if (Array.IndexOf(isWord, true, first, last + 1 - first) is var cue && cue > first) last = cue - 1;
        var (start, end) = (first, last);
        while (start > 0 && IsWithin(start - 1)) start--;
        // 特派員施芳, 图片编辑李明: where the words around a name end only the tagger can tell.
        if (text.AsSpan(start, first - start).ContainsAny(NoName)) start = first;
        while (end + 1 < text.Length && IsWithin(end + 1) && !NoName.Contains(text[end + 1])) end++;
        var word = text.AsSpan(start, end - start + 1);
        var length = word.Length - (EndsReport(end + 1) ? openings.PlaceAtEnd(text[start..(end + 1)]) : 0);
        word = word[..length];
        return start + length > first && !word.ContainsAny(NoName)
            && IsNameAsWhole(word, last - first + 1, IsAlone(start, length))
            ? (start, start + length - 1)
            : (first, last);
    }

    private bool IsWithin(int at) =>
        (Characters.IsIdeograph(text[at]) || NameForms.IsPoint(text[at])) && !isWord[at] && text[at] != '由';

    // 14日電, ／台北報導, 報導: what stands before it may end with a place.
    private bool EndsReport(int at) => at < text.Length && (isWord[at] || char.IsDigit(text[at]));

    // 记者次仁卓嘎）: between 记者 and the bracket stands one name, unless it begins as two of Han people do (记者王明李强).
    private bool IsAlone(int start, int length) =>
        start > 0 && isWord[start - 1] && start + length < text.Length && "）)、，".Contains(text[start + length])
        && !openings.Names.IsSurname(text[start]);

    private bool IsNameAsWhole(ReadOnlySpan<char> word, int marked, bool isAlone) => word.Length switch
    {
        < 2 => false,
        2 or 3 => true,
        _ when word.ContainsAny("·・‧") =>
            !NameForms.IsPoint(word[0]) && !NameForms.IsPoint(word[^1]) && word.Length <= LongestName,
        4 when openings.Names.IsCompound(word) => true,
        4 or 5 when isAlone => true,
        _ => word.Length <= LongestWord && marked + 1 >= word.Length,
    };

    // 如有雷同纯属巧合: a name of no known form is not cut out of text.
    private bool IsByItself(int start, int end) => !IsText(start - 1) && !IsText(end);

    private bool IsText(int at) => at >= 0 && at < text.Length && marks[at] == NameMark.Body && !isWord[at]
        && Characters.IsIdeograph(text[at]);

    // 「小心開水燙傷」 is a saying, 《沈从文全集》 a book.
    private bool IsQuoted(int first, int last) =>
        text.AsSpan(0, first).LastIndexOfAny(QuotesOpen) is >= 0 and var opened
        && text.AsSpan(opened, first - opened).IndexOfAny(QuotesClose) < 0 && text.AsSpan(last + 1).ContainsAny(QuotesClose);

    // A name of two characters is padded to the width of three: 陈  斌.
    private int Padded(int last)
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
        char.IsLetterOrDigit(c) || NameForms.IsPoint(c) || c is ' ' or '.' or '-' or '\'' || char.IsSurrogate(c);
}
