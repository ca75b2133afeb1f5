namespace Banmian.Building;

/// <summary>Work on many things at once.</summary>
internal static class SideBySide
{
    /// <summary>
    /// What was made of each, in their order. Calls may be nested: where no other thread is free, Parallel goes on with the
    /// caller's own.
    /// </summary>
    public static TMade[] Make<TGiven, TMade>(IEnumerable<TGiven> given, Func<TGiven, TMade> make, CancellationToken stop)
    {
        var items = given.ToArray();
        var made = new TMade[items.Length];
        var options = new ParallelOptions { CancellationToken = stop, MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.For(0, items.Length, options, i => made[i] = make(items[i]));
        return made;
    }
}
