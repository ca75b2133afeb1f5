namespace Banmian.Segmentation;

/// <summary>The cheapest way found into each state of a line, and the state of the line before that it comes from.</summary>
/// <param name="from">filled with the states before; with <see cref="OrphanStep"/> where it steps into a paragraph that began elsewhere</param>
internal readonly struct TrellisLayer(double[] costs, ushort[] from)
{
    // States are far fewer than this.
    public const int OrphanStep = 0x8000;

    public void Offer(int state, double cost, int previous)
    {
        if (cost >= costs[state]) return;
        costs[state] = cost;
        from[state] = (ushort)previous;
    }

    public void Offer(int state, Way way) => Offer(state, way.Cost, way.From);
}

/// <summary>A way into a state: what it costs, and where it comes from.</summary>
internal readonly record struct Way(double Cost, int From)
{
    public static readonly Way None = new(double.PositiveInfinity, 0);

    /// <summary>The cheaper one; of two that cost the same, this.</summary>
    public Way Or(double cost, int from) => cost < Cost ? new Way(cost, from) : this;
}
