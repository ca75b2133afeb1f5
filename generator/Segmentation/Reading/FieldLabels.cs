using System.Text.RegularExpressions;
using Banmian.Segmentation.Lines;

namespace Banmian.Segmentation.Reading;

/// <summary>Labels of a form that a page was keyed into (标题：, 【正文】): they say what follows, and are no part of it.</summary>
internal static partial class FieldLabels
{
    private const string Fields = "标题|题目|主标题|主题|引题|肩题|眉题|副标题|副题|正文|内容";

    /// <summary>The length of the label that a text begins with, 0 where there is none.</summary>
    public static int LengthIn(string text) => Label().Match(Simplified.Of(text)).Length;

    [GeneratedRegex($"^\\s*(?:【(?:{Fields})】[：:]?|(?:{Fields})[：:])\\s*")]
    private static partial Regex Label();
}
