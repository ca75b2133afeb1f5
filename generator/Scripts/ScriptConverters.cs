using System.Collections.Immutable;
using Banmian.Diagnostics;

namespace Banmian.Scripts;

/// <summary>The two converters of a site: from Simplified to its Traditional, and back.</summary>
internal sealed record ScriptConverters(IScriptConverter ToHant, IScriptConverter ToHans)
{
    /// <summary>What a site may name as its Traditional, and the configuration that goes back.</summary>
    private static readonly ImmutableSortedDictionary<string, string> WayBack = ImmutableSortedDictionary.CreateRange(
        StringComparer.Ordinal,
        new Dictionary<string, string>
        {
            ["s2t"] = "t2s",
            ["s2tw"] = "tw2s",
            ["s2twp"] = "tw2sp",
            ["s2hk"] = "hk2s",
            ["s2hkp"] = "hk2sp",
        });

    /// <summary>The names of <see cref="WayBack"/>: the configurations that make Traditional of Simplified.</summary>
    public static IEnumerable<string> TraditionalForms => WayBack.Keys;

    /// <summary>
    /// The converters for a site's Traditional configuration (<c>s2tw</c>), or null with a diagnostic at
    /// <paramref name="location"/>.
    /// </summary>
    public static ScriptConverters? Load(string traditional, OpenccData data, DiagnosticBag diagnostics, Location location)
    {
        if (!WayBack.TryGetValue(traditional, out var simplified))
        {
            diagnostics.Report(
                Rules.UnknownOpenccConfig,
                location,
                $"'{traditional}' is no OpenCC configuration from Simplified to Traditional",
                $"use one of {string.Join(", ", WayBack.Keys)}");
            return null;
        }
        var toHant = OpenccConverter.Load(traditional, data, diagnostics, location);
        var toHans = OpenccConverter.Load(simplified, data, diagnostics, location);
        return toHant is null || toHans is null ? null : new ScriptConverters(toHant, toHans);
    }

    public IScriptConverter To(Script script) => script == Script.Hans ? ToHans : ToHant;
}
