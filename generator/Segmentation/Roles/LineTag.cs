namespace Banmian.Segmentation.Roles;

/// <summary>
/// What a printed line is on its page. A heading's later lines have a tag of their own (<c>…Turned</c>: the heading turned over).
/// The order is that of the model's answers: change it and the model must be trained anew.
/// </summary>
internal enum LineTag
{
    /// <summary>First line of a story's text.</summary>
    StoryStart,

    /// <summary>First line of a later paragraph.</summary>
    ParagraphStart,

    /// <summary>Any later line of the paragraph above.</summary>
    GoesOn,

    /// <summary>A story that another interrupted goes on here, with a new paragraph.</summary>
    ResumesAtParagraph,

    /// <summary>A story that another interrupted goes on here, in the middle of a paragraph.</summary>
    Resumes,

    Headline,
    HeadlineTurned,
    Kicker,
    KickerTurned,
    Deck,
    DeckTurned,
    Crosshead,
    CrossheadTurned,

    /// <summary>A line that only says who wrote.</summary>
    Byline,

    /// <summary>A line that only says who took the picture, or where it comes from.</summary>
    Credit,

    /// <summary>Date, page number, section, paper, editors, masthead, weather, contact lines of the paper.</summary>
    Furniture,

    /// <summary>Advertisement, notice, table: no story.</summary>
    Advert,

    /// <summary>上接…, 下转….</summary>
    Jump,

    /// <summary>A note that closes a story and stands by itself: （作者为…）, （資料…）.</summary>
    Closing,

    /// <summary>A box before a story that says why it is told: 编者按, 核心阅读, 导语.</summary>
    LeadIn,
    LeadInTurned,
}

internal static class LineTags
{
    public const int Count = (int)LineTag.LeadInTurned + 1;

    /// <summary>Whether a line of this tag is part of a story's running text.</summary>
    public static bool IsBody(this LineTag tag) => tag <= LineTag.Resumes;

    /// <summary>Whether it is a headline, kicker or deck, or a later line of one; crossheads stand inside a story and are not
    /// meant.</summary>
    public static bool IsHeading(this LineTag tag) => tag is >= LineTag.Headline and <= LineTag.DeckTurned;

    /// <summary>Whether a story that another interrupted goes on at the line.</summary>
    public static bool IsResumed(this LineTag tag) => tag is LineTag.Resumes or LineTag.ResumesAtParagraph;

    public static bool IsCrosshead(this LineTag tag) => tag is LineTag.Crosshead or LineTag.CrossheadTurned;

    /// <summary>Whether a line of it is set to be seen: heading or crosshead.</summary>
    public static bool IsDisplay(this LineTag tag) => tag.IsHeading() || tag.IsCrosshead();

    public static bool IsLeadIn(this LineTag tag) => tag is LineTag.LeadIn or LineTag.LeadInTurned;

    /// <summary>Whether the line goes on with the heading, crosshead or lead-in above it.</summary>
    public static bool IsTurned(this LineTag tag) =>
        tag is LineTag.HeadlineTurned or LineTag.KickerTurned or LineTag.DeckTurned or LineTag.CrossheadTurned
            or LineTag.LeadInTurned;
}
