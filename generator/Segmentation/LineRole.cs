namespace Banmian.Segmentation;

/// <summary>What a printed line is on its page. Which kind of display or name line it is, is decided later, over whole stories.</summary>
internal enum LineRole
{
    /// <summary>First line of a paragraph.</summary>
    BodyStart,

    /// <summary>Any later line of a paragraph.</summary>
    BodyContinue,

    /// <summary>Headline, kicker, deck or crosshead.</summary>
    Display,

    /// <summary>A line that only says who wrote or took the picture.</summary>
    Name,

    /// <summary>Date, page number, section, paper, editors.</summary>
    Folio,

    /// <summary>Advertisement, notice, table.</summary>
    Notice,

    /// <summary>上接…, 下转….</summary>
    Jump,
}

internal static class LineRoleKinds
{
    public static bool IsBody(this LineRole role) => role is LineRole.BodyStart or LineRole.BodyContinue;
}
