using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Banmian.Commands;

/// <summary>
/// Turns Ctrl+C, and the request to end that a system sends before it kills, into a token, so that work ends where it does
/// no harm. Work that goes on all the same is ended as by a second Ctrl+C: what is on the disk is such that the next run
/// finishes or drops it.
/// </summary>
internal sealed class StopSignal : IDisposable
{
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(100);

    // What a machine gives no time to is not ended for being slow: it has this long by the clock and on a processor.
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(1.5);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    private readonly CancellationTokenSource source = new();
    private readonly PosixSignalRegistration interrupt;
    private readonly PosixSignalRegistration terminate;
    private readonly Timer end;
    private (long At, TimeSpan Processor) asked;

    public StopSignal()
    {
        end = new Timer(_ => EndIfDue());
        interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
    }

    public CancellationToken Token => source.Token;

    public void Dispose()
    {
        interrupt.Dispose();
        terminate.Dispose();
        end.Dispose();
        source.Dispose();
    }

    private void Stop(PosixSignalContext signal)
    {
        signal.Cancel = !source.IsCancellationRequested;
        asked = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        end.Change(Tick, Tick);
        source.Cancel();
    }

    private void EndIfDue()
    {
        var waited = Stopwatch.GetElapsedTime(asked.At);
        if (waited > Longest || waited > Grace && Environment.CpuUsage.TotalTime - asked.Processor > Grace)
            Environment.Exit(ExitCodes.Stopped);
    }
}
