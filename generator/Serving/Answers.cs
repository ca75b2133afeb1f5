using System.Text;
using Banmian.Addresses;
using Banmian.Diagnostics;
using Banmian.Publishing;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Banmian.Serving;

/// <summary>
/// Answers each request: with a file of the output folder as a web host would give it out, a page with the reload script put
/// in, or with what that script asks for. Only a browser of this computer that means this server gets an answer.
/// </summary>
internal sealed class Answers(string output, Preview preview, Language language) : IHttpApplication<HttpContext>
{
    // Where there is no site yet. The reload script in it shows why.
    private static readonly byte[] NothingHere = """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>Nothing here</title>
        </head>
        <body><p>There is nothing at this address.</p></body>
        </html>

        """u8.ToArray();

    public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

    public void DisposeContext(HttpContext context, Exception? exception) { }

    public async Task ProcessRequestAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.CacheControl = "no-store";
        if (!Callers.Means(request.Host, context.Connection.LocalPort))
            await Say(context, StatusCodes.Status421MisdirectedRequest, "This server answers to localhost and its port only.");
        else if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            response.Headers.Allow = "GET, HEAD";
            await Say(context, StatusCodes.Status405MethodNotAllowed, "This server only reads.");
        }
        else if (request.Path == ReloadFiles.Events)
            await (Callers.IsForeign(request) ? Say(context, StatusCodes.Status403Forbidden, "Not for other sites.")
                : EventStream.Write(context, preview, language));
        else if (ReloadFiles.Find(request.Path) is { } part)
            await Send(context, StatusCodes.Status200OK, request.Path!, part);
        else
            await SendFile(context, request.Path.Value ?? "");
    }

    private async Task SendFile(HttpContext context, string path)
    {
        // Taken before the file is read: a page newer than its edition is loaded once more, an older one would stay.
        var state = preview.State;
        var address = path.StartsWith(state.BasePath, StringComparison.Ordinal) ? path[state.BasePath.Length..] : null;
        var file = address is null || address.Length > 0 && address[^1] != '/' ? address : address + FileNames.Index;
        if (file is not null && PublishedFile.Read(output, file) is { } bytes)
            await Send(context, StatusCodes.Status200OK, file, bytes, state);
        else if (address is null && (path == "/" || path + "/" == state.BasePath))
            Redirect(context, state.BasePath);
        else if (file is not null && PublishedFile.Read(output, FileNames.PageOf(file)) is not null)
            Redirect(context, path + "/");
        else if (path == "/" + FileNames.Favicon)
            context.Response.StatusCode = StatusCodes.Status204NoContent;
        else
            await Send(context, StatusCodes.Status404NotFound, FileNames.NotFound,
                PublishedFile.Read(output, FileNames.NotFound) ?? NothingHere, state);
    }

    private static Task Send(HttpContext context, int status, string name, byte[] bytes, PreviewState state) =>
        Send(context, status, name, ContentTypes.Of(name) == ContentTypes.Html ? ReloadFiles.PutIn(bytes, state.Edition) : bytes);

    private static async Task Send(HttpContext context, int status, string name, byte[] bytes)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = ContentTypes.Of(name);
        context.Response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
            await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }

    private static Task Say(HttpContext context, int status, string text) =>
        Send(context, status, "message.txt", Encoding.UTF8.GetBytes(text + "\n"));

    // Not for good: the next site at this port may be another.
    private static void Redirect(HttpContext context, string path)
    {
        context.Response.StatusCode = StatusCodes.Status307TemporaryRedirect;
        context.Response.Headers.Location = new PathString(path).ToUriComponent() + context.Request.QueryString;
    }
}
