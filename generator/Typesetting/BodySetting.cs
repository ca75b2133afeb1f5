namespace Banmian.Typesetting;

/// <summary>Sets the body of a story to a measure.</summary>
internal static class BodySetting
{
    /// <summary>Of a paragraph, em (clreq 3.2.1: two, one in narrow columns).</summary>
    public const double Indent = 2;

    /// <summary>Between a paragraph and what stands at the end of its last line, em.</summary>
    public const double BeforeClosing = 1;

    // What stands at the right of a last line must have this to spare (em), so that no rounding moves it to another.
    private const double Spare = 0.3;

    public static SetBody Set(Copy copy, double measure) => new([.. copy.Blocks.Select(block => Set(block, measure))]);

    private static SetBlock Set(CopyBlock block, double measure) => block switch
    {
        ParagraphCopy paragraph => Paragraph(paragraph, measure),
        CrossheadCopy => Display(block, measure, spaceRows: 1),
        _ => Display(block, measure, spaceRows: 0),
    };

    private static SetBlock Display(CopyBlock block, double measure, int spaceRows)
    {
        var lines = LineBreaking.Break(block.Text, measure, 0, bold: block.Text.Length);
        return new SetBlock(block, block.Text, lines, [], lines.Length + spaceRows);
    }

    private static SetBlock Paragraph(ParagraphCopy paragraph, double measure)
    {
        var bold = paragraph.Dateline?.Length ?? 0;
        var text = paragraph.Dateline + paragraph.Text;
        var lines = LineBreaking.Break(text, measure, Indent, bold);
        if (paragraph.Closing is not { } closing)
            return new SetBlock(paragraph, text, lines, [], lines.Length);

        var below = LineBreaking.Break(closing, measure, 0);
        var used = lines.IsEmpty ? 0 : lines[^1].Width + (lines.Length == 1 ? Indent : 0);
        var beside = !lines.IsEmpty && below.Length == 1 && used + BeforeClosing + below[0].Width + Spare <= measure;
        return beside ? new SetBlock(paragraph, text, lines, [], lines.Length) : new SetBlock(paragraph, text, lines, below, lines.Length + below.Length);
    }
}
