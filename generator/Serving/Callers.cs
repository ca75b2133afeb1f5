using Microsoft.AspNetCore.Http;

namespace Banmian.Serving;

/// <summary>
/// Who asks. Any page a browser shows may send requests to this computer, and a name of its own may lead here (DNS rebinding);
/// the host a request means and the origin it comes from tell it from a person's own.
/// </summary>
internal static class Callers
{
    /// <summary>Whether a request means this server: a name of this computer, with the port it came in at.</summary>
    public static bool Means(HostString host, int port) =>
        host.HasValue && host.Host.ToLowerInvariant() is "localhost" or "127.0.0.1" or "[::1]" && (host.Port ?? 80) == port;

    /// <summary>Whether the page of another site sends a request. A browser names the origin then.</summary>
    public static bool IsForeign(HttpRequest request) =>
        request.Headers.Origin is { Count: > 0 } origin && origin != $"http://{request.Host}";
}
