namespace Banmian.Training;

/// <summary>
/// The dice of one page: the same seed throws the same on any machine and any version of .NET (SplitMix64, Steele et al. 2014).
/// It also knows which pieces of conventions may be drawn.
/// </summary>
internal sealed class Chance(ulong seed, PressSet set = PressSet.Training)
{
    // A seed is mixed first: the states of neighbouring seeds would be one step apart, and their pages draw the same numbers.
    private ulong state = Mix(seed ^ 0xD1B54A32D192ED03);

    public PressSet Set => set;

    public ulong Next()
    {
        state += 0x9E3779B97F4A7C15;
        return Mix(state);
    }

    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>A number from 0 up to, not including, <paramref name="below"/>.</summary>
    public int Below(int below) => (int)((Next() >> 33) % (ulong)below);

    /// <summary>A number from <paramref name="first"/> to <paramref name="last"/>, both included.</summary>
    public int Between(int first, int last) => first + Below(last - first + 1);

    /// <summary>A number from 0 to 1.</summary>
    public double Unit() => (Next() >> 11) * (1.0 / (1ul << 53));

    /// <summary>True so many times out of one.</summary>
    public bool Share(double share) => Unit() < share;

    public T Pick<T>(params ReadOnlySpan<T> from) => from[Below(from.Length)];

    public char PickCharacter(string from) => from[Below(from.Length)];

    /// <summary>A piece of a convention; where withheld ones may be drawn, every second piece is one.</summary>
    public string Pick(Pieces pieces) =>
        pieces.Withheld.Length > 0 && set >= PressSet.WithheldConventions && Share(.5)
            ? pieces.Withheld[Below(pieces.Withheld.Length)]
            : pieces.Common[Below(pieces.Common.Length)];

    public void Shuffle<T>(IList<T> items)
    {
        for (var i = items.Count - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }
}
