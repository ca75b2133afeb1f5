using System.Collections.Immutable;

namespace Banmian.Archive;

/// <summary>What stands beside something in its order.</summary>
internal static class Neighbours
{
    /// <summary>Those before and after; none beyond an end.</summary>
    public static (T? Before, T? After) Around<T>(this ImmutableArray<T> all, T one) where T : class
    {
        var place = all.IndexOf(one);
        return (all.ElementAtOrDefault(place - 1), all.ElementAtOrDefault(place + 1));
    }
}
