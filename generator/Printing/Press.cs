using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Banmian.Addresses;
using Banmian.Diagnostics;
using Banmian.Publishing;
using Banmian.Sources;

namespace Banmian.Printing;

/// <summary>How many PDFs a run made, found as they should be, and could not make.</summary>
internal readonly record struct PrintCount(int Made, int Unchanged, int Failed);

/// <summary>
/// Prints pages of a built site, several at a time, each worker with a browser of its own. A page that fails is named and the
/// others are printed; a browser that hangs or ends is replaced.
/// </summary>
/// <param name="program">the browser</param>
/// <param name="site">the folder of the built site</param>
/// <param name="output">the folder of the prints</param>
/// <param name="profiles">a folder for the browsers' profiles</param>
/// <param name="perPage">how long a page may take, and how long the start of a browser</param>
internal sealed class Press(string program, string site, string output, string profiles, PrintStyle style, TimeSpan perPage)
{
    // What a browser takes with the faces of prints, some 600 MB, and room.
    private const long BytesPerBrowser = 800L << 20;
    private const int MostWorkers = 8;

    private readonly PrintingPolicy policy = new(site);
    private readonly Lazy<string> styles = new(PrintFiles.Styles);
    private readonly Lazy<string> stylesheets = new(() => PrintKey.OfStylesheets(
        Directory.EnumerateFiles(Path.Combine(site, Folders.Assets), "*.css", SearchOption.AllDirectories)
            .Select(file => (Path.GetRelativePath(site, file).Replace('\\', '/'),
                (ReadOnlyMemory<byte>)File.ReadAllBytes(file)))));

    private int made;
    private int standing;
    private readonly ConcurrentDictionary<string, Sentence> failed = new(StringComparer.Ordinal);

    /// <exception cref="OperationCanceledException">It was stopped; what was printed stands.</exception>
    public async Task<PrintCount> Run(IReadOnlyCollection<PrintJob> jobs, Action done, DiagnosticBag bag, CancellationToken stop)
    {
        BrowserProcess.RemoveProfile(profiles); // those of a print that was killed
        var waiting = new ConcurrentQueue<PrintJob>(jobs);
        using var halt = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var fitting = (int)Math.Clamp(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / BytesPerBrowser, 1, MostWorkers);
        var workers = Enumerable.Range(0, Math.Clamp(Math.Min(Environment.ProcessorCount, jobs.Count), 1, fitting))
            .Select(number => Task.Run(() => Work(number, waiting, done, bag, halt), CancellationToken.None));
        try
        {
            await Task.WhenAll(workers);
        }
        finally
        {
            BrowserProcess.RemoveProfile(profiles);
        }
        stop.ThrowIfCancellationRequested();
        foreach (var (pdf, why) in failed.OrderBy(page => page.Key, StringComparer.Ordinal))
            bag.Report(Rules.NotPrinted, new Location(pdf), why,
                $"the other pages are printed; run the command again for this one");
        return new PrintCount(made, standing, failed.Count);
    }

    private async Task Work(
        int number, ConcurrentQueue<PrintJob> waiting, Action done, DiagnosticBag bag, CancellationTokenSource halt)
    {
        PrintingBrowser? browser = null;
        try
        {
            for (var attempt = 0; !halt.IsCancellationRequested && waiting.TryDequeue(out var job); attempt++)
            {
                try
                {
                    var (views, htmls) = Read(job);
                    var key = PrintKey.Of(views, style, stylesheets.Value, path => File.ReadAllBytes(Path.Combine(site, path)));
                    if (IsUpToDate(job, key))
                    {
                        Interlocked.Increment(ref standing);
                        done();
                        continue;
                    }
                    browser ??= await StartBrowser(
                        Path.Combine(profiles, FormattableString.Invariant($"{number}-{attempt}")), bag, halt);
                    if (browser is null)
                        return;
                    using var bound = CancellationTokenSource.CreateLinkedTokenSource(halt.Token);
                    bound.CancelAfter(perPage * job.Pages.Length);
                    Put(job, await Print(browser, job, views, htmls, key, bound.Token));
                }
                catch (OperationCanceledException) when (halt.IsCancellationRequested)
                {
                    return;
                }
                catch (Exception e) when (e is PrintFailure or IOException
                    or UnauthorizedAccessException or OperationCanceledException)
                {
                    failed[job.Pdf] = e is OperationCanceledException
                        ? $"the browser did not print it in {(perPage * job.Pages.Length).TotalSeconds:0} seconds"
                        : DiskProblem.OfWriting(e).What;
                    browser?.Dispose();
                    browser = null;
                }
                done();
            }
        }
        finally
        {
            browser?.Dispose();
        }
    }

    // A browser that does not start will not start for the next page either: the run ends.
    private async Task<PrintingBrowser?> StartBrowser(string profile, DiagnosticBag bag, CancellationTokenSource halt)
    {
        using var bound = CancellationTokenSource.CreateLinkedTokenSource(halt.Token);
        bound.CancelAfter(perPage);
        Sentence why;
        try
        {
            return await PrintingBrowser.Start(program, profile, policy, bound.Token);
        }
        catch (PrintFailure e)
        {
            why = e.Said;
        }
        catch (OperationCanceledException) when (!halt.IsCancellationRequested)
        {
            why = $"it gave no answer in {perPage.TotalSeconds:0} seconds";
        }
        lock (bag)
            bag.Report(Rules.BrowserDoesNotStart, new Location(program), why,
                $"try to start it by hand, or name another browser with --browser");
        await halt.CancelAsync();
        return null;
    }

    private static PrintFailure NothingShown =>
        new($"its template shows nothing this program can print (an element of class “paper”, or main)");

    private (ImmutableArray<PrintView> Views, ImmutableArray<string> Htmls) Read(PrintJob job)
    {
        var htmls = job.Pages.Select(page => File.ReadAllText(Path.Combine(site, page))).ToImmutableArray();
        return ([.. job.Pages.Select((page, i) => PrintView.Of(page, htmls[i], style.IsReading) ?? throw NothingShown)], htmls);
    }

    private bool IsUpToDate(PrintJob job, PrintKey key) =>
        PrintedFiles.KeyOf(Path.Combine(output, job.Pdf)) == key;

    private async Task<byte[]> Print(PrintingBrowser browser, PrintJob job,
        ImmutableArray<PrintView> views, ImmutableArray<string> htmls, PrintKey key, CancellationToken stop)
    {
        var preparation = new JsonObject
        {
            ["styles"] = styles.Value,
            ["isReading"] = style.IsReading,
            ["columns"] = style.ReadingColumns ?? 1,
            ["path"] = job.Pages[0],
            ["base"] = style.BaseUrl?.AbsoluteUri,
            ["others"] = new JsonArray([.. job.Pages.Zip(htmls).Skip(1)
                .Select(page => new JsonObject { ["path"] = page.First, ["html"] = page.Second })]),
        };
        var (pdf, sheets) = await browser.Print(new Uri(Path.Combine(site, job.Pages[0])), htmls[0], preparation, stop);
        stop.ThrowIfCancellationRequested();
        return PdfFinish.Finish(pdf, views, style, job.IsIssue, key, style.IsReading ? null : sheets);
    }

    private void Put(PrintJob job, byte[] print)
    {
        var own = new DiagnosticBag();
        if (WholeFile.Write(output, Path.Combine(output, job.Pdf), print, own))
            Interlocked.Increment(ref made);
        else
            failed[job.Pdf] = own.Items[0].Message;
    }
}
