using System.Diagnostics;
using Banmian.Diagnostics;

namespace Banmian.Serving;

/// <summary>
/// Tells when files of a site may have changed. What the system reports is a hint and no more: editors save in many ways, and
/// events come twice, come late or get lost. Whether anything changed is for <see cref="WatchedFiles.Scan"/> to say.
/// </summary>
/// <param name="files">What is watched.</param>
/// <param name="report">Takes a warning where the system cannot watch it all; the files are then looked at every second.</param>
internal sealed class SiteWatch(WatchedFiles files, Action<Diagnostic> report) : IDisposable
{
    /// <summary>
    /// One save makes several events; it is over when none came for this long. Where it was not, one build more follows.
    /// </summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(10);

    /// <summary>Where events never cease, a change waits no longer than this.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(200);

    private static readonly TimeSpan PollingInterval = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim hints = new(0);
    private readonly Dictionary<string, FileSystemWatcher> watchers = [];
    private readonly Lock gate = new();
    private volatile bool polls;
    private bool isOver;

    /// <summary>
    /// Begins to watch. Each folder of the site has a watcher of its own, so that none is spent on the output with its many
    /// folders; the root's sees folders come and go.
    /// </summary>
    public void Start()
    {
        lock (gate)
        {
            Watch(files.Root);
            WatchFolders();
        }
    }

    /// <summary>Waits until something may have changed and the changing seems over.</summary>
    public async Task Settled(CancellationToken stop)
    {
        await hints.WaitAsync(polls ? PollingInterval : Timeout.InfiniteTimeSpan, stop);
        var start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) < Longest && await hints.WaitAsync(Quiet, stop)) { }
    }

    public void Dispose()
    {
        lock (gate)
        {
            isOver = true;
            foreach (var watcher in watchers.Values)
                watcher.Dispose();
        }
    }

    private void WatchFolders()
    {
        foreach (var folder in files.Folders().Where(folder => !watchers.ContainsKey(folder)))
            Watch(folder);
    }

    private void Watch(string folder)
    {
        try
        {
            var watcher = watchers[folder] = new FileSystemWatcher(folder) { IncludeSubdirectories = folder != files.Root };
            watcher.Changed += (_, change) => Hint(change.FullPath);
            watcher.Created += (_, change) => Renewed(change.FullPath);
            watcher.Deleted += (_, change) => Renewed(change.FullPath);
            watcher.Renamed += (_, change) => { Renewed(change.OldFullPath); Renewed(change.FullPath); };
            watcher.Error += (_, error) => Failed(folder, error.GetException());
            watcher.EnableRaisingEvents = true;
        }
        // A folder may be gone since it was listed, which is an argument of the wrong kind here.
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            Failed(folder, e);
        }
    }

    private void Hint(string path)
    {
        if (files.IsWatched(path))
            hints.Release();
    }

    private void Renewed(string path)
    {
        if (Path.GetDirectoryName(path) == files.Root)
            lock (gate)
            {
                if (isOver) return;
                // A folder put in another's place has its name and is another one.
                if (watchers.Remove(path, out var gone))
                    gone.Dispose();
                WatchFolders();
            }
        Hint(path);
    }

    // Events that were too many need no more than a look; a folder that is gone is its parent's concern.
    private void Failed(string folder, Exception problem)
    {
        if (problem is not InternalBufferOverflowException && Directory.Exists(folder) && !polls)
        {
            polls = true;
            report(new Diagnostic(Rules.NotWatched, Rules.NotWatched.DefaultSeverity,
                new Location(Path.GetRelativePath(files.Root, folder)),
                $"the system does not report every change here, so the files are checked every second: {problem.Message}",
                $"on Linux, raise fs.inotify.max_user_watches and fs.inotify.max_user_instances"));
        }
        hints.Release();
    }
}
