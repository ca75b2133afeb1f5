namespace Banmian.Segmentation.Roles;

/// <summary>
/// What the model thinks of each line of a page: the logarithm of each tag's probability and of standing in a caption, in
/// 1/1024 of a natural unit (0 is certain, −710 is one half).
/// </summary>
/// <param name="tags">a page's lines, each <see cref="LineTags.Count"/> numbers in the order of the tags</param>
/// <param name="caption">for each line two numbers: in a caption, in none</param>
internal sealed class LineRoles(int[] tags, int[] caption)
{
    /// <summary>One natural unit of a logarithm.</summary>
    public const int One = 1024;

    /// <summary>The logarithm of one half.</summary>
    public const int Half = -710;

    // Odds of one in e²⁰ against.
    private const int Impossible = -20 * One;

    public int Count => caption.Length / 2;

    /// <summary>The log probability of a tag.</summary>
    public int this[int line, LineTag tag] => tags[line * LineTags.Count + (int)tag];

    /// <summary>The log probabilities of all tags of a line, in their order.</summary>
    public ReadOnlySpan<int> Of(int line) => tags.AsSpan(line * LineTags.Count, LineTags.Count);

    /// <summary>The log probability that a line stands in a caption.</summary>
    public int InCaption(int line) => caption[2 * line];

    /// <summary>The log probability that it stands in none.</summary>
    public int OutsideCaption(int line) => caption[2 * line + 1];

    /// <summary>The same with the scores of each line's tags changed.</summary>
    public LineRoles With(ChangeScores change)
    {
        var changed = (int[])tags.Clone();
        for (var line = 0; line < Count; line++) change(line, changed.AsSpan(line * LineTags.Count, LineTags.Count));
        return new LineRoles(changed, caption);
    }

    /// <summary>Lowers the scores of tags that a line cannot have, given in their order.</summary>
    public static void Forbid(Span<int> scores, Func<LineTag, bool> forbids)
    {
        for (var tag = (LineTag)0; tag < (LineTag)LineTags.Count; tag++)
            if (forbids(tag)) scores[(int)tag] += Impossible;
    }

    /// <summary>Changes the scores of a line's tags, in their order.</summary>
    public delegate void ChangeScores(int line, Span<int> scores);

    /// <summary>The likeliest tag; of two alike the first.</summary>
    public LineTag Likeliest(int line)
    {
        var scores = Of(line);
        var best = 0;
        for (var tag = 1; tag < scores.Length; tag++)
            if (scores[tag] > scores[best]) best = tag;
        return (LineTag)best;
    }
}
