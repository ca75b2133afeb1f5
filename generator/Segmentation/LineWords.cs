using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Banmian.Segmentation;

/// <summary>
/// What the words of a line say of its role and of how it goes on from the line above. <paramref name="FirstToken"/> is the width, in em,
/// of what may not be broken at its start; <paramref name="StopBefore"/> what it costs that the line above ends a sentence inside a paragraph.
/// </summary>
/// <param name="Costs">what each role costs by the line's own words</param>
/// <param name="Closes">it closes a story, with names or a note</param>
/// <param name="IsSeam">two characters on either side of the line's end stand side by side inside a line of this page: the two are probably one running text</param>
/// <param name="IsAttribution">it names the speaker of a quotation that the line above ends</param>
internal sealed record LineWords(LineCosts Costs, double FirstToken, double StopBefore, bool Closes, bool IsSeam, bool IsAttribution)
{
    // A quotation's speaker, named after it: 该校执行校长李建文说。
    private static readonly Regex Attribution = new($"^[^“”「」，。]{{2,18}}(?:{Names.Any("said")})[，。：]");

    public static LineWords[] Of(ImmutableArray<PrintedLine> lines, DumpHabits habits, ReadingCosts costs)
    {
        var pairs = lines.SelectMany(l => Vocabulary.Pairs(l.Dense)).ToHashSet();
        var words = new LineWords[lines.Length];
        for (var i = 0; i < lines.Length; i++)
        {
            var (line, above) = (lines[i], i > 0 ? lines[i - 1] : null);
            words[i] = new LineWords(LineCosts.Of(line, habits, costs), line.FirstTokenWidth,
                StopBefore: above is { EndsSentence: true } ? costs.StopInsideParagraph : 0,
                Closes: line.IsBracketed || ClosingMatter.Find(line.Text) is not null,
                IsSeam: above is not null && pairs.Contains(Vocabulary.Seam(above.Dense, line.Dense)),
                IsAttribution: above?.Dense[^1] is '”' or '」' && Attribution.IsMatch(line.Dense));
        }
        return words;
    }
}
