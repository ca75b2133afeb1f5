using System.Collections.Immutable;
using Banmian.Scripts;

namespace Banmian.Segmentation;

/// <summary>
/// One story of a page as it was read, in reading text (lines joined, without bylines and credits in the paragraphs).
/// <paramref name="HeadlineLines"/> are the printed lines of the headline, which <see cref="Headline"/> joins;
/// <paramref name="Dateline"/> is the printed opening (本报讯, 本报北京2月13日电), not repeated in the paragraph;
/// <paramref name="Byline"/> and <paramref name="Credit"/> are names only, their <c>…Text</c> the printed words;
/// <paramref name="Confidence"/> is 0 to 1.
/// </summary>
internal sealed record Story(
    string Id,
    StoryKind Kind,
    string? Kicker,
    ImmutableArray<string> HeadlineLines,
    string? Deck,
    string? Dateline,
    ImmutableArray<string> Byline,
    string? BylineText,
    ImmutableArray<string> Credit,
    string? CreditText,
    ImmutableArray<Crosshead> Crossheads,
    ImmutableArray<string> Paragraphs,
    string? Jump,
    ImmutableArray<LineRange> Lines,
    double Confidence)
{
    /// <summary>Which place of each paragraph came from which of the paragraph it was converted from; none in a reading as it was dumped.</summary>
    public ImmutableArray<Alignment> FromDump { get; init; } = [];

    /// <summary>The headline as one line of reading text, or null where none was printed.</summary>
    public string? Headline => HeadlineLines.IsEmpty ? null : Text.Joining.Join(HeadlineLines);
}
