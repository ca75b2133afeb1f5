using System.Collections.Concurrent;
using Banmian.Diagnostics;
using Banmian.Scripts;

namespace Banmian.Tests.Scripts;

/// <summary>The converters of OpenCC's configurations, each loaded once for all tests.</summary>
internal static class Converters
{
    private static readonly ConcurrentDictionary<string, OpenccConverter> Loaded = [];

    public static OpenccConverter Of(string config) => Loaded.GetOrAdd(config, name =>
    {
        var diagnostics = new DiagnosticBag();
        return OpenccConverter.Load(name, OpenccData.Shipped, diagnostics, new Location("test"))
            ?? throw new InvalidOperationException(string.Join('\n', diagnostics.Items));
    });
}
