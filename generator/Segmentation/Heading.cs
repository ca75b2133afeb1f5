using System.Collections.Immutable;
using Banmian.Text;

namespace Banmian.Segmentation;

/// <summary>
/// Display lines that head one story: kicker above, headline, deck below. <paramref name="Gap"/> is the index of the
/// paragraph it stands after, -1 at the top of the dump.
/// </summary>
internal sealed record Heading(ImmutableArray<PrintedLine> Kicker, ImmutableArray<PrintedLine> Headline, ImmutableArray<PrintedLine> Deck, int Gap)
{
    public IEnumerable<PrintedLine> Lines => [.. Kicker, .. Headline, .. Deck];

    public HashSet<int> Pairs { get; } = Vocabulary.Pairs(
        Joining.Join([.. Kicker.Select(l => l.Dense), "\n", .. Headline.Select(l => l.Dense), "\n", .. Deck.Select(l => l.Dense)]));
}
