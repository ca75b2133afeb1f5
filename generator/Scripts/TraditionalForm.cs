using System.Collections.Immutable;
using Banmian.Scripts.Opencc;

namespace Banmian.Scripts;

/// <summary>A Traditional script of a site, as the site prints it.</summary>
/// <param name="Config">One of <see cref="Configurations"/>, or the path of the site's own OpenCC configuration.</param>
/// <param name="Variants">The forms to print instead of those the configuration gives: 台 for 臺, one character each.</param>
internal sealed record TraditionalForm(Script Script, string Config, QuoteStyle Quotes, ImmutableDictionary<string, string> Variants)
{
    /// <summary>A script as its row in the table says.</summary>
    public static TraditionalForm Of(Script script) =>
        new(script, script.Configuration!, script.Quotes, ImmutableDictionary<string, string>.Empty);

    /// <summary>OpenCC's configurations that make Traditional of Simplified; one ending in <c>p</c> rewrites vocabulary too.</summary>
    public static ImmutableArray<string> Configurations { get; } = [.. Standard.All.Select(standard => standard.There)];

    /// <summary>Whether a configuration is a site's own, named by its path.</summary>
    public static bool IsOwn(string config) => OpenccData.IsPath(config);

    /// <summary>Whether two different characters are traditional forms of one, so that one may be printed for the other.</summary>
    public static bool AreFormsOfOne(string one, string other) => Newspaper.Variants.AreFormsOfOne(one, other);
}
