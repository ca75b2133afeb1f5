using System.Collections.Immutable;

namespace Banmian.Typesetting;

/// <summary>
/// A story as it is handed to the compositor (文稿): every text of it in one script, as it will be set.
/// <paramref name="Byline"/> stands under the headline, its first <paramref name="BylineMark"/> UTF-16 units the mark it was
/// printed with (▶).
/// </summary>
internal sealed record Copy(
    CopyKind Kind,
    DisplayUnits? Kicker,
    DisplayUnits? Headline,
    DisplayUnits? Deck,
    DisplayUnits? Byline,
    int BylineMark,
    ImmutableArray<CopyBlock> Blocks)
{
    /// <summary>Whether it is set with letters that only the extended files of the Latin face have.</summary>
    public bool NeedsExtendedLatin { get; } = ((string?[])[Kicker?.Text, Headline?.Text, Deck?.Text, Byline?.Text,
        .. Blocks.Select(block => block.Text), .. Blocks.Select(block => (block as ParagraphCopy)?.Closing?.Text)])
        .Any(text => text is not null && LatinFace.NeedsExtended(text));
}

/// <summary>
/// A block of a story's body, its lines in one direction; <paramref name="Bold"/> UTF-16 units at its beginning are set bold.
/// </summary>
internal abstract record CopyBlock(string Text, int Bold, WritingDirection Direction)
{
    public SetUnits Units { get; } = SetUnits.Of(Text, Bold, Direction);
}

/// <summary>A crosshead (小标题), centred, with a line of space; it turns over as a headline does.</summary>
internal sealed record CrossheadCopy(DisplayUnits Display, WritingDirection Direction = WritingDirection.Horizontal)
    : CopyBlock(Display.Text, Display.Text.Length, Direction);

/// <summary>A lead-in (提要): bold, over the text it belongs to; a line of space stands after a story's last.</summary>
internal sealed record LeadInCopy(string Text, bool IsLast, WritingDirection Direction = WritingDirection.Horizontal)
    : CopyBlock(Text, Text.Length, Direction);

/// <summary>
/// A paragraph, the <paramref name="Number"/>th of its story (from 0); its dateline is bold. <paramref name="Closing"/> (names, a
/// credit) stands at the right end of its last line, or on a line of its own. <paramref name="IsRest"/>: it goes on from another
/// sheet.
/// </summary>
internal sealed record ParagraphCopy(int Number, string? Dateline, string Paragraph,
    NameText? Closing, bool IsRest = false, WritingDirection Direction = WritingDirection.Horizontal)
    : CopyBlock(Dateline + Paragraph, Dateline?.Length ?? 0, Direction)
{
    public SetUnits? ClosingUnits { get; } = Closing is null ? null : SetUnits.Of(Closing, Direction);
}

/// <summary>
/// A jump line (下转第3版) at the right; where it leads to another sheet of this page, how many parts of the story on (1) or back
/// (-1); 0 where it was printed.
/// </summary>
internal sealed record JumpCopy(string Text, int Parts = 0, WritingDirection Direction = WritingDirection.Horizontal)
    : CopyBlock(Text, 0, Direction);
