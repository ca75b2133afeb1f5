namespace Banmian.Training;

internal enum PartKind
{
    Lead,
    Article,
    Brief,
    Caption,

    /// <summary>An advert, a notice, a table: no story.</summary>
    Advert,

    /// <summary>A heading over several stories, a banner: stands in the grid as a story does.</summary>
    Banner,
}

/// <summary>What stands in one frame of the page: a story or something between the stories. In print order, headings
/// first.</summary>
internal sealed record Part(PartKind Kind, List<Passage> Heading, List<Passage> Text)
{
    /// <summary>The place in the gold, or <see cref="PressedLine.Furniture"/> or <see cref="PressedLine.Advert"/>.</summary>
    public int Story { get; init; }

    public bool IsStory => Kind <= PartKind.Caption;

    /// <summary>Where a by-line or credit that stands alone is set: true under the text, false over it.</summary>
    public bool NamesAfter { get; init; }
}
