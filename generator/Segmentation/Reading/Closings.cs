using System.Buffers;
using System.Text.RegularExpressions;

namespace Banmian.Segmentation.Reading;

/// <summary>What stands behind the last sentence of a text: who wrote it, whose picture it is, where it goes on.</summary>
internal static partial class Closings
{
    // 执笔, 图自, （本报记者: no sentence is as short as the words before names.
    private const int LongestWords = 8;

    private const int LongestNote = 32;

    private const string Elsewhere = "[^，。（）()\\s]{0,6}[转轉接见見](?:今日|今天|本[报報])?"
        + "(?:本版|第?[A-Za-z]?[0-9０-９〇一二三四五六七八九十]{1,3}[版页頁]|[A-Za-z][0-9０-９]{1,3})"
        + "|未完(?:[，、]?待[续續])?|待?[续續]|(?:下期|下回|下周|下週|明日|明天)(?:待?[续續][完登]?|刊完)";

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。！？”」』…．.!?");

    /// <summary>Where the closing begins whose names begin at a place: behind the last sentence, if but a few words stand
    /// between (。执笔 王明).</summary>
    public static int StartOf(string text, int names)
    {
        var start = names;
        while (start > 0 && names - start <= LongestWords && !SentenceEnds.Contains(text[start - 1])) start--;
        return start > 0 && names - start <= LongestWords && text.AsSpan(start, names - start).IndexOfAny("，、；") < 0 ? start
            : names;
    }

    /// <summary>The place behind the last sentence.</summary>
    public static int BehindSentences(string text) => text.AsSpan().LastIndexOfAny(SentenceEnds) + 1;

    /// <summary>Where a note begins that the text goes on elsewhere or another day: （下转第七版）, →下转八版, （未完）; the text's
    /// length where there is none.</summary>
    public static int StartOfJump(string text)
    {
        var from = Math.Max(0, text.Length - LongestNote);
        return Jump().Match(text[from..]) is { Success: true } match ? from + match.Index : text.Length;
    }

    // Of blanks a few: any number of them at four places would take the square of the time. In brackets it is one behind any
    // mark, for papers before 1950 end a text with 、 too.
    [GeneratedRegex(@"(?:(?<=[。！？”」』…．.!?]\s{0,4})[→▼▶►\s]{0,4}(?:" + Elsewhere + ")"
        + @"|[（(【〔]\s{0,4}[→▼▶►\s]{0,4}(?:" + Elsewhere + @"|[续續])\s{0,4}[）)】〕])\s{0,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Jump();
}
