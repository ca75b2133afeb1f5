using Banmian.Segmentation.Roles;

namespace Banmian.Segmentation.Stories;

/// <summary>What some display lines may make together: so many lines of kicker, then of headline, then of deck.</summary>
internal readonly record struct HeadingShape(int Start, int Kicker, int Headline, int Deck)
{
    public int HeadlineStart => Start + Kicker;

    public int DeckStart => HeadlineStart + Headline;

    /// <summary>The line after its last.</summary>
    public int End => DeckStart + Deck;

    public LineTag TagOf(int line) => line < HeadlineStart ? line == Start ? LineTag.Kicker : LineTag.KickerTurned
        : line < DeckStart ? line == HeadlineStart ? LineTag.Headline : LineTag.HeadlineTurned
        : line == DeckStart ? LineTag.Deck : LineTag.DeckTurned;
}
