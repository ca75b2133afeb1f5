using System.Runtime.InteropServices;

namespace Banmian.MakeUp;

/// <summary>The few cheapest of many things, of equally cheap ones those that came first.</summary>
internal sealed class Cheapest<T>(int most)
{
    private readonly List<(double Cost, T Item)> kept = new(most);

    /// <summary>The cheapest first.</summary>
    public IEnumerable<T> Items => kept.Select(one => one.Item);

    public void Offer(double cost, T item)
    {
        var best = CollectionsMarshal.AsSpan(kept);
        var at = best.Length;
        while (at > 0 && best[at - 1].Cost > cost)
            at--;
        if (at == most)
            return;
        if (best.Length == most)
            kept.RemoveAt(most - 1);
        kept.Insert(at, (cost, item));
    }
}
