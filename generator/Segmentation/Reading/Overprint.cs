using Banmian.Text;

namespace Banmian.Segmentation.Reading;

/// <summary>
/// Folds text that extraction gives two or three times because a shadow or outline was drawn as a copy
/// (<c>发展新材料发展新材料 清远高新区硬气十足清远高新区硬气十足</c>), and leaves words that are truly said twice.
/// </summary>
internal static class Overprint
{
    // A copy may stand twice: shadow and outline.
    private const int MostTimes = 3;

    // No reduplication is so long (2020, 研究研究 and 天天向上 are some).
    private const int LeastPhrase = 3;
    private const int LeastLine = 5;

    /// <summary>The offsets of the text that is read once; all of them where nothing was printed over.</summary>
    public static IReadOnlyList<int> Once(string text)
    {
        if (!MayRepeat(text)) return [.. Enumerable.Range(0, text.Length)];
        var phrases = Phrases(text);
        for (var times = 2; times <= MostTimes; times++)
        {
            // A shadow falls on the whole line: every phrase is repeated, and one of them is long enough.
            if (phrases.Count > 0 && phrases.TrueForAll(p =>
                Repeats(text.AsSpan(p.Start, p.Length), times) && (p.Length >= 2 * times || times > 2))
                && phrases.Exists(p => Ideographs(text, p) >= LeastPhrase * times))
                return Offsets(text, phrases, times);
            // The copy may also follow phrase by phrase over the whole line: A B A B.
            if (phrases.Count >= 2 * times && phrases.Count % times == 0 && RepeatsPhrases(text, phrases, times)
                && phrases.Take(phrases.Count / times).Sum(p => p.Length) >= 2 * LeastPhrase)
                return [.. Enumerable.Range(0, phrases[phrases.Count / times - 1].Start
                    + phrases[phrases.Count / times - 1].Length)];
            // Or character by character: 发发展展新新材材料料.
            var dense = Enumerable.Range(0, text.Length).Where(i => !char.IsWhiteSpace(text[i])).ToArray();
            if (dense.Length >= LeastLine * times && dense.Length % times == 0
                && Enumerable.Range(0, dense.Length).All(i => text[dense[i]] == text[dense[i / times * times]]))
                return [.. dense.Where((_, i) => i % times == 0)];
        }
        return [.. Enumerable.Range(0, text.Length)];
    }

    // Whatever is printed over, the first character stands again in the line, and so does the last: soon said of most lines.
    private static bool MayRepeat(string text)
    {
        var dense = text.AsSpan().Trim();
        return dense.Length > 1 && dense[1..].Contains(dense[0]) && dense[..^1].Contains(dense[^1]);
    }

    private static List<(int Start, int Length)> Phrases(string text)
    {
        var phrases = new List<(int, int)>();
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i])) continue;
            var start = i;
            while (i < text.Length && !char.IsWhiteSpace(text[i])) i++;
            phrases.Add((start, i - start));
        }
        return phrases;
    }

    private static bool Repeats(ReadOnlySpan<char> phrase, int times)
    {
        if (phrase.Length % times != 0) return false;
        var length = phrase.Length / times;
        for (var i = length; i < phrase.Length; i++)
            if (phrase[i] != phrase[i - length]) return false;
        return true;
    }

    private static bool RepeatsPhrases(string text, List<(int Start, int Length)> phrases, int times)
    {
        var count = phrases.Count / times;
        return Enumerable.Range(count, phrases.Count - count)
            .All(i => text.AsSpan(phrases[i].Start, phrases[i].Length)
            .SequenceEqual(text.AsSpan(phrases[i - count].Start, phrases[i - count].Length)));
    }

    private static int Ideographs(string text, (int Start, int Length) phrase) =>
        text.AsSpan(phrase.Start, phrase.Length).ToArray().Count(Characters.IsIdeograph);

    // The first copy of every phrase, with the white space between.
    private static List<int> Offsets(string text, List<(int Start, int Length)> phrases, int times)
    {
        var offsets = new List<int>();
        for (var p = 0; p < phrases.Count; p++)
        {
            if (p > 0) offsets.AddRange(Enumerable.Range(phrases[p - 1].Start + phrases[p - 1].Length,
                phrases[p].Start - phrases[p - 1].Start - phrases[p - 1].Length));
            offsets.AddRange(Enumerable.Range(phrases[p].Start, phrases[p].Length / times));
        }
        return offsets;
    }
}
