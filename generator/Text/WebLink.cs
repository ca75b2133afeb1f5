namespace Banmian.Text;

/// <summary>Where a link of Markdown may lead: to the web by http and https, to mail, or within the site.</summary>
internal static class WebLink
{
    /// <summary>
    /// Whether a link may lead there; browsers drop control characters from an address and take <c>\</c> for <c>/</c>, so neither
    /// stands in one.
    /// </summary>
    public static bool IsSafe(string address) =>
        IsPlain(address) && (Scheme(address) is not { } scheme ? IsWithinSite(address)
            : scheme.ToLowerInvariant() is "http" or "https" or "mailto");

    /// <summary>
    /// Whether a picture may be shown from there: from the site itself, since no page asks anything of another host.
    /// </summary>
    public static bool IsOwnFile(string address) => IsPlain(address) && Scheme(address) is null && IsWithinSite(address);

    private static bool IsPlain(string address) => !address.Any(c => char.IsControl(c) || c == '\\');

    // RFC 3986, 4.2: what stands before a colon in the first part of an address is its scheme; two slashes lead to another host.
    private static string? Scheme(string address) =>
        address.AsSpan().IndexOfAny(":/?#") is var at and >= 0 && address[at] == ':' ? address[..at].Trim() : null;

    private static bool IsWithinSite(string address) => !address.TrimStart().StartsWith("//", StringComparison.Ordinal);
}
