using System.Collections.Immutable;

namespace Banmian.Text;

/// <summary>
/// Which place of a source a place of its conversion came from, and the other way, in UTF-16 units. Only where the two part
/// ways is anything written down; most texts have nothing. A place inside a word that changed its length goes to the
/// word's beginning.
/// </summary>
internal sealed class Alignment
{
    public static readonly Alignment Identity = new([]);

    // From each of these to the next both texts run side by side where they are as long as each other, and are one word
    // where they are not. The last is the end of both.
    private readonly ImmutableArray<(int Source, int Converted)> breaks;

    internal Alignment(ImmutableArray<(int Source, int Converted)> breaks) => this.breaks = breaks;

    /// <summary>Where the two texts part ways, in their order; the last is the end of both.</summary>
    internal ImmutableArray<(int Source, int Converted)> Breaks => breaks;

    /// <summary>Whether every place is the same in both.</summary>
    public bool IsIdentity => breaks.IsEmpty;

    /// <summary>The place of the source that a place of the conversion came from.</summary>
    public int ToSource(int converted) => Map(converted, b => b.Converted, b => b.Source);

    /// <summary>The place of the conversion that a place of the source became.</summary>
    public int ToConverted(int source) => Map(source, b => b.Source, b => b.Converted);

    /// <summary>From this one's source to the conversion of <paramref name="next"/>, whose source is this one's conversion.</summary>
    public Alignment Then(Alignment next)
    {
        if (IsIdentity)
            return next;
        return next.IsIdentity ? this : new Alignment(
            [.. breaks.Select(b => (b.Source, next.ToConverted(b.Converted)))
                .Concat(next.breaks.Select(b => (Source: ToSource(b.Source), b.Converted))).Distinct().Order()]);
    }

    private int Map(int place, Func<(int Source, int Converted), int> from, Func<(int Source, int Converted), int> to)
    {
        var (low, high) = (0, breaks.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (from(breaks[middle]) <= place)
                low = middle + 1;
            else
                high = middle;
        }
        if (low == 0)
            return place;
        var start = breaks[low - 1];
        var isWord = low < breaks.Length && from(breaks[low]) - from(start) != to(breaks[low]) - to(start);
        return to(start) + (isWord ? 0 : place - from(start));
    }
}
