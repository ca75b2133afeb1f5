using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading.Channels;
using Banmian.Diagnostics;
using Banmian.Publishing;
using Banmian.Serving;
using Banmian.Sources;

namespace Banmian.Tests.Serving;

/// <summary>
/// A preview whose site is small: each file of <c>pages/</c> is published as it is, below the address in <c>address.txt</c> if
/// there is one, and a file that says “broken” is an error.
/// </summary>
internal sealed class RunningPreview : IAsyncDisposable
{
    private readonly CancellationTokenSource stop = new();
    private readonly SiteWatch watch;
    private PreviewServer server = null!;
    private Task following = Task.CompletedTask;
    private int builds;

    private RunningPreview(string? output)
    {
        Site = new TempFolder().Write("pages/index.html", "<!DOCTYPE html><head><title>one</title>");
        Output = output ?? Site.FullPath("_site");
        var files = new WatchedFiles(Site.Path, Output);
        watch = new SiteWatch(files, Warnings.Add);
        Rebuilder = new SiteRebuilder(Build, files, watch, Preview);
    }

    public TempFolder Site { get; }

    public string Output { get; }

    public Preview Preview { get; } = new();

    public List<Diagnostic> Warnings { get; } = [];

    public int Builds => Volatile.Read(ref builds);

    /// <summary>Builds that have read the files wait for an item where a test puts this in.</summary>
    public Channel<bool>? Gate { get; set; }

    public int Port => server.Port;

    private SiteRebuilder Rebuilder { get; }

    public static async Task<RunningPreview> Start(Action<TempFolder>? prepare = null, string? output = null)
    {
        var preview = new RunningPreview(output);
        prepare?.Invoke(preview.Site);
        await preview.Rebuilder.BuildFirst(preview.stop.Token);
        preview.server = (await PreviewServer.Start(4400,
            new Answers(preview.Output, preview.Preview, Language.English), new DiagnosticBag()))!;
        preview.following = preview.Rebuilder.BuildOnChange(preview.stop.Token);
        return preview;
    }

    /// <summary>Saves a page in one step: where builds are counted, none may see a file half written.</summary>
    public void Save(string page, string text) =>
        File.Move(Site.Write(".saved", text).FullPath(".saved"), Site.FullPath($"pages/{page}"), overwrite: true);

    /// <summary>The first state from the one shown now on that a test waits for.</summary>
    public async Task<PreviewState> Until(Func<PreviewState, bool> holds)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        await foreach (var state in Preview.States(limit.Token))
            if (holds(state))
                return state;
        throw new InvalidOperationException("States end by cancellation only.");
    }

    /// <summary>The answer to a request, which is sent as it stands: a client of .NET would tidy the path.</summary>
    public async Task<Answer> Get(string path, string? host = null, string method = "GET", string headers = "")
    {
        using var client =
            await Connect(
                $"{method} {path} HTTP/1.1\r\nHost: {host ?? $"localhost:{Port}"}\r\nConnection: close\r\n{headers}\r\n");
        using var bytes = new MemoryStream();
        await client.GetStream().CopyToAsync(bytes, TestContext.Current.CancellationToken);
        return Answer.Of(bytes.ToArray());
    }

    /// <summary>A connection a request was sent over, for reading what never ends.</summary>
    public async Task<TcpClient> Connect(string request)
    {
        var client = new TcpClient { ReceiveTimeout = 30_000 };
        await client.ConnectAsync(IPAddress.Loopback, Port, TestContext.Current.CancellationToken);
        await client.GetStream().WriteAsync(Encoding.Latin1.GetBytes(request), TestContext.Current.CancellationToken);
        return client;
    }

    public async ValueTask DisposeAsync()
    {
        Gate?.Writer.TryComplete();
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => following);
        watch.Dispose();
        await server.DisposeAsync();
        stop.Dispose();
        Site.Dispose();
    }

    private BuildResult Build(CancellationToken cancelled)
    {
        Interlocked.Increment(ref builds);
        var bag = new DiagnosticBag();
        try
        {
            return Publish(bag, cancelled);
        }
        catch (IOException e)
        {
            // A file went while it was read. A real build says so, too.
            bag.Report(Rules.Unreadable, new Location("pages"), $"{e.Message}");
            return new BuildResult(bag.Items, null, null);
        }
    }

    private BuildResult Publish(DiagnosticBag bag, CancellationToken cancelled)
    {
        var files = Directory.EnumerateFiles(Site.FullPath("pages"), "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(Site.FullPath("pages"), file), File.ReadAllBytes);
        Gate?.Reader.WaitToReadAsync(cancelled).AsTask().Wait(cancelled);
        Gate?.Reader.TryRead(out _);
        foreach (var (path, bytes) in files)
            if (Encoding.UTF8.GetString(bytes).Contains("broken", StringComparison.Ordinal))
                bag.Report(Rules.BadValue, new Location($"pages/{path}", 3, 7), $"<b>broken</b>\u202e", $"mend it");
        using var folder = bag.HasErrors ? null : OutputFolder.Open(Output, new SiteFolder(Site.Path), bag);
        var published = folder?.Commit(files.ToDictionary(file => file.Key, file => folder.Put(file.Key, file.Value)));
        return new BuildResult(bag.Items, published, Site.Exists("address.txt") ? new Uri(Site.Read("address.txt")) : null);
    }
}
