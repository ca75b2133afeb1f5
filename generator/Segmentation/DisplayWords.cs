namespace Banmian.Segmentation;

/// <summary>The pairs of characters in a page's display lines, each with its weight and the paragraphs that hold it.</summary>
internal sealed class DisplayWords
{
    private readonly Dictionary<PrintedLine, int> numbers = [];
    private readonly List<Pair[]> pairs = [];

    internal readonly record struct Pair(double Weight, List<int> Paragraphs);

    public DisplayWords(IEnumerable<PrintedLine> lines, Vocabulary vocabulary)
    {
        foreach (var line in lines)
        {
            numbers.Add(line, pairs.Count);
            pairs.Add([.. Vocabulary.Pairs(line.Dense).Distinct().Select(pair => new Pair(vocabulary.Weight(pair), vocabulary.ParagraphsWith(pair)))]);
        }
    }

    public int Count => pairs.Count;

    public int NumberOf(PrintedLine line) => numbers[line];

    public ReadOnlySpan<Pair> PairsOf(int line) => pairs[line];
}
