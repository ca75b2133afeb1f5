using Banmian.Segmentation;
using Banmian.Sources;

namespace Banmian.Proofs;

/// <summary>What shows on the page that a paragraph begins.</summary>
internal enum Opening
{
    /// <summary>The story begins with it.</summary>
    Story,

    /// <summary>Another text stands above it: a crosshead, a byline, a picture.</summary>
    AfterOther,

    /// <summary>Its first line is indented.</summary>
    Indented,

    /// <summary>The line above is not full.</summary>
    ShortLineAbove,

    /// <summary>
    /// Its first line is as much shorter than the column as an indent is wide, though the extraction lost the indent.
    /// </summary>
    ShortFirstLine,

    /// <summary>Nothing by itself: the paragraph was parted by all that is on the page, or by a person.</summary>
    Whole,
}

internal static class ParagraphOpenings
{
    // Less than this is how print spreads a line.
    private const double Slack = 1.5;

    /// <summary>
    /// How the paragraph of a strip shows that it begins; <paramref name="above"/> is the last strip of the paragraph before it,
    /// null for a story's first.
    /// </summary>
    public static Opening Of(SourcePage page, Collation collation, Strip strip, Strip? above)
    {
        if (above is null) return Opening.Story;
        var text = Raw(page, strip.Line);
        if (text.TakeWhile(char.IsWhiteSpace).Sum(c => c == '\u3000' ? 1 : 0.5) >= 1) return Opening.Indented;
        if (!collation.Dump.Follow(above.Line, strip.Line) && above.Line != strip.Line) return Opening.AfterOther;
        var measure = Measure(page, collation, above.Unit, strip.Unit);
        if (Width(page, above.Line) <= measure - Slack) return Opening.ShortLineAbove;
        return Width(page, strip.Line) <= measure - Slack ? Opening.ShortFirstLine : Opening.Whole;
    }

    // The widest line of the two paragraphs, in em.
    private static double Measure(SourcePage page, Collation collation, int above, int below) =>
        collation.Units[above].Characters.Concat(collation.Units[below].Characters)
            .Select(collation.Dump.LineOf).Distinct().Max(line => Width(page, line));

    private static double Width(SourcePage page, int line) =>
        LineGeometry.Widths(Raw(page, line).Trim()) is var (narrow, wide) ? (narrow + wide) / 2 : 0;

    private static string Raw(SourcePage page, int line) => page.Lines[line - 1].Text;
}
