namespace Banmian.Segmentation;

/// <summary>What a unit of text is: a part of a story, or what stands on the page beside its stories.</summary>
internal enum UnitKind
{
    Kicker,
    Headline,
    Deck,
    Byline,
    Dateline,
    Crosshead,
    Paragraph,
    Credit,
    Jump,
    Furniture,
    Dropped,
}
