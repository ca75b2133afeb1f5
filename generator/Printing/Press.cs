using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Banmian.Diagnostics;
using Banmian.Publishing;

namespace Banmian.Printing;

/// <summary>How many PDFs a run made, found as they should be, and could not make.</summary>
internal readonly record struct PrintCount(int Made, int Standing, int Failed);

/// <summary>
/// Prints pages of a built site, several at a time, each worker with a browser of its own. A page that fails is named and the others
/// are printed; a browser that hangs or ends is replaced.
/// </summary>
/// <param name="Program">the browser</param>
/// <param name="Site">the folder of the built site</param>
/// <param name="Output">the folder of the prints</param>
/// <param name="Profiles">a folder for the browsers' profiles</param>
/// <param name="Bound">how long a page may take, and how long the start of a browser</param>
internal sealed record Press(string Program, string Site, string Output, string Profiles, PrintStyle Style, TimeSpan Bound)
{
    // Each browser takes some 200 MB.
    private const int MostWorkers = 8;

    private readonly Lazy<string> styles = new(PrintFiles.Styles);
    private readonly Lazy<string> stylesheets = new(() => PrintKey.OfStylesheets(
        Directory.EnumerateFiles(Path.Combine(Site, "assets"), "*.css", SearchOption.AllDirectories)
            .Select(file => (Path.GetRelativePath(Site, file).Replace('\\', '/'), (ReadOnlyMemory<byte>)File.ReadAllBytes(file)))));

    private int made;
    private int standing;
    private int failed;

    /// <exception cref="OperationCanceledException">It was stopped; what was printed stands.</exception>
    public async Task<PrintCount> Run(IReadOnlyCollection<PrintJob> jobs, Action done, DiagnosticBag bag, CancellationToken stop)
    {
        RemoveProfiles(); // those of a print that was killed
        var waiting = new ConcurrentQueue<PrintJob>(jobs);
        using var halt = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var workers = Enumerable.Range(0, Math.Clamp(Math.Min(Environment.ProcessorCount, jobs.Count), 1, MostWorkers)).Select(number => Task.Run(() => Work(number, waiting, done, bag, halt), CancellationToken.None));
        try
        {
            await Task.WhenAll(workers);
        }
        finally
        {
            RemoveProfiles();
        }
        stop.ThrowIfCancellationRequested();
        return new PrintCount(made, standing, failed);
    }

    private void RemoveProfiles()
    {
        try
        {
            if (Directory.Exists(Profiles))
                Directory.Delete(Profiles, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A browser on its way out still writes there.
        }
    }

    private async Task Work(int number, ConcurrentQueue<PrintJob> waiting, Action done, DiagnosticBag bag, CancellationTokenSource halt)
    {
        PrintingBrowser? browser = null;
        try
        {
            for (var attempt = 0; !halt.IsCancellationRequested && waiting.TryDequeue(out var job); attempt++)
            {
                try
                {
                    var (views, htmls) = Read(job);
                    var key = PrintKey.Of(views, Style, stylesheets.Value, path => File.ReadAllBytes(Path.Combine(Site, path)));
                    if (Stands(job, key))
                    {
                        Interlocked.Increment(ref standing);
                        done();
                        continue;
                    }
                    browser ??= await StartBrowser(Path.Combine(Profiles, FormattableString.Invariant($"{number}-{attempt}")), bag, halt);
                    if (browser is null)
                        return;
                    using var bound = CancellationTokenSource.CreateLinkedTokenSource(halt.Token);
                    bound.CancelAfter(Bound * job.Pages.Length);
                    Put(job, await Print(browser, job, views, htmls, key, bound.Token), bag);
                }
                catch (OperationCanceledException) when (halt.IsCancellationRequested)
                {
                    return;
                }
                catch (Exception e) when (e is BrowserFailure or FormatException or IOException or UnauthorizedAccessException or OperationCanceledException)
                {
                    Fail(job, e is OperationCanceledException ? $"the browser did not print it in {(Bound * job.Pages.Length).TotalSeconds:0} seconds" : e.Message, bag);
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
        bound.CancelAfter(Bound);
        string why;
        try
        {
            return await PrintingBrowser.Start(Program, profile, bound.Token);
        }
        catch (BrowserFailure e)
        {
            why = e.Message;
        }
        catch (OperationCanceledException) when (!halt.IsCancellationRequested)
        {
            why = $"it gave no answer in {Bound.TotalSeconds:0} seconds";
        }
        lock (bag)
            bag.Report(Rules.BrowserDoesNotStart, new Location(Program), why, "see whether it starts by hand; another browser may be named with --browser");
        await halt.CancelAsync();
        return null;
    }

    private (ImmutableArray<PrintView> Views, ImmutableArray<string> Htmls) Read(PrintJob job)
    {
        var htmls = job.Pages.Select(page => File.ReadAllText(Path.Combine(Site, page))).ToImmutableArray();
        return ([.. job.Pages.Select((page, i) => PrintView.Of(page, htmls[i], Style.IsReading) ?? throw new FormatException("its template shows nothing this program can print (an element of class “paper”, or main)"))], htmls);
    }

    private bool Stands(PrintJob job, string key) =>
        PrintedFiles.KeyOf(Path.Combine(Output, job.Pdf)) == key && (job.Picture is null || File.Exists(Path.Combine(Output, job.Picture)));

    private async Task<Print> Print(PrintingBrowser browser, PrintJob job, ImmutableArray<PrintView> views, ImmutableArray<string> htmls, string key, CancellationToken stop)
    {
        var preparation = new JsonObject
        {
            ["styles"] = styles.Value,
            ["isReading"] = Style.IsReading,
            ["columns"] = Style.ReadingColumns ?? 1,
            ["root"] = AddressOf("").AbsoluteUri + "/",
            ["base"] = Style.BaseUrl?.AbsoluteUri,
            ["others"] = new JsonArray([.. job.Pages.Zip(htmls).Skip(1).Select(page => new JsonObject { ["url"] = AddressOf(page.First).AbsoluteUri, ["html"] = page.Second })]),
        };
        var (pdf, sheets) = await browser.Print(AddressOf(job.Pages[0]), preparation, stop);
        var finished = PdfFinishing.Finish(pdf, views, Style, job.IsIssue, key, Style.IsReading ? null : sheets);
        return new Print(finished, job.Picture is null ? null : await browser.Photograph(stop));
    }

    // The picture first: where the PDF stands, so does its picture.
    private void Put(PrintJob job, Print print, DiagnosticBag bag)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Output, job.Pdf))!);
        var own = new DiagnosticBag();
        var isWritten = (print.Picture is null || WholeFile.Write(Path.Combine(Output, job.Picture!), print.Picture, own)) && WholeFile.Write(Path.Combine(Output, job.Pdf), print.Pdf, own);
        lock (bag)
            bag.AddRange(own);
        Interlocked.Increment(ref isWritten ? ref made : ref failed);
    }

    private void Fail(PrintJob job, string why, DiagnosticBag bag)
    {
        Interlocked.Increment(ref failed);
        lock (bag)
            bag.Report(Rules.NotPrinted, new Location(job.Pdf), why, "the other pages are printed all the same; print again to try this one again");
    }

    private Uri AddressOf(string path) => new(Path.Combine(Site, path));
}
