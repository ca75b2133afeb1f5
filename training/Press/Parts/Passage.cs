namespace Banmian.Training;

internal enum PassageKind
{
    Kicker,
    Headline,
    Deck,
    LeadIn,
    Byline,
    Credit,
    Paragraph,
    Crosshead,
    Closing,
    Jump,
    Furniture,
    Advert,
}

/// <summary>A piece of a page that is one thing in the gold: a headline, a paragraph, a line of furniture. It may take several
/// lines.</summary>
internal sealed record Passage(PassageKind Kind, Copy Copy)
{
    /// <summary>Names set after the last stop of a paragraph.</summary>
    public Copy? Tail { get; init; }

    /// <summary>Whether a tail that does not fit the last line stands unbroken on a line of its own.</summary>
    public bool TailUnbroken { get; init; }

    /// <summary>A line of verse or of a list: no indent, and no line filled up.</summary>
    public bool IsVerse { get; init; }

    public static Passage Of(PassageKind kind, string text) => new(kind, Copy.Of(text));
}
