namespace Banmian.Typesetting;

/// <summary>
/// What never breaks: an ideograph, a mark or a Latin word, at <paramref name="Start"/> of its text (UTF-16 units).
/// <paramref name="Width"/> is in em, <paramref name="Trim"/> what of it may go (a mark's empty half), <paramref name="Gap"/>
/// the space CSS puts before it unless it opens a line. <paramref name="Hyphen"/> is that of a part of a word, em: a line may end
/// after the part, with so much more; 0 of all else.
/// </summary>
internal readonly record struct Unit(
    int Start, int Length, double Width, Side Trim, double Gap, bool MayStart, bool MayEnd, bool IsSpace,
    double Hyphen = 0)
{
    public int End => Start + Length;

    /// <summary>Whether it is no mark: it may open a line and end one.</summary>
    public bool IsWord => MayStart && MayEnd && !IsSpace;
}
