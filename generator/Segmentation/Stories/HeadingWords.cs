namespace Banmian.Segmentation.Stories;

/// <summary>How much of some display lines' words each story of the page holds, as a whole and in its first paragraph.</summary>
internal sealed record HeadingWords(int Weight, int[] Held, int[] HeldByOpening)
{
    public static HeadingWords Of(Draft draft, int line)
    {
        var pairs = draft.Page.Pairs;
        var words = pairs.OfLine(line);
        return new HeadingWords(words.Weight, [.. draft.Stories.Select(s => pairs.Shared(words, s.Words))],
            [.. draft.Stories.Select(s => pairs.Shared(words, s.Opening))]);
    }

    /// <summary>The words of several lines.</summary>
    public static HeadingWords Of(ReadOnlySpan<HeadingWords> lines, int stories)
    {
        var (weight, held, byOpening) = (0, new int[stories], new int[stories]);
        foreach (var line in lines)
        {
            weight += line.Weight;
            for (var s = 0; s < stories; s++)
                (held[s], byOpening[s]) = (held[s] + line.Held[s], byOpening[s] + line.HeldByOpening[s]);
        }
        return new HeadingWords(weight, held, byOpening);
    }

    /// <summary>The story that holds most of them, −1 where there is none.</summary>
    public int Best => Held.Length == 0 ? -1 : Array.IndexOf(Held, Held.Max());

    public int Covered(int story) => story < 0 ? 0 : Numbers.Share(Held[story], Weight + PagePairs.Slack);

    public int CoveredByOpening(int story) => story < 0 ? 0 : Numbers.Share(HeldByOpening[story], Weight + PagePairs.Slack);

    /// <summary>The most that any other story covers.</summary>
    public int CoveredByOthers(int story)
    {
        var most = 0;
        for (var s = 0; s < Held.Length; s++)
            if (s != story) most = Math.Max(most, Held[s]);
        return Numbers.Share(most, Weight + PagePairs.Slack);
    }
}
