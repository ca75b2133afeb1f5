using System.Collections.Immutable;
using Banmian.Diagnostics;
using Banmian.Scripts.Newspaper;

namespace Banmian.Scripts;

/// <summary>The converters of a site, one each way between its Simplified and its form of Traditional.</summary>
/// <param name="Words">What chooses among the traditional forms of a character inside <paramref name="ToTraditional"/>.</param>
internal sealed record SiteConverters(IScriptConverter ToTraditional, IScriptConverter ToSimplified, NewspaperConverter Words)
{
    private static readonly ImmutableArray<(string There, string Back)> Pairs = [("s2tw", "tw2s"), ("s2t", "t2s"), ("s2hk", "hk2s"), ("s2twp", "tw2sp")];

    /// <summary>OpenCC's configurations that make Traditional of Simplified; one ending in <c>p</c> rewrites vocabulary too.</summary>
    public static ImmutableArray<string> TraditionalForms { get; } = [.. Pairs.Select(pair => pair.There)];

    /// <summary>
    /// The newspaper layer, with a site's glossary, over the pair of OpenCC configurations that
    /// <paramref name="traditional"/> (one of <see cref="TraditionalForms"/>) belongs to, or null after an error was reported. Simplified has curly quotation marks; with <see cref="QuoteStyle.Corner"/>
    /// Traditional has corner ones.
    /// </summary>
    public static SiteConverters? Load(string traditional, QuoteStyle quotes, OpenccData data, Glossary glossary, DiagnosticBag bag)
    {
        var pair = Pairs.Single(p => p.There == traditional);
        var there = NewspaperLayer.Load(pair.There, data, glossary, bag, new Location("OpenCC"));
        var back = NewspaperLayer.Load(pair.Back, data, glossary, bag, new Location("OpenCC"));
        if (there is not NewspaperConverter words || back is null)
            return null;
        return quotes == QuoteStyle.Curly
            ? new SiteConverters(words, back, words)
            : new SiteConverters(new QuotingConverter(words, QuoteMarks.ToCorner), new QuotingConverter(back, QuoteMarks.ToCurly), words);
    }

    public IScriptConverter Between(Script from, Script to) => (from, to) switch
    {
        (Script.Hans, Script.Hant) => ToTraditional,
        (Script.Hant, Script.Hans) => ToSimplified,
        _ => throw new ArgumentException($"no conversion from {from} to {to}"),
    };
}
