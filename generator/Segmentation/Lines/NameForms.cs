using System.Buffers;
using System.Collections.Frozen;
using Banmian.Text;

namespace Banmian.Segmentation.Lines;

/// <summary>What has the form of a name, and where one name ends that another follows without a blank.</summary>
internal sealed class NameForms(Cues cues)
{
    private const string Points = "·・‧";

    // A name holds none of what says who wrote, took or drew.
    private const string NoName = "摄攝图圖记記讯訊员員编編译譯电電发發综綜报報撰";

    // … and one of no surname none of what speaks of the text (有删改, 转载自网络, 本期), nor is it a number (五十七, 之一).
    private static readonly SearchValues<char> NoPenName = SearchValues.Create("的这這那是有在均由据據详詳载載刊登转轉接續续终終完删刪版篇章稿见見选選");
    private static readonly SearchValues<char> Numbers = SearchValues.Create("之上中下〇一二三四五六七八九十百廿");

    // Of all names run together these are enough; what is longer is text.
    private const int LongestRun = 24;
    private const int LongestForeignName = 16;
    public const int LongestPenName = 5;

    // More parts than the name of anyone has: 阿卜杜拉·本·阿卜杜勒 has three.
    private const int FewestNames = 4;

    // The surnames stand in the order of their number, in both scripts: these are nine in ten of all people.
    private const int CommonSurnames = 150;

    private readonly FrozenSet<char> surnames = cues.Surnames.ToFrozenSet();
    private readonly FrozenSet<char> common = cues.Surnames[..CommonSurnames].ToFrozenSet();

    /// <summary>Whether a word is a surname and a given name of one or two characters; blanks between them do not
    /// count.</summary>
    public bool IsHan(ReadOnlySpan<char> word)
    {
        var isCompound = IsCompound(word);
        if (isCompound ? word.Length > 4 : word.Length < 2 || !surnames.Contains(word[0])) return false;
        var given = 0;
        foreach (var c in word[1..])
            if (IsOfName(c)) given++;
            else if (!char.IsWhiteSpace(c)) return false;
        return isCompound || given is 1 or 2;
    }

    /// <summary>Whether a character stands between the parts of a foreign name.</summary>
    public static bool IsPoint(char c) => Points.Contains(c);

    public bool IsSurname(char first) => surnames.Contains(first);

    /// <summary>Whether a word is ideographs with points between them: 列夫·托尔斯泰.</summary>
    public static bool IsForeign(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (!Characters.IsIdeograph(c) && !Points.Contains(c)) return false;
        return word.IndexOfAny(Points) > 0 && word.Length <= LongestForeignName;
    }

    /// <summary>Whether a word has the form of a name, and of nothing else.</summary>
    public bool IsSure(ReadOnlySpan<char> word) => IsHan(word) || IsForeign(word);

    /// <summary>Whether a word may be any other name: 阿力木, 秋水.</summary>
    public static bool IsPenName(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (!IsOfName(c)) return false;
        return word.Length is >= 2 and <= LongestPenName && MayBe(word);
    }

    /// <summary>Whether nothing says that a word of ideographs is no name: a number, or what speaks of a text.</summary>
    public static bool MayBe(ReadOnlySpan<char> word) =>
        word is not ['本' or '第', ..] && word.IndexOfAny(NoPenName) < 0 && word.IndexOfAnyExcept(Numbers) >= 0;

    /// <summary>Where the names stand in a word that may be more than one: 王明李小满, 王明·李小满, but one in 列夫·托尔斯泰. The word as a
    /// whole where it cannot be told.</summary>
    public IReadOnlyList<Range> Apart(ReadOnlySpan<char> word)
    {
        var start = word.Length - word.TrimStart(Points).Length;
        var bare = word.Trim(Points);
        return [.. (bare.IndexOfAny(Points) >= 0 ? ApartAtPoints(bare) : ApartBySurnames(bare))
            .DefaultIfEmpty(0..bare.Length).Select(name => (start + name.Start.Value)..(start + name.End.Value))];
    }

    // 王明·李小满: all are names by themselves. Of so many that no one bears them, those of a surname and two characters are.
    private List<Range> ApartAtPoints(ReadOnlySpan<char> word)
    {
        var parts = new List<Range>();
        foreach (var part in word.SplitAny(Points.AsSpan())) parts.Add(part);
        var isHan = new bool[parts.Count];
        for (var i = 0; i < isHan.Length; i++) isHan[i] = IsHan(word[parts[i]]);
        if (Array.TrueForAll(isHan, han => han)) return parts;
        if (parts.Count < FewestNames) return [];
        var names = new List<Range>();
        var goesOn = false;
        for (var i = 0; i < isHan.Length; i++)
        {
            var isWhole = isHan[i] && parts[i].End.Value - parts[i].Start.Value > 2;
            if (goesOn && !isWhole) names[^1] = names[^1].Start..parts[i].End;
            else names.Add(parts[i]);
            goesOn = !isWhole;
        }
        return names;
    }

    // The one way to part a run of ideographs into names, or that with the fewest of two characters; none where two are
    // as good.
    private List<Range> ApartBySurnames(ReadOnlySpan<char> word)
    {
        if (word.Length is < 4 or > LongestRun || IsCompound(word) && word.Length == 4) return [];
        foreach (var c in word)
            if (!IsOfName(c)) return [];
        // Of each beginning: how many short names it takes at least, in how many ways, and where the last name begins.
        var (shorts, ways, last) = (new int[word.Length + 1], new int[word.Length + 1], new int[word.Length + 1]);
        ways[0] = 1;
        for (var end = 2; end <= word.Length; end++)
        {
            shorts[end] = int.MaxValue;
            for (var length = 2; length <= Math.Min(4, end); length++)
            {
                var start = end - length;
                if (ways[start] == 0 || !IsOne(word[start..end])) continue;
                var count = shorts[start] + (length == 2 ? 1 : 0);
                if (count > shorts[end]) continue;
                ways[end] = count == shorts[end] ? ways[end] + ways[start] : ways[start];
                (shorts[end], last[end]) = (count, start);
            }
        }
        if (ways[^1] != 1) return [];
        var names = new List<Range>();
        for (var end = word.Length; end > 0; end = last[end]) names.Insert(0, last[end]..end);
        return names;
    }

    // In a run of characters two are a name only behind a surname that many have.
    private bool IsOne(ReadOnlySpan<char> word) => IsHan(word)
        && (word.Length == 2 ? common.Contains(word[0]) : word.Length == 3 || IsCompound(word));

    /// <summary>Whether a word begins with a surname of two characters, and more follows.</summary>
    public bool IsCompound(ReadOnlySpan<char> word) =>
        word.Length > 2 && cues.CompoundSurnames.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word[..2]);

    /// <summary>Whether a character may be part of a name of ideographs.</summary>
    public static bool IsOfName(char c) => Characters.IsIdeograph(c) && !NoName.Contains(c);
}
