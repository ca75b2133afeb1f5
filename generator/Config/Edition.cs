using System.Collections.Immutable;
using Banmian.Addresses;

namespace Banmian.Config;

/// <summary>
/// One of several issues that a paper has on one day: the evening's, an extra, a region's. <paramref name="Slug"/> is its part of
/// an address; <paramref name="Name"/> is as it was written, null for the kinds that a site has words for.
/// </summary>
internal sealed record Edition(string Slug, string? Name)
{
    /// <summary>The kinds a site has words for, with what people write.</summary>
    public static readonly ImmutableDictionary<string, ImmutableArray<string>> Kinds =
        new Dictionary<string, ImmutableArray<string>>
        {
            ["early"] = ["早", "早版", "早报", "早報", "晨版"],
            ["late"] = ["晚", "晚版", "晚报", "晚報"],
            ["extra"] = ["号外", "號外"],
            ["supplement"] = ["增刊"],
        }.ToImmutableDictionary();

    public static Edition Of(string text) =>
        Kinds.FirstOrDefault(kind => kind.Key == text || kind.Value.Contains(text)).Key is { } known
            ? new Edition(known, null) : new Edition(Folders.Slug(text), text);
}
