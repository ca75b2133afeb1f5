using System.Collections.Immutable;

namespace Banmian.Likeness;

/// <summary>Puts texts that are alike together.</summary>
internal static class AlikeTexts
{
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
}
