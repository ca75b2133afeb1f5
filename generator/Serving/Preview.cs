using System.Runtime.CompilerServices;

namespace Banmian.Serving;

/// <summary>The state of the preview now, and a way to be told when it becomes another.</summary>
internal sealed class Preview
{
    private Moment now = new(PreviewState.Unbuilt);

    public PreviewState State => Volatile.Read(ref now).State;

    public void Show(PreviewState state) => Interlocked.Exchange(ref now, new Moment(state)).Over.SetResult();

    /// <summary>
    /// The state now and each that follows, but for those that passed while the last was dealt with. Ends by cancellation only.
    /// </summary>
    public async IAsyncEnumerable<PreviewState> States([EnumeratorCancellation] CancellationToken stop)
    {
        while (true)
        {
            var moment = Volatile.Read(ref now);
            yield return moment.State;
            await moment.Over.Task.WaitAsync(stop);
        }
    }

    private sealed record Moment(PreviewState State)
    {
        public TaskCompletionSource Over { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
