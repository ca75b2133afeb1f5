using System.Diagnostics;

namespace Banmian.Diagnostics;

/// <summary>How long each stage took, in the order they began. The only clock of the program: no stage sees the time.</summary>
internal class StageClock
{
    private readonly long start = Stopwatch.GetTimestamp();
    private readonly Lock guard = new();
    private readonly List<string> order = [];
    private readonly Dictionary<string, TimeSpan> took = [];

    public TimeSpan SinceStart => Stopwatch.GetElapsedTime(start);

    /// <summary>
    /// The stages with the time spent in each; of stages that pages go through side by side, the sum over all pages.
    /// </summary>
    public IReadOnlyList<(string Stage, TimeSpan Took)> Stages
    {
        get
        {
            lock (guard)
                return [.. order.Select(stage => (stage, took[stage]))];
        }
    }

    public virtual T Time<T>(string stage, Func<T> work)
    {
        var began = Begin(stage);
        try
        {
            return work();
        }
        finally
        {
            Add(stage, Stopwatch.GetElapsedTime(began));
        }
    }

    public void Time(string stage, Action work) => Time(stage, () =>
    {
        work();
        return true;
    });

    /// <summary>The same items; the time it takes to get each is the stage's.</summary>
    public IEnumerable<T> Each<T>(string stage, IEnumerable<T> items)
    {
        using var all = items.GetEnumerator();
        while (Time(stage, all.MoveNext))
            yield return all.Current;
    }

    private long Begin(string stage)
    {
        lock (guard)
            if (took.TryAdd(stage, TimeSpan.Zero))
                order.Add(stage);
        return Stopwatch.GetTimestamp();
    }

    private void Add(string stage, TimeSpan time)
    {
        lock (guard)
            took[stage] += time;
    }
}
