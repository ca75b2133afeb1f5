using System.Collections.Immutable;
using Banmian.Diagnostics;
using Banmian.Scripts;
using Banmian.Sources;
using Banmian.Typesetting;

namespace Banmian.Config;

/// <summary>
/// <c>site-config.yml</c> resolved: defaults filled in, every value checked. The raw form, as YAML gives it, is another type.
/// <paramref name="BaseUrl"/> ends in <c>/</c>; <paramref name="Traditional"/> are the Traditional scripts published, in their
/// order, or zh-Hant where there is none, for dumps in Traditional;
/// <paramref name="Directions"/> are those that the site states; <paramref name="Papers"/> is keyed by slug;
/// <paramref name="Encoding"/> is that of dumps that are not UTF-8; <paramref name="LargestDump"/> is in bytes;
/// <paramref name="Paths"/> says what the paths of dumps tell; <paramref name="WidensCommas"/>: ASCII commas are read as ，.
/// </summary>
internal sealed record SiteConfig(
    ImmutableDictionary<Script, string> Titles,
    ImmutableDictionary<Script, string> Descriptions,
    Uri? BaseUrl,
    ImmutableArray<Script> Scripts,
    ImmutableArray<TraditionalForm> Traditional,
    Sheet Sheet,
    PrintSettings Print,
    ImmutableDictionary<Script, WritingDirection> Directions,
    ImmutableDictionary<string, Paper> Papers,
    ImmutableDictionary<string, Severity> Severities,
    NamedEncoding? Encoding,
    long LargestDump,
    PathPattern? Paths = null,
    bool WidensCommas = true)
{
    /// <summary>Whose site it is, in each script; empty where that is not stated.</summary>
    public ImmutableDictionary<Script, string> Institution { get; init; } = ImmutableDictionary<Script, string>.Empty;

    /// <summary>Whether issues are published as e-books too.</summary>
    public bool HasEpubs { get; init; }

    /// <summary>Where to write to: an address of the web or of mail.</summary>
    public Uri? Contact { get; init; }

    /// <summary>
    /// Where readers say what has to be corrected: an address of mail, or (https) of a form that takes <c>title</c> and
    /// <c>body</c> from its address. Null where they are not asked to.
    /// </summary>
    public Uri? Corrections { get; init; }

    /// <summary>The address of the licence the site's texts are under.</summary>
    public Uri? Licence { get; init; }

    /// <summary>
    /// Whether a frame stands over the caption of a picture that is not there; else the caption stands alone (图片说明).
    /// </summary>
    public bool FramesMissingPictures { get; init; } = true;

    /// <summary>
    /// The scripts a dump or a standing page can be written in: Simplified, even where it is not published, and the site's
    /// Traditional ones.
    /// </summary>
    public ImmutableArray<Script> ScriptsOfTexts => [Script.Hans, .. Traditional.Select(form => form.Script)];

    /// <summary>How the lines of newspaper pages run in a script: as the site states for it, else for its base.</summary>
    public WritingDirection DirectionOf(Script script) =>
        Directions.TryGetValue(script, out var stated) || script.Base is { } other && Directions.TryGetValue(other, out stated)
            ? stated : script.Direction;
}
