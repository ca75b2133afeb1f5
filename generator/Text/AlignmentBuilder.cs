namespace Banmian.Text;

/// <summary>Puts an <see cref="Alignment"/> together from the pieces of a text in their order.</summary>
internal sealed class AlignmentBuilder
{
    private readonly List<(int Source, int Converted)> breaks = [];
    private int source;
    private int converted;

    /// <summary>Units that were taken over as they are.</summary>
    public void AddSame(int length) => (source, converted) = (source + length, converted + length);

    /// <summary>A piece and what it became: character for character where it has as many of them as before.</summary>
    public void Add(ReadOnlySpan<char> from, ReadOnlySpan<char> to)
    {
        if (from.Length == to.Length)
            AddSame(from.Length);
        else if (CodePoints.Count(from) != CodePoints.Count(to))
            AddWord(from.Length, to.Length);
        else
            for (int f = 0, t = 0; f < from.Length;)
            {
                var (width, became) = (CodePoints.Width(from, f), CodePoints.Width(to, t));
                if (width == became)
                    AddSame(width);
                else
                    AddWord(width, became);
                (f, t) = (f + width, t + became);
            }
    }

    /// <summary>Another alignment, of the pieces that follow.</summary>
    public void Add(Alignment rest, int from, int to)
    {
        foreach (var (s, c) in rest.Breaks)
            Mark(source + s, converted + c);
        (source, converted) = (source + from, converted + to);
    }

    public Alignment Build()
    {
        if (breaks.Count == 0)
            return Alignment.Identity;
        Mark(source, converted);
        return new Alignment([.. breaks]);
    }

    private void AddWord(int from, int to)
    {
        Mark(source, converted);
        (source, converted) = (source + from, converted + to);
        Mark(source, converted);
    }

    private void Mark(int s, int c)
    {
        if (breaks.Count == 0 || breaks[^1] != (s, c))
            breaks.Add((s, c));
    }
}
