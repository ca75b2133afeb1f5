using System.Diagnostics;

namespace Banmian;

/// <summary>How long each stage took, in the order they ran. The only clock of the program: no stage sees the time.</summary>
internal sealed class StageClock
{
    private readonly List<(string Stage, TimeSpan Took)> stages = [];

    public T Time<T>(string stage, Func<T> work)
    {
        var start = Stopwatch.GetTimestamp();
        var result = work();
        stages.Add((stage, Stopwatch.GetElapsedTime(start)));
        return result;
    }

    public void Time(string stage, Action work) => Time(stage, () =>
    {
        work();
        return true;
    });

    /// <summary>The total and each stage in whole milliseconds: <c>412 ms: sources 5, rendering 120</c>.</summary>
    public override string ToString() =>
        $"{stages.Sum(s => s.Took.TotalMilliseconds):0} ms: {string.Join(", ", stages.Select(s => $"{s.Stage} {s.Took.TotalMilliseconds:0}"))}";
}
