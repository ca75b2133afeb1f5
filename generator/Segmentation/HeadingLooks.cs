using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Banmian.Text;

namespace Banmian.Segmentation;

/// <summary>What the looks of a run's display lines say of the parts of a heading: kicker, headline and deck.</summary>
internal sealed class HeadingLooks
{
    // In em: a line that ends in —— under a longer one began on that.
    private const double LongLine = 15;

    private static readonly Regex ColumnLabel = new($"(?:{Names.Any("columnLabel")})$|^[^·]{{2,6}}·[^·]{{2,7}}$");

    private static readonly Regex Quoted = new("《[^》]*》|“[^”]*”|「[^」]*」");

    private readonly ImmutableArray<PrintedLine> lines;
    private readonly Vocabulary vocabulary;
    private readonly DumpHabits habits;
    private readonly ReadingCosts costs;
    private readonly int[] lengths;
    private readonly int[] ideographs;
    private readonly bool[] isFigure;
    private readonly bool[] isTwoPhrases;

    // Whether this line, or this and the next, are a column's label.
    private readonly (bool One, bool Two)[] isLabel;

    // What it costs that a line is the one above turned over, in each part.
    private readonly double[] turnedHeadline;
    private readonly double[] turnedKicker;
    private readonly double[] turnedDeck;

    public HeadingLooks(ImmutableArray<LineBlock> run, Vocabulary vocabulary, DumpHabits habits, ReadingCosts costs)
    {
        lines = [.. run.Select(b => b.Line)];
        (this.vocabulary, this.habits, this.costs) = (vocabulary, habits, costs);
        lengths = [.. lines.Select(l => l.Dense.Length)];
        ideographs = [.. lines.Select(l => l.Dense.Count(Characters.IsIdeograph))];
        isFigure = [.. lines.Select((l, i) => ideographs[i] < 3 && l.Dense.Any(char.IsAsciiDigit))];
        isTwoPhrases = [.. lines.Select(l => l.Dense.Contains('，') || Spacing.Phrases(l.Text).Contains(' '))];
        isLabel = [.. lines.Select((_, i) => (IsLabel(i, i + 1), i + 2 < lines.Length && IsLabel(i, i + 2)))];
        turnedHeadline = new double[lines.Length];
        turnedKicker = new double[lines.Length];
        turnedDeck = new double[lines.Length];
        for (var i = 1; i < lines.Length; i++)
        {
            var turned = TurnedCost(lines[i - 1], lines[i]);
            turnedHeadline[i] = turned + TurnedHeadlineCost(i) + (IsFull(run[i - 1]) ? costs.TurnedFull : 0);
            turnedDeck[i] = turned + costs.TurnedKicker;
            turnedKicker[i] = turnedDeck[i] + (lines[i].Dense.EndsWith('—') && lines[i - 1].WideWidth >= LongLine ? costs.TurnedKickerDash : 0);
        }
    }

    /// <summary>What it costs by its looks that the lines from start up to end are one heading.</summary>
    public double Cost(int start, int headline, int deck, int end)
    {
        var cost = Turned(turnedHeadline, headline, deck);
        if (deck == headline + 1 && isFigure[headline]) cost += costs.HeadlineFigure;
        if (Length(headline, deck) > 24) cost += costs.LongHeadline;
        if (headline > start) cost += Turned(turnedKicker, start, headline) + KickerCost(start, headline, deck) + BesideHeadline(lines[headline]);
        if (deck < end) cost += Turned(turnedDeck, deck, end) + DeckCost(headline, deck, end) + BesideHeadline(lines[deck]);
        return cost;
    }

    /// <summary>
    /// What each unit of the words a kicker's first line shares with a story costs: a column's label says nothing of the
    /// story, and a short line whose words fill it is its headline.
    /// </summary>
    public double LabelWords(int start, int headline) => headline > start && Length(start, headline) <= 5 ? costs.KickerWords : 0;

    /// <summary>What it costs that a heading begins at this line and another ended above it.</summary>
    public double PartingCost(PrintedLine line) =>
        line.BlanksBefore > 0 ? 0 : habits.PartsHeadings ? costs.HeadingsUnseparated : habits.HasTellingBlanks ? costs.HeadingsInOneBox : 0;

    // What it costs that kicker and headline, or headline and deck, meet above this line.
    private double BesideHeadline(PrintedLine line) =>
        habits.PartsHeadings ? line.BlanksBefore > 0 ? 0 : costs.HeadingsUnseparated : habits.HasTellingBlanks ? costs.KickerInBox : 0;

    private double Turned(double[] part, int first, int end)
    {
        double cost = 0;
        for (var i = first + 1; i < end; i++) cost += part[i] + (i > first + 1 ? costs.TurnedThird : 0);
        return cost;
    }

    private double TurnedCost(PrintedLine above, PrintedLine below)
    {
        double cost = !habits.HasTellingBlanks ? costs.TurnedWithoutBlanks : below.BlanksBefore > 0 ? costs.TurnedAcrossBlank : 0;
        // Nobody heads a story with one or two characters: they are the rest of the line above.
        if (below.Dense.Length <= 2) cost += costs.TurnedStub;
        if (IsUnclosed(above.Dense)) cost -= costs.TurnedUnclosed;
        else if (below.Dense[0] == '—') cost += costs.TurnedBeforeDash;
        return vocabulary.Holds(Vocabulary.Seam(above.Dense, below.Dense)) ? cost - costs.TurnedSeam : cost;
    }

    private double TurnedHeadlineCost(int i)
    {
        double cost = isFigure[i - 1] || isFigure[i] ? costs.HeadlineFigure : 0;
        if (Math.Abs(lines[i].Width - lines[i - 1].Width) > 3) cost += costs.TurnedUneven;
        // A headline turns over between its phrases: a line that is two phrases by itself is another part.
        return (isTwoPhrases[i - 1], isTwoPhrases[i]) switch
        {
            (true, true) => cost + costs.TurnedBothPhrases,
            (false, false) => cost,
            _ => cost + costs.TurnedPhrases,
        };
    }

    private double KickerCost(int start, int headline, int deck)
    {
        var text = Text(start, headline);
        var main = Length(headline, deck);
        var cost = BesideCost(headline, deck) + (text[0] == '—' ? costs.DashAtWrongEnd : 0);
        if (text[^1] != '—' && Sum(ideographs, headline, deck) <= 4) cost += costs.KickerOverFew;
        return cost + (text[^1] == '—' ? costs.KickerDash
            : text[^1] is '：' && text.Length > 6 ? costs.KickerColon
            : (headline == start + 1 ? isLabel[start].One : isLabel[start].Two) ? costs.KickerLabel
            : text.Length is >= 3 and <= 5 || text.Length > main * 1.25 ? costs.KickerShaped
            : costs.Kicker);
    }

    private double DeckCost(int headline, int deck, int end)
    {
        var text = Text(deck, end);
        return BesideCost(headline, deck) + (text[^1] == '—' ? costs.DashAtWrongEnd : 0)
            + (text[0] == '—' ? costs.DeckDash
                : text.Length > Length(headline, deck) * 1.5 && (text.Contains('，') || lines[deck].Dense.Length >= 16) ? costs.DeckShaped
                : costs.Deck);
    }

    private bool IsLabel(int start, int end) => ColumnLabel.IsMatch(Quoted.Replace(Text(start, end), ""));

    // The dash belongs to the kicker's end or to the deck's start.
    private double BesideCost(int headline, int deck) =>
        lines[headline].Dense[0] == '—' || Text(headline, deck).EndsWith("——", StringComparison.Ordinal) ? costs.HeadlineDash : 0;

    private string Text(int first, int end) => end == first + 1 ? lines[first].Dense : string.Concat(lines[first..end].Select(l => l.Dense));

    private int Length(int first, int end) => Sum(lengths, first, end);

    private static int Sum(int[] numbers, int first, int end)
    {
        var sum = 0;
        for (var i = first; i < end; i++) sum += numbers[i];
        return sum;
    }

    private static bool IsFull(LineBlock block) => block.Line.WideWidth >= block.Measure - 1.2 && block.Line.WideWidth <= block.Measure + 0.6;

    private static bool IsUnclosed(string text) =>
        text.Count(c => c is '“' or '「' or '《' or '（' or '『') > text.Count(c => c is '”' or '」' or '》' or '）' or '』') || text[^1] is '、' or '，';
}
