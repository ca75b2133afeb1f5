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
    public IEnumerable<Alike> Alike(double least, int fewest)
    {
        // Text by text: of a large archive, a table of all pairs that share a phrase would fill the memory.
        var (last, before) = Chains(fewest);
        var (shared, others) = (new int[counts.Length], new List<int>());
        for (var first = 0; first < counts.Length; first++)
        {
            for (var place = last[first]; place >= 0; place = before[place])
                foreach (var run in runs.Span[(place + 1)..EndOfRun(place)])
                    if (counts[TextOf(run)] >= fewest && shared[TextOf(run)]++ == 0)
                        others.Add(TextOf(run));
            others.Sort();
            foreach (var second in others)
            {
                var share = (double)shared[second] / Math.Min(counts[first], counts[second]);
                shared[second] = 0;
                if (share >= least)
                    yield return new Alike(first, second, share);
            }
            others.Clear();
        }
    }

    /// <summary>
    /// The places of each text's runs that may tell something: the last one, and of each place the one before it; below 0 where
    /// there is none.
    /// </summary>
    private (int[] Last, int[] Before) Chains(int fewest)
    {
        var of = runs.Span;
        var (last, before) = (new int[counts.Length], new int[of.Length]);
        Array.Fill(last, -1);
        for (int start = 0, end; start < of.Length; start = end)
        {
            end = EndOfRun(start);
            var texts = 0;
            foreach (var run in of[start..end])
                if (counts[TextOf(run)] >= fewest)
                    texts++;
            if (texts is < 2 or > MostTexts)
                continue;
            for (var place = start; place < end; place++)
                if (TextOf(of[place]) is var text && counts[text] >= fewest)
                    (before[place], last[text]) = (last[text], place);
        }
        return (last, before);
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
