namespace Banmian.Segmentation;

/// <summary>
/// A way to see the lines of a run from <paramref name="Start"/> on as one heading: the kicker up to <paramref name="Headline"/>, the headline up
/// to <paramref name="Deck"/>, the deck to the end. <paramref name="LabelWords"/> is what each unit of its first line's shared words costs besides.
/// </summary>
internal readonly record struct HeadingShape(int Start, int Headline, int Deck, double Cost, double LabelWords);
