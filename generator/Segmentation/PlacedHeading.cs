namespace Banmian.Segmentation;

/// <summary>
/// A heading where it stands: the <paramref name="InRun"/>th of <paramref name="RunLength"/> that follow each other, in the middle
/// of the story <paramref name="Holder"/> (-1: between two). <paramref name="Stray"/>: its line was read as another role.
/// <paramref name="Covered"/> is the share of its words that each story holds.
/// </summary>
internal sealed record PlacedHeading(Heading Heading, int InRun, int RunLength, int Holder, bool Stray, double[] Covered)
{
    public bool IsInside => Holder >= 0 && !Stray;

    /// <summary>Whether it stands in a zone of headlines.</summary>
    public bool IsInZone => RunLength >= 3;
}
