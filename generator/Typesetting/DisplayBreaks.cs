using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Banmian.Typesetting;

/// <summary>
/// What it costs to begin a line of display type at each place of a text, beside the squares of what lines lack (em). A line may
/// part two phrases, or where it must two words; never a word, a figure and what it counts, a particle or a preposition and its
/// word, or what stands in quotation marks.
/// </summary>
internal static class DisplayBreaks
{
    /// <summary>From this cost on a break parts what belongs together; it is taken only where no other is left.</summary>
    public const double Divides = 10_000;

    /// <summary>Above this cost a narrow screen does not break either.</summary>
    public const double BetweenWords = 16;

    /// <summary>Up to this cost a reader pauses at the break: at a space, a stop, or where print turned over.</summary>
    public const double AfterPoint = 1;

    /// <summary>Added to a break elsewhere, where a text has a pause that a line may well end at.</summary>
    public const double AwayFromPause = 20;

    private const double BesideMark = 8;
    private const double BesideOneCharacter = 26;

    // A word of one character is most often a verb or an adjective, which what follows belongs to: 帮农户, 好儿媳.
    private const double AfterOneCharacter = 40;
    private const double InLongQuotation = 30;

    /// <summary>
    /// Two words of one character side by side (开到, 喜算) are a verb and what belongs to it, or a name or a word that the word
    /// list does not know (名段).
    /// </summary>
    public const double BetweenTwoOfOneCharacter = 80;

    // A quotation of so many characters or fewer stays on one line.
    private const int ShortQuotation = 10;

    // Words of one character that belong to what stands before them, and to what follows.
    private static readonly SearchValues<char> OfTheWordBefore =
        SearchValues.Create("的了着著过過们們地得之者上下中里裡裏内內外前后後间間时時等吗嗎呢吧");
    private static readonly SearchValues<char> OfTheWordAfter =
        SearchValues.Create("与與和及或在到对對向把将將被为為从從以于於由因让讓使给給不未再更最太很又也都就才只已曾正没沒无無有是这這那每各本该該第新老大小约約超近逾");

    // 活起来, 传承下去: where a verb leads to.
    private static readonly FrozenSet<string> Directions =
        FrozenSet.Create("起来", "起來", "下去", "下来", "下來", "出来", "出來", "上来", "上來");

    // 20余家, 3万人: what may stand between figures and their measure.
    private static readonly SearchValues<char> OfFigures = SearchValues.Create("第一二两兩三四五六七八九十百千万萬亿億几幾多余餘数數半");

    private const string Pairs = "“”‘’「」『』《》〈〉（）";

    /// <summary>The cost of a line that begins at each UTF-16 unit.</summary>
    /// <param name="text">The text.</param>
    /// <param name="wordEnds">Where its words end (UTF-16 units), ascending; empty where that is not known.</param>
    public static double[] Costs(string text, ImmutableArray<int> wordEnds)
    {
        var costs = new double[text.Length + 1];
        var (word, next) = (0, 0);
        var otherwise = Ambiguous(text, wordEnds);
        for (var at = 1; at < text.Length; at++)
        {
            while (next < wordEnds.Length && wordEnds[next] < at)
                word = wordEnds[next++];
            var endsWord = wordEnds.IsEmpty || next < wordEnds.Length && wordEnds[next] == at;
            var end = !endsWord || wordEnds.IsEmpty ? at + 1 : next + 1 < wordEnds.Length ? wordEnds[next + 1] : text.Length;
            costs[at] = text[at - 1] == ' ' ? 0
                : Cost(text[at - 1], text[at], endsWord ? text.AsSpan(word, at - word) : [], text.AsSpan(at, end - at));
            if (costs[at] < Divides && otherwise.TryGetValue(at, out var cost))
                costs[at] = cost;
        }
        foreach (var (from, to) in Quotations(text))
            for (var at = from + 1; at < to; at++)
                costs[at] = Math.Max(costs[at], to - from - 1 <= ShortQuotation ? Divides : InLongQuotation);
        return costs;
    }

    /// <summary>
    /// Where a word of one character beside a word of two says that a text may be cut otherwise: before it, where the second
    /// character of the two belongs to what follows (改出|新面貌); after it, at the end of the text (主题展|开展).
    /// </summary>
    private static Dictionary<int, double> Ambiguous(string text, ImmutableArray<int> wordEnds)
    {
        var costs = new Dictionary<int, double>();
        for (var i = 1; i < wordEnds.Length; i++)
        {
            var (end, isLast) = (wordEnds[i], wordEnds[i] == text.Length);
            if (Length(i) == 2 && IsOne(i - 1) && OfTheWordAfter.Contains(text[end - 1]))
                costs[end] = AfterOneCharacter;
            if (isLast && i > 1 && IsOne(i) && Length(i - 1) == 2)
                costs[wordEnds[i - 2]] = BesideOneCharacter;
        }
        return costs;

        int Length(int word) => wordEnds[word] - (word == 0 ? 0 : wordEnds[word - 1]);

        bool IsOne(int word) => Length(word) == 1 && Glyphs.IsIdeograph(text[wordEnds[word] - 1])
            && !OfTheWordBefore.Contains(text[wordEnds[word] - 1]) && !OfTheWordAfter.Contains(text[wordEnds[word] - 1]);
    }

    /// <param name="before">The character before the break.</param>
    /// <param name="after">The one after it.</param>
    /// <param name="wordBefore">The word that ends at the break; empty where none does.</param>
    /// <param name="wordAfter">The word that begins there.</param>
    private static double Cost(char before, char after, ReadOnlySpan<char> wordBefore, ReadOnlySpan<char> wordAfter) =>
        Glyphs.Trimmable(before) == Side.Point || before is '！' or '？' ? AfterPoint
        : before is '·' or '—' || wordBefore.IsEmpty || IsCounted(before, after, wordBefore, wordAfter)
            || wordAfter.Length == 1 && OfTheWordBefore.Contains(after)
            || Directions.GetAlternateLookup<ReadOnlySpan<char>>().Contains(wordAfter)
            || wordBefore.Length == 1 && OfTheWordAfter.Contains(before) ? Divides
        : Glyphs.Trimmable(before) == Side.After || Glyphs.Trimmable(after) == Side.Before ? BesideMark
        : wordBefore.Length == 1 && wordAfter.Length == 1 ? BetweenTwoOfOneCharacter
        : wordBefore.Length == 1 && !OfTheWordBefore.Contains(before) ? AfterOneCharacter
        : wordBefore.Length == 1 || wordAfter.Length == 1 ? BesideOneCharacter
        : BetweenWords;

    /// <summary>Whether a figure and what it counts would be parted: 2020年, 第3, 20万人, 一批.</summary>
    private static bool IsCounted(char before, char after, ReadOnlySpan<char> wordBefore, ReadOnlySpan<char> wordAfter) =>
        char.IsAsciiDigit(before) && Glyphs.IsIdeograph(after)
        || char.IsAsciiDigit(after) && before == '第'
        || wordAfter.Length == 1 && Glyphs.IsIdeograph(after) && !wordBefore.ContainsAnyExcept(OfFigures);

    /// <summary>What stands in a pair of marks: from its opening mark to its closing one, the outermost only.</summary>
    private static IEnumerable<(int From, int To)> Quotations(string text)
    {
        // The end of each opening mark, found from the end of the text, lest a head of opening marks alone take long.
        var ends = new int[text.Length];
        var next = new int[Pairs.Length / 2];
        for (var at = text.Length - 1; at >= 0; at--)
            if (Pairs.IndexOf(text[at], StringComparison.Ordinal) is >= 0 and var mark)
                if (mark % 2 == 1)
                    next[mark / 2] = at;
                else
                    ends[at] = next[mark / 2];
        for (var at = 0; at < text.Length; at++)
            if (ends[at] > at)
            {
                yield return (at, ends[at]);
                at = ends[at];
            }
    }
}
