using Banmian.Sources;

namespace Banmian.Serving;

/// <summary>
/// Builds a site, and builds it again whenever one of its files changed: one build at a time, and one more after it however
/// much changed meanwhile.
/// </summary>
internal sealed class SiteRebuilder(
    Func<CancellationToken, BuildResult> build, WatchedFiles files, SiteWatch watch, Preview preview)
{
    private HashSet<(string, FileStamp)> built = [];

    public async Task BuildFirst(CancellationToken stop)
    {
        watch.Start();
        await Build(files.Scan(), stop);
    }

    /// <summary>Ends by cancellation only.</summary>
    public async Task BuildOnChange(CancellationToken stop)
    {
        while (true)
        {
            await watch.Settled(stop);
            var now = files.Scan();
            if (!now.SetEquals(built))
                await Build(now, stop);
        }
    }

    // The files are looked at before the build reads them: what changes later differs from what was seen, and is built.
    private async Task Build(HashSet<(string, FileStamp)> seen, CancellationToken stop)
    {
        built = seen;
        var result = await Task.Run(() => build(stop), stop);
        preview.Show(preview.State.After(result, DateTimeOffset.UtcNow.ToUnixTimeMilliseconds()));
    }
}
