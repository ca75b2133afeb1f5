using Banmian.Segmentation;
using Banmian.Sources;

namespace Banmian.Scoring;

/// <summary>
/// How near a reading comes to gold: shares of 1, and the number of ideographs of the dump that stand nowhere in the
/// reading. The figures are defined by the score script that came with the gold pages, and agree with it.
/// </summary>
internal sealed record PageScore(
    double Stories, double Kinds, double Headlines, double Kickers, double Decks,
    double Paragraphs, double Crossheads, double Names, int Lost)
{
    // A story counts as found when it shares this much of its text with gold (Dice coefficient of 8-character runs).
    public const double Found = 0.95;

    public static PageScore Of(SourcePage page, PageReading reading, ComparedStory[] gold)
    {
        var read = reading.Stories.Select(ComparedStory.Of).ToArray();
        var pairs = Pair(read, gold);
        var found = pairs.Where(p => p.Likeness >= Found).ToArray();
        double Share(Func<ComparedStory, ComparedStory, bool> agree) =>
            found.Count(p => agree(read[p.Read], gold[p.Gold])) / (double)Math.Max(1, gold.Length);
        return new PageScore(
            F1(found.Length, read.Length, gold.Length),
            Share((r, g) => r.Kind == g.Kind),
            Share((r, g) => ComparableText.Of(r.Headline) == ComparableText.Of(g.Headline)),
            Part(s => s.Kicker), Part(s => s.Deck),
            F1(Bag(read.SelectMany(TextOf)), Bag(gold.SelectMany(TextOf))),
            F1(Bag(read.SelectMany(s => s.Crossheads).Select(ComparableText.Of)),
                Bag(gold.SelectMany(s => s.Crossheads).Select(ComparableText.Of))),
            Share((r, g) => NamesOf(r.Byline).SetEquals(NamesOf(g.Byline)) && NamesOf(r.Credit).SetEquals(NamesOf(g.Credit))),
            LostIdeographs(page, reading));

        double Part(Func<ComparedStory, string?> part)
        {
            var has = Enumerable.Range(0, gold.Length).Where(g => !string.IsNullOrEmpty(part(gold[g]))).ToArray();
            var partner = found.ToDictionary(p => p.Gold, p => p.Read);
            var right = has.Count(g => partner.TryGetValue(g, out var r)
                && ComparableText.Of(part(read[r])) == ComparableText.Of(part(gold[g])));
            return F1(right, read.Count(s => !string.IsNullOrEmpty(part(s))), has.Length);
        }
    }

    /// <summary>The means over pages; lost characters are summed.</summary>
    public static PageScore Mean(IReadOnlyCollection<PageScore> scores) => new(
        scores.Average(s => s.Stories), scores.Average(s => s.Kinds),
        scores.Average(s => s.Headlines), scores.Average(s => s.Kickers),
        scores.Average(s => s.Decks), scores.Average(s => s.Paragraphs),
        scores.Average(s => s.Crossheads), scores.Average(s => s.Names), scores.Sum(s => s.Lost));

    private static HashSet<string> NamesOf(string[] names) => [.. names.Select(ComparableText.Of)];

    // The printed opening is put back in front of the first paragraph, and a leading 本报讯 does not count on either side.
    private static string[] TextOf(ComparedStory story)
    {
        var paragraphs = story.Paragraphs.Select(ComparableText.Of).ToArray();
        var dateline = ComparableText.Of(story.Dateline);
        if (dateline.Length > 0 && paragraphs.Length > 0 && !paragraphs[0].StartsWith(dateline, StringComparison.Ordinal))
        {
            var bracketed = dateline[0] == '（' && dateline[^1] == '）' && paragraphs[0] is not ['（', ..]
                && !dateline.Contains("记者") && !dateline.Contains("記者");
            paragraphs[0] = (bracketed ? dateline.Trim('（', '）', '(', ')', '〔', '〕', '【', '】', '[', ']') : dateline)
                + paragraphs[0];
        }
        return [.. paragraphs.Select(WithoutOpening)];
    }

    private static string WithoutOpening(string paragraph)
    {
        foreach (var opening in (string[])["本报讯", "【本報訊】", "【本報訊", "本報訊】", "本報訊"])
            if (paragraph.Length > opening.Length && paragraph.StartsWith(opening, StringComparison.Ordinal))
                return paragraph[opening.Length..];
        return paragraph;
    }

    /// <summary>The stories of a reading and of gold that are most alike, each in one pair at most.</summary>
    public static List<(double Likeness, int Read, int Gold)> Pair(ComparedStory[] read, ComparedStory[] gold)
    {
        var readRuns = read.Select(s => Runs(string.Concat(TextOf(s)))).ToArray();
        var goldRuns = gold.Select(s => Runs(string.Concat(TextOf(s)))).ToArray();
        var candidates = new List<(double Likeness, int Read, int Gold)>();
        for (var r = 0; r < read.Length; r++)
            for (var g = 0; g < gold.Length; g++)
                if (Shared(readRuns[r], goldRuns[g]) is > 0 and var shared)
                    candidates.Add((2.0 * shared / (readRuns[r].Values.Sum() + goldRuns[g].Values.Sum()), r, g));
        candidates.Sort();
        candidates.Reverse();
        HashSet<int> usedRead = [], usedGold = [];
        return [.. candidates.Where(c => !usedRead.Contains(c.Read)
            && !usedGold.Contains(c.Gold) && usedRead.Add(c.Read) && usedGold.Add(c.Gold))];
    }

    private static Dictionary<string, int> Runs(string text) =>
        text.Length == 0 ? []
            : Bag(Enumerable.Range(0, Math.Max(1, text.Length - 7)).Select(i => text.Substring(i, Math.Min(8, text.Length - i))));

    private static Dictionary<string, int> Bag(IEnumerable<string> items)
    {
        var bag = new Dictionary<string, int>();
        foreach (var item in items) bag[item] = bag.GetValueOrDefault(item) + 1;
        return bag;
    }

    private static int Shared(Dictionary<string, int> a, Dictionary<string, int> b) =>
        a.Sum(x => Math.Min(x.Value, b.GetValueOrDefault(x.Key)));

    private static double F1(Dictionary<string, int> read, Dictionary<string, int> gold) =>
        F1(Shared(read, gold), read.Values.Sum(), gold.Values.Sum());

    private static double F1(int right, int read, int gold) => read + gold == 0 ? 1 : 2.0 * right / (read + gold);

    private static int LostIdeographs(SourcePage page, PageReading reading)
    {
        var balance = new Dictionary<char, int>();
        foreach (var c in page.Lines.SelectMany(l => l.Text))
            if (c is >= '\u3400' and <= '\u9fff') balance[c] = balance.GetValueOrDefault(c) + 1;
        foreach (var c in reading.Units.SelectMany(unit => unit.Text))
            if (balance.TryGetValue(c, out var count)) balance[c] = count - 1;
        return balance.Values.Where(v => v > 0).Sum();
    }
}
