using System.Collections.Immutable;
using Banmian.Scripts;
using Banmian.Text;

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
    /// <summary>The first line it stands in, 0 where it stands in none: a person put it in.</summary>
    public int FirstLine => Lines.IsEmpty ? 0 : Lines[0].First;

    /// <summary>The parts that hold text, each with its lines in the dump, in the order they are read; none where a story was not read from one.</summary>
    public ImmutableArray<Unit> Units { get; init; } = [];

    /// <summary>The text of one of the story's units; the printed lines of a headline with line ends between.</summary>
    public string TextOf(Unit unit) => unit.Kind switch
    {
        UnitKind.Kicker => Kicker ?? "",
        UnitKind.Headline => string.Join('\n', HeadlineLines),
        UnitKind.Deck => Deck ?? "",
        UnitKind.Byline => BylineText ?? "",
        UnitKind.Dateline => Dateline ?? "",
        UnitKind.Crosshead => Crossheads[unit.Index].Text,
        UnitKind.Paragraph => Paragraphs[unit.Index],
        UnitKind.Credit => CreditText ?? "",
        UnitKind.Jump => Jump ?? "",
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit.Kind, "no part of a story"),
    };

    /// <summary>Which place of each paragraph came from which of the paragraph it was converted from; none in a reading as it was dumped.</summary>
    public ImmutableArray<Alignment> FromDump { get; init; } = [];

    /// <summary>The headline as one line of reading text, or null where none was printed.</summary>
    public string? Headline => HeadlineLines.IsEmpty ? null : Text.Joining.Join(HeadlineLines);
}
