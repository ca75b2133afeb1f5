namespace Banmian.Segmentation;

/// <summary>What a unit of text is: a part of a story, or what stands on the page beside its stories. <see cref="UnitKinds"/> says what holds for each.</summary>
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
