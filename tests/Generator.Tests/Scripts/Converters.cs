using System.Collections.Concurrent;
using Banmian.Diagnostics;
using Banmian.Scripts;
using Banmian.Scripts.Newspaper;

namespace Banmian.Tests.Scripts;

/// <summary>The converters of OpenCC's configurations, each loaded once for all tests.</summary>
internal static class Converters
{
    private static readonly ConcurrentDictionary<string, OpenccConverter> Loaded = [];

    private static readonly ConcurrentDictionary<string, IScriptConverter> Layered = [];

    public static OpenccConverter Of(string config) => Loaded.GetOrAdd(config, name =>
    {
        var diagnostics = new DiagnosticBag();
        return OpenccConverter.Load(name, OpenccData.Shipped, diagnostics, new Location("test"))
            ?? throw new InvalidOperationException(string.Join('\n', diagnostics.Items));
    });

    public static IScriptConverter Newspaper(string config) => Layered.GetOrAdd(config, name =>
    {
        var diagnostics = new DiagnosticBag();
        return NewspaperLayer.Load(name, OpenccData.Shipped, Glossary.Empty, Variants.None, diagnostics, new Location("test"))
            ?? throw new InvalidOperationException(string.Join('\n', diagnostics.Items));
    });
}
