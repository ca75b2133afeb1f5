using Banmian.Segmentation.Model;

namespace Banmian.Segmentation.Lines;

/// <summary>What a page's lines have in common: the commonest measure in quarters of an em, and shares of its lines in
/// 1/1024.</summary>
internal sealed record PageHabits(int Measure, int FullShare, int SentenceEndShare, int BlankShare, int IndentShare,
    int WordEndsWithoutBlank, int FullStopShare, int PauseShare)
{
    private const int One = FixedPoint.One;

    public static PageHabits Of(MeasuredPage page)
    {
        var n = Math.Max(1, page.Count);
        // Whole ems, each with half of its neighbours.
        var wide = new int[256];
        foreach (var width in page.Width)
            if (width >= 8 * LineWidth.Em) wide[Math.Min(254, (width + 2) / LineWidth.Em)]++;
        int measure = 18, most = 0;
        for (var em = 8; em < 255; em++)
            if (2 * wide[em] + wide[em - 1] + wide[em + 1] is var lines && lines > most && wide[em] > 0)
                (measure, most) = (em, lines);
        int full = 0, ends = 0, blanks = 0, indented = 0, words = 0, runOn = 0, stops = 0, pauses = 0, characters = 1;
        for (var i = 0; i < page.Count; i++)
        {
            if (Math.Abs(page.Width[i] - measure * LineWidth.Em) <= LineWidth.Em) full++;
            if (page.EndsSentence[i]) ends++;
            if (page.BlanksBefore[i] > 0) blanks++;
            if (page.Indent[i] >= 2) indented++;
            if (CharacterClasses.Of(page.Dense[i][^1]) is CharacterClass.Digit or CharacterClass.Latin)
            {
                words++;
                if (i + 1 < page.Count && page.BlanksBefore[i + 1] == 0) runOn++;
            }
            characters += page.Dense[i].Length;
            stops += page.Dense[i].Count(c => c == '。');
            pauses += page.Dense[i].Count(c => c == '、');
        }
        return new PageHabits(measure * LineWidth.Em, full * One / n, ends * One / n, blanks * One / n, indented * One / n,
            runOn * One / (words + 1), stops * 16 * One / characters, pauses * 16 * One / characters);
    }
}
