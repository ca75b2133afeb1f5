using Banmian.Archive;
using Banmian.Segmentation;

namespace Banmian.Rendering;

/// <summary>
/// The face a headline of a text is set in, as papers choose it: 宋 (none named) for the lead, 黑 for news, 楷 for comment and
/// culture; 宋 for what is neither. It is told by what is printed, in the dump's script.
/// </summary>
internal static class HeadlineFace
{
    private const string News = "hei";
    private const string Comment = "kai";

    // What sections and kickers of comment and culture are called, in both scripts.
    private static readonly string[] Cues =
    [
        "评论", "評論", "时评", "時評", "短评", "短評", "社评", "社評", "社论", "社論", "书评", "書評", "杂谈", "雜談", "随笔", "隨筆",
        "观点", "觀點", "声音", "聲音", "文化", "副刊", "文艺", "文藝", "文学", "文學", "读书", "讀書", "艺苑", "藝苑",
    ];

    /// <summary>Longer kickers are sentences, which may speak of 文化 in any news.</summary>
    private const int LongestKicker = 6;

    /// <summary>The style class of a headline, null for 宋.</summary>
    public static string? Of(Page page, Story story, bool isLead) =>
        isLead || story.Kind == StoryKind.Photo ? null
        : Of(page.Sidecar.Section ?? page.AsDumped.Folio[FolioPart.Section], story);

    internal static string? Of(string? section, Story story) =>
        story.Dateline is not null ? News
        : IsCue(section) || story.Kicker is { Length: <= LongestKicker } kicker && IsCue(kicker)
            || story.BylineText?.Contains("作者", StringComparison.Ordinal) == true ? Comment
        : null;

    private static bool IsCue(string? text) => text is not null && Cues.Any(cue => text.Contains(cue, StringComparison.Ordinal));
}
