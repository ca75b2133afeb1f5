namespace Banmian.Typesetting;

/// <summary>
/// Where the empty half of a punctuation mark's em lies: before an opening mark, after a closing one; a point's depends on the
/// script.
/// </summary>
internal enum Side
{
    None,
    Before,
    After,
    Point,
}
