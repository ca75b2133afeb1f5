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
    /// The newspaper layer, with a site's glossary, over the pair of OpenCC configurations that the site's form of
    /// Traditional belongs to, or null after an error was reported. A site's own configuration goes back by OpenCC's
    /// <c>t2s</c>.
    /// </summary>
    public static SiteConverters? Load(TraditionalForm form, OpenccData data, Glossary glossary, DiagnosticBag bag)
    {
        var back = Pairs.FirstOrDefault(pair => pair.There == form.Config, (There: form.Config, Back: "t2s")).Back;
        var toTraditional = NewspaperLayer.Load(form.Config, data, glossary, form.Variants, bag, new Location("OpenCC"));
        var toSimplified = NewspaperLayer.Load(back, data, glossary, form.Variants, bag, new Location("OpenCC"));
        if (toTraditional is null || toSimplified is null)
            return null;
        if (toTraditional is NewspaperConverter words)
            return new SiteConverters(WithQuotes(words, form.Quotes), WithQuotes(toSimplified, form.Quotes), words);
        bag.Report(Rules.NoNewspaperLayer, new Location(form.Config), "this configuration makes no Traditional of Simplified", "name one that does under “traditional:”");
        return null;
    }

    /// <summary>A converter of the newspaper layer with the quotation marks of what it makes: curly in Simplified, in Traditional as told.</summary>
    public static IScriptConverter WithQuotes(IScriptConverter layer, QuoteStyle traditional) =>
        traditional == QuoteStyle.Curly ? layer : new QuotingConverter(layer, layer is NewspaperConverter ? QuoteMarks.ToCorner : QuoteMarks.ToCurly);

    public IScriptConverter Between(Script from, Script to) => (from, to) switch
    {
        (Script.Hans, Script.Hant) => ToTraditional,
        (Script.Hant, Script.Hans) => ToSimplified,
        _ => throw new ArgumentException($"no conversion from {from} to {to}"),
    };
}
