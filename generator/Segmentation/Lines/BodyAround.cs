namespace Banmian.Segmentation.Lines;

/// <summary>How many lines of a stretch hold a full stop, and how wide its widest line is.</summary>
internal sealed class BodyAround
{
    private readonly MeasuredPage page;

    // The lines with a full stop above each line.
    private readonly int[] above;

    public BodyAround(MeasuredPage page)
    {
        this.page = page;
        above = new int[page.Count + 1];
        for (var i = 0; i < page.Count; i++) above[i + 1] = above[i] + (page.Dense[i].Contains('。') ? 1 : 0);
    }

    public int StopsBefore(int line) => above[line];

    public int StopsAfter(int line) => above[^1] - above[line + 1];

    public int StopsIn(int first, int last) => above[last + 1] - above[first];

    /// <summary>The width of the widest line from a first to a last; of a long block's first forty.</summary>
    public int WidestIn(int first, int last)
    {
        var widest = 0;
        for (var i = first; i <= Math.Min(last, first + 39); i++) widest = Math.Max(widest, page.Width[i]);
        return widest;
    }
}
