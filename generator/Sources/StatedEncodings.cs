namespace Banmian.Sources;

/// <summary>
/// The encoding the sidecar of a dump names for it, and the one site-config names for all dumps; null where neither does.
/// </summary>
internal sealed record StatedEncodings(NamedEncoding? OfDump, NamedEncoding? OfSite)
{
    public static readonly StatedEncodings None = new(null, null);
}
