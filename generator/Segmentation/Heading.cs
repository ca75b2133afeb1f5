using System.Collections.Immutable;

namespace Banmian.Segmentation;

/// <summary>
/// Display lines that head one story: kicker above, headline, deck below. <paramref name="Gap"/> is the index of the
/// paragraph it stands after, -1 at the top of the dump;
/// <paramref name="InsideParagraph"/>: it interrupts one, so it is no crosshead of it.
/// </summary>
internal sealed record Heading(ImmutableArray<PrintedLine> Kicker, ImmutableArray<PrintedLine> Headline, ImmutableArray<PrintedLine> Deck, int Gap, bool InsideParagraph = false)
{
    /// <summary>The same heading with the paragraphs counted from further back.</summary>
    public Heading Moved(int paragraphs) => this with { Gap = Gap + paragraphs };

    public IEnumerable<PrintedLine> Lines => [.. Kicker, .. Headline, .. Deck];
}
