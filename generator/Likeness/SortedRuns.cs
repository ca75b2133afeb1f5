using System.Runtime.InteropServices;

namespace Banmian.Likeness;

/// <summary>Two texts that share runs: their places among all, and how much of the shorter one is in the other, 0 to 1.</summary>
internal readonly record struct Alike(int First, int Second, double Share);

/// <summary>
/// What many texts say, each run with the texts that have it: so those that are alike are found without comparing each with each.
/// </summary>
internal sealed class SortedRuns
{
    // What stands in more texts than these – addresses, names of offices – tells nothing of two of them.
    private const int MostTexts = 32;

    // Each run with its text in the lower half, in ascending order: the texts of a run stand side by side.
    private readonly ReadOnlyMemory<ulong> runs;

    // How many runs each text has.
    private readonly int[] counts;

    private SortedRuns(ReadOnlyMemory<ulong> runs, int[] counts) => (this.runs, this.counts) = (runs, counts);

    public static SortedRuns Of(IReadOnlyList<TextRuns> texts)
    {
        var (runs, count) = (new ulong[texts.Sum(text => text.Sample.Length)], 0);
        for (var i = 0; i < texts.Count; i++)
            foreach (var run in texts[i].Sample)
                runs[count++] = (ulong)run << 32 | (uint)i;
        return new(Sorted(runs), [.. texts.Select(text => text.Sample.Length)]);
    }

    /// <summary>The same of the wholes that these texts are parts of, which say each run once.</summary>
    /// <param name="wholeOf">the whole of each text</param>
    public SortedRuns OfWholes(IReadOnlyList<int> wholeOf, int wholes)
    {
        var of = runs.Span;
        var (all, counted, count) = (new ulong[runs.Length], new int[wholes], 0);
        for (int start = 0, end; start < of.Length; start = end)
        {
            end = EndOfRun(start);
            var group = all.AsSpan(count, end - start);
            for (var i = 0; i < group.Length; i++)
                group[i] = RunOf(of[start]) << 32 | (uint)wholeOf[TextOf(of[start + i])];
            group.Sort();
            for (var i = 0; i < group.Length; i++)
                if (i == 0 || group[i] != group[i - 1])
                {
                    counted[TextOf(group[i])]++;
                    all[count++] = group[i];
                }
        }
        return new(all.AsMemory(0, count), counted);
    }

    /// <summary>The pairs of which the shorter text is in the longer by that share, in the order of the texts.</summary>
    /// <param name="least">the least share, above 0</param>
    /// <param name="fewest">texts of fewer sampled runs are too short to tell</param>
    public IEnumerable<Alike> Alike(double least, int fewest) =>
        // Not as a query, which makes an object of each pair before it looks at what the two share.
        Shared(fewest).Select(pair => new Alike(pair.Key.First, pair.Key.Second,
                (double)pair.Value / Math.Min(counts[pair.Key.First], counts[pair.Key.Second])))
            .Where(alike => alike.Share >= least)
            .OrderBy(alike => alike.First).ThenBy(alike => alike.Second);

    private Dictionary<(int First, int Second), int> Shared(int fewest)
    {
        var of = runs.Span;
        var (shared, texts) = (new Dictionary<(int First, int Second), int>(), new List<int>());
        for (int start = 0, end; start < of.Length; start = end)
        {
            end = EndOfRun(start);
            texts.Clear();
            foreach (var run in of[start..end])
                if (counts[TextOf(run)] >= fewest)
                    texts.Add(TextOf(run));
            if (texts.Count > MostTexts)
                continue;
            for (var second = 1; second < texts.Count; second++)
                for (var first = 0; first < second; first++)
                    CollectionsMarshal.GetValueRefOrAddDefault(shared, (texts[first], texts[second]), out _)++;
        }
        return shared;
    }

    private int EndOfRun(int start)
    {
        var of = runs.Span;
        var end = start + 1;
        while (end < of.Length && RunOf(of[end]) == RunOf(of[start]))
            end++;
        return end;
    }

    private static ulong RunOf(ulong run) => run >> 32;

    private static int TextOf(ulong run) => (int)(uint)run;

    /// <summary>
    /// Sorts by the upper half, by counting: by its lower sixteen bits and then by its upper ones. Texts of one run stay in their
    /// order. A comparing sort took a twentieth of a build with one page changed in a thousand.
    /// </summary>
    private static ulong[] Sorted(ulong[] runs)
    {
        const int Bits = 16;
        var (from, to) = (runs, new ulong[runs.Length]);
        foreach (var shift in (ReadOnlySpan<int>)[32, 32 + Bits])
        {
            var next = new int[(1 << Bits) + 1];
            foreach (var run in from)
                next[(ushort)(run >> shift) + 1]++;
            for (var i = 1; i < next.Length; i++)
                next[i] += next[i - 1];
            foreach (var run in from)
                to[next[(ushort)(run >> shift)]++] = run;
            (from, to) = (to, from);
        }
        return from;
    }
}
