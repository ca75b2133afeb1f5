using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Banmian.Printing;

/// <summary>
/// The DevTools protocol over a browser's pipes: JSON messages, each ended by a zero byte; what is asked has a number,
/// and its answer has the same.
/// </summary>
internal sealed class DevTools : IDisposable
{
    private readonly Stream to;
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonElement>> asked = new();
    private readonly ConcurrentDictionary<string, TaskCompletionSource<JsonElement>> awaited = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Action<JsonElement>> watched = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim writing = new(1, 1);
    private int last;
    private volatile bool isOver;

    public DevTools(Stream to, Stream from)
    {
        this.to = to;
        _ = Read(from);
    }

    /// <summary>Asks for something and gives the answer.</summary>
    /// <param name="session">the tab that is asked; null for the browser itself</param>
    /// <exception cref="PrintFailure">The browser refused, or ended.</exception>
    public async Task<JsonElement> Ask(string method, JsonObject? with, string? session, CancellationToken stop)
    {
        var number = Interlocked.Increment(ref last);
        var answer = asked[number] = new TaskCompletionSource<JsonElement>(TaskCreationOptions.RunContinuationsAsynchronously);
        var message = new JsonObject { ["id"] = number, ["method"] = method, ["params"] = with ?? [] };
        if (session is not null)
            message["sessionId"] = session;
        await Write([.. Encoding.UTF8.GetBytes(message.ToJsonString()), 0], stop);
        if (isOver)
            answer.TrySetException(Ended());
        return await answer.Task.WaitAsync(stop);
    }

    /// <summary>The next event of a name, from now on. One is awaited at a time.</summary>
    public Task<JsonElement> Next(string name) =>
        (awaited[name] = new TaskCompletionSource<JsonElement>(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    /// <summary>Has every event of a name told from now on.</summary>
    public void Watch(string name, Action<JsonElement> told) => watched[name] = told;

    public void Dispose() => writing.Dispose();

    private async Task Write(byte[] message, CancellationToken stop)
    {
        await writing.WaitAsync(stop);
        try
        {
            await to.WriteAsync(message, stop);
            await to.FlushAsync(stop);
        }
        catch (IOException e)
        {
            throw new PrintFailure($"the browser ended", e);
        }
        finally
        {
            writing.Release();
        }
    }

    private async Task Read(Stream from)
    {
        var chunk = new byte[1 << 16];
        var message = new MemoryStream();
        try
        {
            while (await from.ReadAsync(chunk) is var length and > 0)
            {
                var rest = chunk.AsMemory(0, length);
                for (var end = rest.Span.IndexOf((byte)0); end >= 0; end = rest.Span.IndexOf((byte)0))
                {
                    message.Write(rest.Span[..end]);
                    Take(message.GetBuffer().AsMemory(0, (int)message.Length));
                    message.SetLength(0);
                    rest = rest[(end + 1)..];
                }
                message.Write(rest.Span);
            }
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException or JsonException)
        {
            // The pipe is gone, or what comes out of it is no answer: for those who wait it is the same.
        }
        isOver = true;
        foreach (var waiting in asked.Values.Concat(awaited.Values))
            waiting.TrySetException(Ended());
    }

    private void Take(ReadOnlyMemory<byte> message)
    {
        using var document = JsonDocument.Parse(message);
        var root = document.RootElement;
        if (root.TryGetProperty("id", out var number))
        {
            if (!asked.TryRemove(number.GetInt32(), out var answer))
                return;
            if (root.TryGetProperty("error", out var error))
                answer.TrySetException(new PrintFailure(
                    $"the browser refused, saying “{error.GetProperty("message").GetString()}”"));
            else
                answer.TrySetResult(root.GetProperty("result").Clone());
        }
        else if (root.TryGetProperty("method", out var name))
        {
            if (watched.TryGetValue(name.GetString()!, out var told))
                told(root.GetProperty("params").Clone());
            if (awaited.TryRemove(name.GetString()!, out var next))
                next.TrySetResult(root.GetProperty("params").Clone());
        }
    }

    private static PrintFailure Ended() => new($"the browser ended");
}
