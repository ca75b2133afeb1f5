namespace Banmian.Segmentation.Stories;

/// <summary>
/// Running text that stands together: from where a story begins, or goes on after it was interrupted, up to the next such place.
/// <paramref name="Resumes"/>: its beginning stands elsewhere, before it or, where the blocks of a dump are out of order, after
/// it.
/// </summary>
internal sealed record TextSegment(bool Resumes, List<int> Lines)
{
    public int First => Lines[0];

    public int Last => Lines[^1];
}
