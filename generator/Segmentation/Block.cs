using System.Collections.Immutable;
using Banmian.Text;

namespace Banmian.Segmentation;

/// <summary>Printed lines that belong together: a paragraph, or one line of another role. In the order of the dump.</summary>
internal abstract record Block(ImmutableArray<PrintedLine> Lines);

/// <summary>
/// A paragraph, or the part of one that stands together. <paramref name="Orphan"/>: its beginning stands elsewhere;
/// <see cref="BreaksOff"/>: its end does. <paramref name="Measure"/> in em.
/// </summary>
internal sealed record ParagraphBlock(ImmutableArray<PrintedLine> Lines, int Measure, bool Orphan) : Block(Lines)
{
    private (bool IsSought, ClosingMatter? Found) closing;

    /// <summary>The text as printed, spaces kept: closing matter is found by the gap before it.</summary>
    public SourcedText Printed { get; } = Joining.Join(
        [.. Lines.Select(l => Spacing.IsJustifiedBySpaces(l.Text) ? Spacing.Close(l.Source) : l.Source)]);

    public ClosingMatter? Closing
    {
        get
        {
            if (!closing.IsSought) closing = (true, ClosingMatter.Find(Printed.Characters));
            return closing.Found;
        }
    }

    public string Dense { get; } = string.Concat(Lines.Select(l => l.Dense));

    public bool HasOpening { get; } = Openings.StartsWith(Lines[0].Text);

    public bool BreaksOff => !Lines[^1].EndsSentence && Closing is null && Lines[^1].Dense[^1] is not ('：' or ':' or '；') && Lines[^1].WideWidth > Measure - 2.5;
}

/// <summary>One line of another role than body text; <paramref name="Measure"/> is that of the column it stands in, in em.</summary>
internal sealed record LineBlock(PrintedLine Line, LineRole Role, bool InsideParagraph, int Measure) : Block([Line]);

internal static class Blocks
{
    /// <summary>Puts lines together into blocks; a paragraph stands where its first line stands.</summary>
    public static ImmutableArray<Block> From(ImmutableArray<LineReading> readings)
    {
        var blocks = new List<Block?>();
        var paragraph = new List<PrintedLine>();
        var (slot, measure, orphan) = (-1, 0, false);
        foreach (var reading in readings)
        {
            if (!reading.IsBody)
            {
                blocks.Add(new LineBlock(reading.Line, reading.Role, reading.Open, reading.Measure));
                continue;
            }
            if (reading.Role == LineRole.BodyStart || reading.Orphan || slot < 0)
            {
                Close();
                (slot, measure, orphan) = (blocks.Count, reading.Measure, reading.Role == LineRole.BodyContinue);
                blocks.Add(null);
            }
            paragraph.Add(reading.Line);
        }
        Close();
        return [.. blocks.OfType<Block>()];

        void Close()
        {
            if (slot >= 0) blocks[slot] = new ParagraphBlock([.. paragraph], measure, orphan);
            paragraph.Clear();
        }
    }
}
