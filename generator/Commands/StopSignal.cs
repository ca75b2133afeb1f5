using System.Runtime.InteropServices;

namespace Banmian.Commands;

/// <summary>
/// Turns Ctrl+C, and the request to end that a system sends before it kills, into a token, so that work ends where it does
/// no harm. Work that has not ended in <see cref="Grace"/> is ended all the same, as by a second Ctrl+C: what is on the
/// disk is such that the next build finishes or drops it.
/// </summary>
internal sealed class StopSignal : IDisposable
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(1.5);

    private readonly CancellationTokenSource source = new();
    private readonly PosixSignalRegistration interrupt;
    private readonly PosixSignalRegistration terminate;
    private readonly Timer end = new(_ => Environment.Exit(ExitCodes.Stopped));

    public StopSignal()
    {
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
        end.Change(Grace, Timeout.InfiniteTimeSpan);
        source.Cancel();
    }
}
