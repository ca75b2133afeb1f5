namespace Banmian.Segmentation.Roles;

/// <summary>
/// What a character is where names are looked for. A name is a run of one start and what is in it. What is no body text but
/// belongs to the printed opening, the by-line or the credit around the names (本报讯（记者, 摄, （, ／台北報導) is
/// <see cref="Around"/>; reading text leaves it out, as it leaves out the names.
/// </summary>
internal enum NameMark
{
    /// <summary>Body text.</summary>
    Body,

    /// <summary>Words of the opening, by-line or credit that are no name.</summary>
    Around,
    BylineNameStart,
    BylineNameIn,
    CreditNameStart,
    CreditNameIn,
}
