namespace Banmian.Segmentation.Stories;

/// <summary>
/// Display lines that follow each other and head one story: kicker, headline and deck, of which two may be missing.
/// </summary>
internal sealed class HeadingGroup(int start)
{
    public List<int> Kicker { get; } = [];

    public List<int> Headline { get; } = [];

    public List<int> Deck { get; } = [];

    public int Start { get; } = start;

    public int End { get; set; } = start;

    public bool HasHeadline => Headline.Count > 0;

    public IEnumerable<int> Lines => Kicker.Concat(Headline).Concat(Deck);
}
