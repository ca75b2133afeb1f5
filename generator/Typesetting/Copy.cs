using System.Collections.Immutable;
using Banmian.Segmentation;

namespace Banmian.Typesetting;

/// <summary>
/// A story as it is handed to the compositor (文稿): every text of it in one script, as it will be set.
/// <paramref name="Byline"/> stands under the headline; <paramref name="WordEnds"/> are the places of <paramref name="Headline"/>
/// (UTF-16 units) where a word ends, <paramref name="Turns"/> those where it was turned over in print.
/// </summary>
internal sealed record Copy(
    StoryKind Kind,
    string? Kicker,
    string? Headline,
    ImmutableArray<int> Turns,
    ImmutableArray<int> WordEnds,
    string? Deck,
    string? Byline,
    ImmutableArray<CopyBlock> Blocks);

/// <summary>A block of a story's body.</summary>
internal abstract record CopyBlock(string Text);

/// <summary>A crosshead (小标题), centred, with a line of space.</summary>
internal sealed record CrossheadCopy(string Text) : CopyBlock(Text);

/// <summary>
/// A paragraph, the <paramref name="Number"/>th of its story (from 0). <paramref name="Dateline"/> is set bold before it;
/// <paramref name="Closing"/> (names, a credit) stands at the right end of its last line, or on a line of its own.
/// </summary>
internal sealed record ParagraphCopy(int Number, string Text, string? Dateline, string? Closing) : CopyBlock(Text);

/// <summary>A jump line (下转第3版) at the right.</summary>
internal sealed record JumpCopy(string Text) : CopyBlock(Text);
