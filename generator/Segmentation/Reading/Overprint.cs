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

    /// <summary>The offsets of each line of a heading that are read once; none of a line that is a copy of one above.</summary>
    public static IReadOnlyList<int>[] Once(IReadOnlyList<string> lines)
    {
        var kept = lines.Select(Once).ToArray();
        var shadow = Shadow(lines, kept);
        if (shadow > 1)
            for (var i = 0; i < kept.Length; i++)
                if (kept[i].Count == lines[i].Length && FirstCopy(lines[i], shadow) is { } copy) kept[i] = copy;
        string[] read = [.. kept.Select((of, i) => Spacing.Dense(Spacing.Kept(lines[i], of)))];
        var copies = Copies(read);
        return [.. kept.Select((of, i) => copies[i] ? [] : of)];
    }

    // How often each line stands in itself, where the shadow fell on the heading: one line shows it, or all of them together,
    // be they as short as those of a heading set upright.
    private static int Shadow(IReadOnlyList<string> lines, IReadOnlyList<int>[] kept)
    {
        for (var i = 0; i < kept.Length; i++)
            if (kept[i].Count < lines[i].Length)
                return Spacing.Dense(lines[i]).Length / Spacing.Dense(Spacing.Kept(lines[i], kept[i])).Length;
        for (var times = 2; times <= MostTimes && lines.Count > 1; times++)
            if (lines.All(line => FirstCopy(line, times) is not null)
                && lines.Sum(line => Spacing.Dense(line).Length) >= 2 * LeastPhrase * times) return times;
        return 1;
    }

    // The offsets up to where a line begins again; null where it does not.
    private static IReadOnlyList<int>? FirstCopy(string text, int times)
    {
        var dense = Enumerable.Range(0, text.Length).Where(i => !char.IsWhiteSpace(text[i])).ToArray();
        return dense.Length > 0 && Repeats(Spacing.Dense(text), times)
            ? [.. Enumerable.Range(0, dense[dense.Length / times - 1] + 1)]
            : null;
    }

    // A copy may be set as a line of its own: A A B B, A B A B. What is longer than a word is one wherever it stands; words, and
    // the characters of a heading set upright, may come again (分 区 分 级).
    private static bool[] Copies(string[] lines)
    {
        var copies = new bool[lines.Length];
        for (var times = 2; times <= MostTimes; times++)
        {
            if (lines.Length % times != 0 || lines.Sum(line => line.Length) < LeastLine * times) continue;
            var count = lines.Length / times;
            if (Enumerable.Range(0, lines.Length).All(i => lines[i] == lines[i / times * times]))
                return [.. lines.Select((_, i) => i % times > 0)];
            if (Enumerable.Range(count, lines.Length - count).All(i => lines[i] == lines[i - count]))
                return [.. lines.Select((_, i) => i >= count)];
        }
        for (var i = 0; i < lines.Length; i++) copies[i] = lines[i].Length >= LeastPhrase && Array.IndexOf(lines, lines[i]) < i;
        return copies;
    }

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
