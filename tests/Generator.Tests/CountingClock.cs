using Banmian.Diagnostics;

namespace Banmian.Tests;

/// <summary>Counts how often a stage is gone through.</summary>
internal sealed class CountingClock(string counted) : StageClock
{
    private int times;

    public int Times => times;

    public override T Time<T>(string stage, Func<T> work)
    {
        if (stage == counted)
            Interlocked.Increment(ref times);
        return base.Time(stage, work);
    }
}
