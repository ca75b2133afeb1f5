using System.Runtime.InteropServices;

namespace Banmian.MakeUp;

/// <summary>The few cheapest of many things, of equally cheap ones those that came first.</summary>
internal sealed class Cheapest<T>(int most)
{
    private readonly List<double> costs = new(most);
    private readonly List<T> items = new(most);

    /// <summary>The cheapest first.</summary>
    public ReadOnlySpan<T> Items => CollectionsMarshal.AsSpan(items);

    public void Clear()
    {
        costs.Clear();
        items.Clear();
    }

    public void Offer(double cost, T item)
    {
        var at = costs.Count;
        while (at > 0 && costs[at - 1] > cost)
            at--;
        if (at == most)
            return;
        if (costs.Count == most)
        {
            costs.RemoveAt(most - 1);
            items.RemoveAt(most - 1);
        }
        costs.Insert(at, cost);
        items.Insert(at, item);
    }
}
