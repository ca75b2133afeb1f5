using Banmian.Diagnostics;

namespace Banmian.Scripts;

/// <summary>The converters of a site, one each way between its Simplified and its form of Traditional.</summary>
internal sealed record SiteConverters(IScriptConverter ToTraditional, IScriptConverter ToSimplified)
{
    /// <summary>
    /// The pair of OpenCC configurations that <paramref name="traditional"/> (<c>s2tw</c>) belongs to, or null after an
    /// error was reported.
    /// </summary>
    public static SiteConverters? Load(string traditional, OpenccData data, DiagnosticBag bag)
    {
        var there = OpenccConverter.Load(traditional, data, bag, new Location("OpenCC"));
        var back = OpenccConverter.Load(Reverse(traditional), data, bag, new Location("OpenCC"));
        return there is null || back is null ? null : new SiteConverters(there, back);
    }

    public IScriptConverter Between(Script from, Script to) => (from, to) switch
    {
        (Script.Hans, Script.Hant) => ToTraditional,
        (Script.Hant, Script.Hans) => ToSimplified,
        _ => throw new ArgumentException($"no conversion from {from} to {to}"),
    };

    // s2tw and tw2s, s2hk and hk2s, s2t and t2s; a p at the end is for phrases, on both sides.
    private static string Reverse(string traditional)
    {
        var phrases = traditional.EndsWith('p') ? "p" : "";
        var form = traditional["s2".Length..^phrases.Length];
        return $"{form}2s{phrases}";
    }
}
