using System.Collections.Concurrent;
using System.Collections.Immutable;
using Banmian.Diagnostics;
using Banmian.Scripts;
using Banmian.Scripts.Newspaper;
using Banmian.Scripts.Opencc;
using Banmian.Text;

namespace Banmian.Tests.Scripts;

/// <summary>The converters of OpenCC's configurations, each loaded once for all tests.</summary>
internal static class Converters
{
    private static readonly ConcurrentDictionary<string, OpenccConverter> Loaded = [];

    private static readonly ConcurrentDictionary<string, INewspaperConverter> Layered = [];

    public static OpenccConverter Of(string config) => Loaded.GetOrAdd(config, name =>
    {
        var diagnostics = new DiagnosticBag();
        return OpenccConverter.Load(name, OpenccData.Shipped, diagnostics, new Location("test"))
            ?? throw new InvalidOperationException(string.Join('\n', diagnostics.Items));
    });

    public static INewspaperConverter Layer(string config) => Layered.GetOrAdd(config, name => LoadLayer(name, []));

    /// <summary>A layer of a test's own, with a glossary.</summary>
    public static INewspaperConverter LoadLayer(string config, ImmutableArray<WordForm> glossary)
    {
        var diagnostics = new DiagnosticBag();
        return NewspaperLayer.Load(config, OpenccData.Shipped, glossary,
            Variants.Of(config, ImmutableDictionary<string, string>.Empty), diagnostics, new Location("test"))
            ?? throw new InvalidOperationException(string.Join('\n', diagnostics.Items));
    }

    /// <summary>The newspaper layer as pages are converted, with quotation marks left as they are.</summary>
    public static IScriptConverter Newspaper(string config) => QuotingConverter.Of(Layer(config), QuoteStyle.Curly);

    /// <summary>OpenCC alone, without rules for names.</summary>
    public static IScriptConverter Exact(string config) => new FormConverter([Of(config)], Variants.None, text => text);

    /// <summary>A site that publishes zh-Hans and zh-Hant.</summary>
    public static SiteConverters OfSite(string traditional, params ImmutableArray<WordForm> glossary)
    {
        var diagnostics = new DiagnosticBag();
        return SiteConverters.Load([TraditionalForm.Of(Script.Hant) with { Config = traditional }], OpenccData.Shipped, glossary,
            diagnostics)
            ?? throw new InvalidOperationException(string.Join('\n', diagnostics.Items));
    }

    /// <summary>A site that converts by what a test says.</summary>
    public static SiteConverters OfSite(IScriptConverter toTraditional, IScriptConverter toSimplified) => new(
        ImmutableDictionary<(Script, Script), IScriptConverter>.Empty.Add((Script.Hans, Script.Hant), toTraditional)
            .Add((Script.Hant, Script.Hans), toSimplified),
        Script.Hant, (NewspaperConverter)Layer("s2tw"));

    public static string Convert(this INewspaperConverter layer, string text) => layer.Convert(text, KnownNames.None);
}
