using System.Text.RegularExpressions;

namespace Banmian.Segmentation.Lines;

/// <summary>Labels of a form that a page was keyed into (标题：, 【正文】), and the marks of Markdown before a heading (#): they say
/// what follows, and are no part of it.</summary>
internal static partial class FieldLabels
{
    private const string Headings = "标题|题目|主标题|主题|引题|肩题|眉题|副标题|副题|题";
    private const string Fields = $"{Headings}|正文|内容";

    /// <summary>The length of the label that a text begins with, 0 where there is none.</summary>
    public static int LengthIn(string text) => Label().Match(Simplified.Of(text)).Length;

    /// <summary>Whether a text is a label and nothing else.</summary>
    public static bool IsAlone(string text) => LengthIn(text) == text.Length;

    /// <summary>Whether a text begins with the label of a heading or of a part of one.</summary>
    public static bool IsOfHeading(string text) => HeadingLabel().IsMatch(Simplified.Of(text));

    /// <summary>How many # stand before a heading, 0 where none do (CommonMark 4.2).</summary>
    public static int DepthOf(string text)
    {
        var depth = text.AsSpan().IndexOfAnyExcept('#');
        return depth is > 0 and <= 6 && char.IsWhiteSpace(text[depth]) ? depth : 0;
    }

    [GeneratedRegex($"^\\s*(?:【(?:{Headings})】[：:]?|(?:{Headings})[：:])")]
    private static partial Regex HeadingLabel();

    [GeneratedRegex($"^\\s*(?:【(?:{Fields})】[：:]?|(?:{Fields})[：:]|#{{1,6}}\\s)\\s*")]
    private static partial Regex Label();
}
