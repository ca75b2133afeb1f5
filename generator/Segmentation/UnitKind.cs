namespace Banmian.Segmentation;

/// <summary>What a unit of text is: a part of a story, or what stands on the page beside its stories. <see cref="UnitKinds"/>
/// says what holds for each.</summary>
internal enum UnitKind
{
    Kicker,
    Headline,
    Deck,
    Byline,

    /// <summary>提要／导语: a paragraph, or one point of a list, set apart between the heading and the text.</summary>
    LeadIn,
    Dateline,
    Crosshead,
    Paragraph,
    Credit,
    Jump,
    Furniture,
    Dropped,
}
