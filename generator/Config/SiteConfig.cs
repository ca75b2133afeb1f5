using System.Collections.Immutable;
using Banmian.Diagnostics;
using Banmian.Scripts;
using Banmian.Sources;
using Banmian.Typesetting;

namespace Banmian.Config;

/// <summary>
/// <c>site-config.yml</c> resolved: defaults filled in, every value checked. The raw form, as YAML gives it, is another type.
/// <paramref name="BaseUrl"/> ends in <c>/</c>; <paramref name="Vertical"/> are the scripts whose newspaper pages are set in vertical lines; <paramref name="Papers"/> is keyed by slug;
/// <paramref name="Encoding"/> is that of dumps that are not UTF-8; <paramref name="LargestDump"/> is in bytes.
/// </summary>
internal sealed record SiteConfig(
    ImmutableDictionary<Script, string> Titles,
    ImmutableDictionary<Script, string> Descriptions,
    Uri? BaseUrl,
    ImmutableArray<Script> Scripts,
    TraditionalForm Traditional,
    Sheet Sheet,
    PrintSettings Print,
    ImmutableHashSet<Script> Vertical,
    ImmutableDictionary<string, Paper> Papers,
    ImmutableDictionary<string, Severity> Severities,
    NamedEncoding? Encoding,
    long LargestDump)
{
    /// <summary>How the lines of newspaper pages run in a script.</summary>
    public WritingDirection DirectionOf(Script script) => Vertical.Contains(script) ? WritingDirection.Vertical : WritingDirection.Horizontal;
}
