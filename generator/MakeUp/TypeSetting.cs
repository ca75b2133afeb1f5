using Banmian.Segmentation;

namespace Banmian.MakeUp;

/// <summary>
/// Estimates how much room text takes. An ideograph is one em wide in every CJK face; Latin letters, figures and the gap
/// beside them are taken at the width usual in text faces, so a count of lines is good to about one in fifty.
/// </summary>
internal static class TypeSetting
{
    private const double LatinWidth = 0.54;
    private const double LatinGap = 0.125;
    private const string NeverStartsALine = "，。、；：？！）】》」』”’…％·,.;:?!)%";

    /// <summary>Lines of a text set to a width in em, its first line indented.</summary>
    public static int Lines(string text, double width, double indent = 2)
    {
        var lines = 1;
        var used = indent;
        var previous = 0.0;
        var previousLatin = false;
        for (var i = 0; i < text.Length;)
        {
            var latin = IsLatin(text[i]);
            var length = latin ? LatinRun(text.AsSpan(i)) : char.IsHighSurrogate(text[i]) && i + 1 < text.Length ? 2 : 1;
            var wide = latin ? length * LatinWidth : text[i] == ' ' ? 0.25 : 1;
            var gap = latin != previousLatin && used > indent ? LatinGap : 0;
            if (used + gap + wide > width + 0.01)
            {
                // 避头: a mark that may not start a line takes the character before it along.
                lines += wide > width ? (int)Math.Ceiling(wide / width) : 1;
                used = NeverStartsALine.Contains(text[i]) ? previous + wide : Math.Min(wide, width);
            }
            else
            {
                used += gap + wide;
            }
            previous = wide;
            previousLatin = latin;
            i += length;
        }
        return lines;
    }

    /// <summary>The width of a text set on one line, in em.</summary>
    public static double Width(string text)
    {
        var width = 0.0;
        foreach (var rune in text.EnumerateRunes())
            width += rune.Value == ' ' ? 0.5 : rune.Value <= 0x24F ? 0.6 : 1;
        return width;
    }

    /// <summary>Lines of a story's body in columns of a width, its crossheads included (each takes two).</summary>
    public static int BodyLines(Story story, double columnWidth)
    {
        var lines = story.Crossheads.Length * 2;
        for (var i = 0; i < story.Paragraphs.Length; i++)
        {
            var text = story.Paragraphs[i];
            if (i == 0 && story.Dateline is { } dateline)
                text = dateline + "　" + text;
            if (i == story.Paragraphs.Length - 1 && story.Kind == StoryKind.Brief && !story.Byline.IsEmpty)
                text += string.Join('　', story.Byline) + "（）";
            lines += Lines(text, columnWidth);
        }
        return lines;
    }

    /// <summary>A Latin word or a figure does not break.</summary>
    private static int LatinRun(ReadOnlySpan<char> text) =>
        text.IndexOfAnyExceptInRange('!', '~') is var end and >= 0 ? end : text.Length;

    private static bool IsLatin(char c) => c is > ' ' and <= '~';
}
