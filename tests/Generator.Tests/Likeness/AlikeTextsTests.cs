using Banmian.Likeness;
using CsCheck;

namespace Banmian.Tests.Likeness;

/// <summary>Which texts share what they say.</summary>
public class AlikeTextsTests
{
    private const int Characters = 400;

    // So many characters of the common ones that no two runs of eight are the same by chance.
    private static readonly Gen<string> Words = Gen.Char['一', '龥'].Array[Characters].Select(characters => new string(characters));

    [Fact]
    public void A_text_is_alike_itself_whatever_stands_between_its_letters() => Words.Always(text =>
        Assert.Equal(TextRuns.Of([text]).Sample, TextRuns.Of([string.Join("，\n ", text.Chunk(15).Select(line =>
            new string(line)))]).Sample),
        cases: 20);

    [Fact]
    public void A_passage_is_found_in_another_text() => Gen.Select(Words, Words, Words).Always(texts =>
    {
        var (passage, before, after) = texts;
        var found = Assert.Single(Among(0.5, passage, before + passage + after));
        Assert.Equal((0, 1, 1.0), (found.First, found.Second, found.Share));
    }, cases: 20);

    [Fact]
    public void Half_a_text_is_half_of_it() => Gen.Select(Words, Words, Words).Always(texts =>
        Assert.InRange(Assert.Single(Among(0.1, texts.Item1 + texts.Item2, texts.Item2 + texts.Item3)).Share, 0.35, 0.65),
            cases: 20);

    [Fact]
    public void Texts_that_share_nothing_are_not_alike() =>
        Gen.Select(Words, Words).Always(texts => Assert.Empty(Among(0.05, texts.Item1, texts.Item2)), cases: 20);

    [Fact]
    public void What_stands_in_very_many_texts_tells_nothing() => Gen.Select(Words, Words.Array[40]).Always(notice =>
        Assert.Empty(Among(0.3, [.. notice.Item2.Select(text => notice.Item1 + text)])), cases: 3);

    [Fact]
    public void Texts_too_short_to_tell_are_left_out() => Assert.Empty(SortedRuns.Of([
        TextRuns.Of(["今日新区公布年度复核结果"]), TextRuns.Of(["今日新区公布年度复核结果"])]).Alike(0.5, fewest: 24));

    [Fact]
    public void Pairs_are_those_of_comparing_each_text_with_each() =>
        Gen.UInt[0, 24].HashSet[0, 20].Array[2, 45].Always(samples =>
    {
        const int Fewest = 5;
        var texts = samples.Select(sample => new TextRuns([.. sample.Order()])).ToList();
        var telling = texts.Where(text => text.Sample.Length >= Fewest).SelectMany(text => text.Sample)
            .GroupBy(run => run).Where(run => run.Count() <= 32).Select(run => run.Key).ToHashSet();
        Assert.Equal(
            from first in Enumerable.Range(0, texts.Count)
            from second in Enumerable.Range(first + 1, texts.Count - first - 1)
            let shorter = Math.Min(texts[first].Sample.Length, texts[second].Sample.Length)
            where shorter >= Fewest
            let share = (double)texts[first].Sample.Intersect(texts[second].Sample).Count(telling.Contains) / shorter
            where share >= 0.3
            select new Alike(first, second, share),
            SortedRuns.Of(texts).Alike(0.3, Fewest));
    });

    [Fact]
    public void Pairs_that_share_little_take_no_memory()
    {
        // Straight lines over a field of a prime, which meet once or never: each run stands in thirty texts, and 439,350 pairs
        // share one of ten.
        const int Prime = 101, Slopes = 30, Of = 10;
        var texts = (from slope in Enumerable.Range(0, Slopes)
                     from start in Enumerable.Range(0, Prime)
                     select new TextRuns([.. Enumerable.Range(0, Of).Select(run =>
                         (uint)(run * Prime + (start + run * slope) % Prime))])).ToList();
        var runs = SortedRuns.Of(texts);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Empty(runs.Alike(0.2, fewest: 1));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 8 * texts.Count * (Of + 2));
    }

    [Fact]
    public void Wholes_are_alike_as_if_they_were_one_text_each() => Gen.Select(Words, Words, Words).Always(texts =>
    {
        var (one, two, three) = texts;
        string[][] wholes = [[one, two, one], [three], [two, three]];
        var parts = SortedRuns.Of([.. wholes.SelectMany(whole => whole).Select(part => TextRuns.Of([part]))]);
        Assert.Equal(SortedRuns.Of([.. wholes.Select(TextRuns.Of)]).Alike(0.1, fewest: 1),
            parts.OfWholes([0, 0, 0, 1, 2, 2], 3).Alike(0.1, fewest: 1));
    }, cases: 20);

    [Fact]
    public void Runs_are_read_as_they_were_written() => Words.Always(text =>
        Assert.Equal(TextRuns.Of([text]).Sample, TextRuns.Read(TextRuns.Of([text]).ToBytes()).Sample), cases: 20);

    private static IEnumerable<Alike> Among(double least, params string[] texts) =>
        SortedRuns.Of([.. texts.Select(text => TextRuns.Of([text]))]).Alike(least, fewest: 1);
}
