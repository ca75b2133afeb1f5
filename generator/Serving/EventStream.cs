using System.Text.Json.Nodes;
using Banmian.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace Banmian.Serving;

/// <summary>
/// The preview's states as server-sent events, one at once and one whenever it changes, until the browser or the server goes.
/// </summary>
internal static class EventStream
{
    public static async Task Write(HttpContext context, Preview preview, Language language)
    {
        context.Response.ContentType = "text/event-stream";
        if (HttpMethods.IsHead(context.Request.Method))
            return;
        try
        {
            await foreach (var state in preview.States(context.RequestAborted))
                await context.Response.WriteAsync($"data: {Json(state, language)}\n\n", context.RequestAborted);
        }
        catch (OperationCanceledException)
        {
            // The only end there is.
        }
    }

    /// <summary>The state in one line: JSON as it is written here escapes every line end.</summary>
    public static string Json(PreviewState state, Language language) => new JsonObject
    {
        ["lang"] = language.Tag,
        ["edition"] = state.Edition,
        ["summary"] = language.Say(state.Errors.Length == 1
            ? Sentence.Of($"1 error keeps the site from being built")
            : Sentence.Of($"{state.Errors.Length} errors keep the site from being built")),
        ["errors"] = new JsonArray([.. state.Errors.Select(error => new JsonObject
        {
            ["place"] = TerminalText.Line(error.Location.ToString()),
            ["rule"] = error.Rule.Id,
            ["message"] = TerminalText.Line(language.Say(error.Message)),
            ["hint"] = error.Hint is null ? null : TerminalText.Line(language.Say(error.Hint)),
        })]),
    }.ToJsonString();
}
