using System.Text.Json;
using System.Text.Json.Nodes;
using Banmian.Diagnostics;

namespace Banmian.Printing;

/// <summary>A browser with one tab that prints one page after the other.</summary>
internal sealed class PrintingBrowser : IDisposable
{
    // The window in which a sheet is 1392 px wide.
    private const int WindowWidth = 1440;

    private readonly BrowserProcess process;
    private readonly DevTools tools;
    private readonly PrintingPolicy policy;
    private string? tab;
    private (Uri Page, string Html) shown;

    private PrintingBrowser(BrowserProcess process, PrintingPolicy policy) =>
        (this.process, tools, this.policy) = (process, new DevTools(process.ToBrowser, process.FromBrowser), policy);

    /// <exception cref="PrintFailure">The browser does not start.</exception>
    public static async Task<PrintingBrowser> Start(string program, string profile, PrintingPolicy policy, CancellationToken stop)
    {
        var browser = new PrintingBrowser(BrowserProcess.Start(program, profile), policy);
        try
        {
            await browser.OpenTab(stop);
            return browser;
        }
        catch (Exception e)
        {
            browser.Dispose();
            if (e is PrintFailure failure && browser.process.LastWords is { Length: > 0 } words)
                throw new PrintFailure($"{failure.Said}; it said “{words}”", e);
            throw;
        }
    }

    /// <summary>
    /// Prints a page of the disk, given as it is read there and prepared by <see cref="PrintFiles.Js"/>: the PDF, and how many
    /// newspaper sheets the page has.
    /// </summary>
    /// <exception cref="PrintFailure">The browser ended or refused, or the page cannot be shown whole.</exception>
    public async Task<(byte[] Pdf, int Sheets)> Print(Uri page, string html, JsonObject preparation, CancellationToken stop)
    {
        shown = (page, html);
        await Ask("Emulation.setEmulatedMedia", new JsonObject { ["media"] = "print" }, stop);
        var loaded = tools.Next("Page.loadEventFired");
        var gone = await Ask("Page.navigate", new JsonObject { ["url"] = page.AbsoluteUri }, stop);
        if (gone.TryGetProperty("errorText", out var error))
            throw new PrintFailure($"the browser cannot open the page, saying “{error.GetString()}”");
        await loaded.WaitAsync(stop);
        var sheets = await Evaluate($"({PrintFiles.Js.TrimEnd().TrimEnd(';')})({preparation.ToJsonString()})", stop);
        var pdf = await Ask("Page.printToPDF", new JsonObject
        {
            ["preferCSSPageSize"] = true,
            ["printBackground"] = true,
            ["generateTaggedPDF"] = true,
            ["generateDocumentOutline"] = true,
        }, stop);
        return (pdf.GetProperty("data").GetBytesFromBase64(), sheets.GetInt32());
    }

    public void Dispose()
    {
        process.Dispose();
        tools.Dispose();
    }

    private async Task OpenTab(CancellationToken stop)
    {
        var target = await tools.Ask("Target.createTarget", new JsonObject { ["url"] = "about:blank" }, null, stop);
        var attached = await tools.Ask("Target.attachToTarget",
            new JsonObject { ["targetId"] = target.GetProperty("targetId").GetString(), ["flatten"] = true }, null, stop);
        tab = attached.GetProperty("sessionId").GetString();
        await Ask("Page.enable", [], stop);
        await Ask("Emulation.setScriptExecutionDisabled", new JsonObject { ["value"] = true }, stop);
        tools.Watch("Fetch.requestPaused", request => _ = Answer(request));
        await Ask("Fetch.enable", new JsonObject { ["patterns"] = new JsonArray(new JsonObject { ["urlPattern"] = "*" }) }, stop);
        await Ask("Emulation.setDeviceMetricsOverride",
            new JsonObject { ["width"] = WindowWidth, ["height"] = 1000, ["deviceScaleFactor"] = 1, ["mobile"] = false }, stop);
    }

    private async Task Answer(JsonElement request)
    {
        var address = request.GetProperty("request").GetProperty("url").GetString()!;
        var answer = new JsonObject { ["requestId"] = request.GetProperty("requestId").GetString() };
        try
        {
            if (address == shown.Page?.AbsoluteUri)
            {
                answer["responseCode"] = 200;
                answer["responseHeaders"] = new JsonArray(
                    new JsonObject { ["name"] = "Content-Type", ["value"] = "text/html; charset=utf-8" });
                answer["body"] = Convert.ToBase64String(PrintingPolicy.Put(shown.Html));
                await Ask("Fetch.fulfillRequest", answer, CancellationToken.None);
            }
            else if (policy.Allows(address))
            {
                await Ask("Fetch.continueRequest", answer, CancellationToken.None);
            }
            else
            {
                answer["errorReason"] = "AccessDenied";
                await Ask("Fetch.failRequest", answer, CancellationToken.None);
            }
        }
        catch (PrintFailure)
        {
            // The page has gone on, or the browser has ended: whoever waits for it is told.
        }
    }

    private Task<JsonElement> Ask(string method, JsonObject with, CancellationToken stop) => tools.Ask(method, with, tab, stop);

    // What print.js throws is a word for what is missing and its name.
    private static Sentence NotReady(string said) => said.Split(": ", 2) switch
    {
        ["face", var name] => $"the face {name} cannot be loaded",
        ["picture", var name] => $"the picture {name} cannot be shown",
        _ => $"the browser cannot make the page ready, saying “{said}”",
    };

    private async Task<JsonElement> Evaluate(string expression, CancellationToken stop)
    {
        var answer = await Ask("Runtime.evaluate",
            new JsonObject { ["expression"] = expression, ["awaitPromise"] = true, ["returnByValue"] = true }, stop);
        if (answer.TryGetProperty("exceptionDetails", out var thrown))
        {
            var said = thrown.TryGetProperty("exception", out var exception)
                && exception.TryGetProperty("description", out var description) ? description.GetString() : null;
            throw new PrintFailure(NotReady((said ?? "").Split('\n')[0].Replace("Error: ", "", StringComparison.Ordinal)));
        }
        return answer.GetProperty("result").GetProperty("value");
    }
}
