using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Banmian.Text;

namespace Banmian.Segmentation;

/// <summary>Parses a run of display lines into headings: which lines are one headline turned over, which a kicker or deck.</summary>
internal sealed class Headings(Vocabulary vocabulary, DumpHabits habits, SharedWords words, double headingCost, ImmutableHashSet<PrintedLine> beginnings, ReadingCosts costs)
{
    private static readonly Regex ColumnLabel = new($"(?:{Names.Any("columnLabel")})$|^[^·]{{2,6}}·[^·]{{2,7}}$");

    private static readonly Regex Quoted = new("《[^》]*》|“[^”]*”|「[^」]*」");

    private enum Part { Kicker, Headline, Deck }

    /// <summary>The cheapest division of a run, by dynamic programming over its lines, and what its shapes cost.</summary>
    public (ImmutableArray<Heading> Headings, double Cost) Parse(ImmutableArray<LineBlock> blocks, int gap)
    {
        var run = blocks.Select(b => b.Line).ToImmutableArray();
        var full = blocks.Select(b => b.Line.WideWidth >= b.Measure - 1.2 && b.Line.WideWidth <= b.Measure + 0.6).ToArray();
        var best = new double[run.Length + 1];
        var choice = new (int Start, int HeadlineStart, int DeckStart)[run.Length + 1];
        Array.Fill(best, double.PositiveInfinity);
        best[0] = 0;
        for (var end = 1; end <= run.Length; end++)
            for (var start = end - 1; start >= Math.Max(0, end - 6); start--)
            {
                // A line that must begin a heading never stands inside one.
                if (start + 1 < end && beginnings.Contains(run[start + 1])) break;
                // Lines of one heading speak of the same story.
                var entry = best[start] + (start > 0 ? BlankCost(run[start], same: false) : 0) - costs.HeadingWords * words.BestSum(run.AsSpan(start, end - start));
                for (var headline = start; headline < Math.Min(end, start + 3); headline++)
                    for (var deck = headline + 1; deck <= Math.Min(end, headline + 4); deck++)
                    {
                        if (end - deck > 3) continue;
                        var cost = entry + Cost(run, start, headline, deck, end, full);
                        if (cost < best[end]) (best[end], choice[end]) = (cost, (start, headline, deck));
                    }
            }
        var headings = new List<Heading>();
        for (var end = run.Length; end > 0; end = choice[end].Start)
        {
            var (start, headline, deck) = choice[end];
            headings.Add(new Heading(run[start..headline], run[headline..deck], run[deck..end], gap, blocks[start].InsideParagraph));
        }
        headings.Reverse();
        // What the words gain is counted where the headings are assigned.
        return ([.. headings], best[run.Length] - headingCost * headings.Count + costs.HeadingWords * headings.Sum(h => words.BestSum([.. h.Lines])));
    }

    private double Cost(ImmutableArray<PrintedLine> run, int start, int headline, int deck, int end, bool[] full)
    {
        var main = PartCost(run[headline..deck], Part.Headline);
        for (var i = headline + 1; i < deck; i++)
            if (full[i - 1]) main += costs.TurnedFull;
        var kicker = headline > start ? PartCost(run[start..headline], Part.Kicker) + Shape(run[start..headline], run[headline..deck], Part.Kicker) + BlankCost(run[headline], null) : 0;
        var under = deck < end ? PartCost(run[deck..end], Part.Deck) + Shape(run[deck..end], run[headline..deck], Part.Deck) + BlankCost(run[deck], null) : 0;
        return headingCost + main + kicker + under;
    }

    // What it costs that these lines are one text turned over.
    private double PartCost(ImmutableArray<PrintedLine> lines, Part part)
    {
        double cost = 0;
        for (var i = 1; i < lines.Length; i++)
        {
            cost += BlankCost(lines[i], same: true);
            var (above, below) = (lines[i - 1].Dense, lines[i].Dense);
            // Nobody heads a story with one or two characters: they are the rest of the line above.
            if (below.Length <= 2) cost -= 5;
            // A line that ends in —— began on the line above if that one is long.
            if (part == Part.Kicker && below.EndsWith('—') && lines[i - 1].WideWidth >= 15) cost -= 4;
            // 3.57万亿 : a figure by itself is a deck, never a part of a headline.
            if (part == Part.Headline && (IsFigure(above) || IsFigure(below))) cost += 3;
            if (part == Part.Headline && IsTwoPhrases(lines[i]) && IsTwoPhrases(lines[i - 1])) cost += 1.5;
            if (Unclosed(above)) cost -= costs.TurnedUnclosed;
            else if (below[0] == '—') cost += 4;
            if (vocabulary.Holds(above[^1] << 16 | below[0])) cost -= costs.TurnedSeam;
            if (part == Part.Headline && Math.Abs(lines[i].Width - lines[i - 1].Width) > 3) cost += costs.TurnedUneven;
            // A headline turns over between its phrases: a line that is two phrases by itself is another part.
            if (part == Part.Headline && IsTwoPhrases(lines[i]) != IsTwoPhrases(lines[i - 1])) cost += costs.TurnedPhrases;
            if (part != Part.Headline) cost += costs.TurnedKicker;
            if (i >= 2) cost += 2;
        }
        if (part == Part.Headline && lines.Length == 1 && IsFigure(lines[0].Dense)) cost += 3;
        if (part == Part.Headline && lines.Sum(l => l.Dense.Length) > 24) cost += costs.LongHeadline;
        return cost;
    }

    private double Shape(ImmutableArray<PrintedLine> lines, ImmutableArray<PrintedLine> headline, Part part)
    {
        var text = string.Concat(lines.Select(l => l.Dense));
        var main = string.Concat(headline.Select(l => l.Dense));
        double cost = main.StartsWith('—') || main.EndsWith("——", StringComparison.Ordinal) ? 6 : 0;
        if (part == Part.Kicker && main.Count(Characters.IsIdeograph) <= 4 && !text.EndsWith('—')) cost += 1.5;
        // A column's label says nothing of the story; a short line whose words fill the story is its headline.
        if (part == Part.Kicker && text.Length <= 5) cost += 1.5 * words.BestSum([lines[0]]);
        if (part == Part.Kicker)
            cost += text.EndsWith('—') ? -3 : text[^1] is '：' && text.Length > 6 ? costs.KickerColon
                : ColumnLabel.IsMatch(Quoted.Replace(text, "")) ? costs.KickerLabel
                : text.Length is >= 3 and <= 5 || text.Length > main.Length * 1.25 ? costs.KickerShaped : costs.Kicker;
        else
            cost += text.StartsWith('—') ? -4 : text.Length > main.Length * 1.5 && (text.Contains('，') || lines[0].Dense.Length >= 16) ? costs.DeckShaped : costs.Deck;
        if (part == Part.Deck && text.EndsWith('—') || part == Part.Kicker && text.StartsWith('—')) cost += 6;
        return cost;
    }

    private static bool IsFigure(string text) => text.Any(char.IsAsciiDigit) && text.Count(Characters.IsIdeograph) < 3;

    private static bool IsTwoPhrases(PrintedLine line) => line.Dense.Contains('，') || Spacing.Phrases(line.Text).Contains(' ');

    private static bool Unclosed(string text) =>
        text.Count(c => c is '“' or '「' or '《' or '（' or '『') > text.Count(c => c is '”' or '」' or '》' or '）' or '』') || text[^1] is '、' or '，';

    // Where a blank line follows every printed line, no blank means "turned over" (same is true) or nothing at all was
    // between (same is null: kicker to headline); elsewhere a blank separates boxes.
    private double BlankCost(PrintedLine line, bool? same)
    {
        var blank = line.BlanksBefore > 0;
        // Where a blank follows every single line, headlines too, it says nothing at all.
        if (habits.BlankShare is > 0.75 and < 1)
            return same switch { true => blank ? costs.TurnedAcrossBlank : 0, false => blank ? 0 : costs.HeadingsUnseparated, null => blank ? 0 : costs.HeadingsUnseparated };
        if (habits.BlankShare is > 0.02 and < 1)
            return same switch { true => blank ? costs.TurnedAcrossBlank : 0, false => blank ? 0 : costs.HeadingsInOneBox, null => costs.KickerInBox };
        return same == true ? costs.TurnedWithoutBlanks : 0;
    }
}
