using System.Collections.Immutable;

namespace Banmian.Scripts;

/// <summary>A standard of Traditional as OpenCC's configurations lead to it.</summary>
/// <param name="There">From Simplified.</param>
/// <param name="Back">To Simplified.</param>
/// <param name="ToCommon">To OpenCC's own standard, over which one form of Traditional becomes another; null where there is no such step.</param>
/// <param name="FromCommon">From OpenCC's own standard.</param>
internal sealed record Standard(string There, string Back, string? ToCommon, string? FromCommon)
{
    public static ImmutableArray<Standard> All { get; } =
    [
        new("s2tw", "tw2s", "tw2t", "t2tw"), new("s2t", "t2s", null, null), new("s2hk", "hk2s", "hk2t", "t2hk"), new("s2twp", "tw2sp", "tw2t", "t2tw"),
    ];

    /// <summary>The standard of a configuration; a site's own goes back by <c>t2s</c>.</summary>
    public static Standard Of(string config) => All.FirstOrDefault(standard => standard.There == config) ?? new(config, "t2s", null, null);
}
