namespace Banmian.Segmentation;

/// <summary>
/// How one line was read: its role and the measure of its column in em; <paramref name="Orphan"/> is an inner line whose
/// paragraph began elsewhere; <paramref name="Open"/> a line that stands inside a paragraph it does not belong to.
/// </summary>
internal sealed record LineReading(PrintedLine Line, LineRole Role, int Measure, bool Orphan, bool Open)
{
    public bool IsBody => Role.IsBody();
}
