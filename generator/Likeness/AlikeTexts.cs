using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Banmian.Likeness;

/// <summary>Two texts that share runs: their places among all, and how much of the shorter one is in the other, 0 to 1.</summary>
internal readonly record struct Alike(int First, int Second, double Share);

/// <summary>Finds the texts that are alike among many, without comparing each with each.</summary>
internal static class AlikeTexts
{
    // What stands in more texts than these – addresses, names of offices – tells nothing of two of them.
    private const int MostTexts = 32;

    /// <summary>
    /// The texts that are alike, in groups of two or more, each in the order of the texts: who is like one of a group is of it.
    /// </summary>
    /// <param name="pairs">all pairs of texts that are alike</param>
    public static IEnumerable<ImmutableArray<int>> Groups(IReadOnlyCollection<Alike> pairs)
    {
        var earliest = pairs.SelectMany(pair => (int[])[pair.First, pair.Second]).Distinct().ToDictionary(text => text);
        foreach (var (first, second, _) in pairs)
        {
            var (one, other) = (Earliest(first), Earliest(second));
            earliest[Math.Max(one, other)] = Math.Min(one, other);
        }
        return earliest.Keys.Order().GroupBy(Earliest).Select(group => group.ToImmutableArray());

        int Earliest(int text) => earliest[text] == text ? text : earliest[text] = Earliest(earliest[text]);
    }

    /// <summary>The pairs of which the shorter text is in the longer by that share, in the order of the texts.</summary>
    /// <param name="least">the least share, above 0</param>
    /// <param name="fewest">texts of fewer sampled runs are too short to tell</param>
    public static IEnumerable<Alike> Among(IReadOnlyList<TextRuns> texts, double least, int fewest)
    {
        // Each run with its text in the lower half: sorted, the texts of a run stand side by side.
        var runs = new ulong[texts.Sum(text => text.Sample.Length >= fewest ? text.Sample.Length : 0)];
        var count = 0;
        for (var i = 0; i < texts.Count; i++)
            if (texts[i].Sample.Length >= fewest)
                foreach (var run in texts[i].Sample)
                    runs[count++] = (ulong)run << 32 | (uint)i;
        SortByRun(runs);

        var shared = new Dictionary<(int First, int Second), int>();
        for (int start = 0, end; start < runs.Length; start = end)
        {
            for (end = start + 1; end < runs.Length && runs[end] >> 32 == runs[start] >> 32; end++) ;
            if (end - start > MostTexts)
                continue;
            for (var second = start + 1; second < end; second++)
                for (var first = start; first < second; first++)
                {
                    var pair = ((int)(uint)runs[first], (int)(uint)runs[second]);
                    CollectionsMarshal.GetValueRefOrAddDefault(shared, pair, out _)++;
                }
        }

        return from pair in shared
               let share = (double)pair.Value / Math.Min(texts[pair.Key.First].Sample.Length,
                   texts[pair.Key.Second].Sample.Length)
               where share >= least
               orderby pair.Key.First, pair.Key.Second
               select new Alike(pair.Key.First, pair.Key.Second, share);
    }

    /// <summary>
    /// Sorts by the upper half, by counting: by its lower sixteen bits and then by its upper ones. Texts of one run stay in their
    /// order. A comparing sort took a twentieth of a build with one page changed in a thousand.
    /// </summary>
    private static void SortByRun(ulong[] runs)
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
    }
}
