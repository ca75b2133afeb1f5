namespace Banmian.Segmentation.Model;

/// <summary>
/// What running Chinese text is made of: the characters a model knows, how often they and sequences of two and three of them
/// stood in the corpus, and what pairs speak of. All text here is dense and simplified.
/// </summary>
internal sealed class CharacterCounts
{
    /// <summary>The number of a place without a character, and that of a character the model does not know.</summary>
    public const int NoCharacter = 0, Unknown = 1;

    private readonly SequenceTable pairs, triples, starts;
    private readonly ushort[] numbers = new ushort[char.MaxValue + 1];

    // The logarithm of each known character's count, by its number.
    private readonly int[] logs;
    private readonly int logOfAll;

    // e^(grade/4) with 8 bits after the point.
    private static readonly long[] Counts = [0, .. Enumerable.Range(0, 63)
        .Select(grade => (1L << 38) / FixedPoint.ExpOfMinus(grade * FixedPoint.One / 4))];

    public CharacterCounts(ModelFile model)
    {
        (pairs, triples, starts) = (new(model.Part("pairs")), new(model.Part("triples")), new(model.Part("starts")));
        var reader = new PartReader(model["characters"]);
        logOfAll = FixedPoint.Log(reader.Number());
        var known = reader.Text();
        Array.Fill(numbers, (ushort)Unknown);
        logs = new int[known.Length + 2];
        for (var i = 0; i < known.Length; i++)
        {
            numbers[known[i]] = (ushort)(i + 2);
            logs[i + 2] = FixedPoint.Log(reader.Number() + 5);
        }
        logs[Unknown] = FixedPoint.Log(5);
        Topics = new TopicTable(model["topics"]);
    }

    public TopicTable Topics { get; }

    /// <summary>How many numbers characters have.</summary>
    public int Size => logs.Length;

    public int Number(char c) => numbers[c];

    /// <summary>
    /// Whether text runs on from one line to the next, by the two and three characters that meet there: the first a logarithm of
    /// how much oftener they meet than by chance, from −4 to 8; the second 0 to 2; both in 1/1024.
    /// </summary>
    public (int Pair, int Triples) Join(string above, string below)
    {
        if (above.Length == 0 || below.Length == 0) return (0, 0);
        char x = above[^1], y = below[0];
        var pair = logOfAll + LogCount(pairs, PairOf(x, y)) - logs[numbers[x]] - logs[numbers[y]];
        long triples = 0;
        if (above.Length > 1) triples += Share(TripleOf(above[^2], x, y), PairOf(above[^2], x));
        if (below.Length > 1) triples += Share(TripleOf(x, y, below[1]), PairOf(y, below[1]));
        return (Math.Clamp(pair, -4 * FixedPoint.One, 8 * FixedPoint.One), (int)Math.Min(2 * FixedPoint.One, 4 * triples));
    }

    /// <summary>Whether a paragraph likes to begin as this text does: a logarithm in 1/1024, from −6 to 6.</summary>
    public int Start(string text)
    {
        if (text.Length < 2) return 0;
        var pair = PairOf(text[0], text[1]);
        // A fifth is added to the count of starts, 40 to that of all; every two hundredth pair opens a paragraph.
        var begun = 51 + Counts[starts.Grade(pair)];
        var all = (40 << 8) + Counts[pairs.Grade(pair)];
        return Math.Clamp(FixedPoint.Log(begun * 200) - FixedPoint.Log(all), -6 * FixedPoint.One, 6 * FixedPoint.One);
    }

    /// <summary>How rare a pair of characters is: a logarithm in 1/1024; 0 for the commonest.</summary>
    public int Rarity(char x, char y) => Math.Max(0, 11 * FixedPoint.One - Math.Max(0, pairs.Grade(PairOf(x, y)) - 1)
        * FixedPoint.One / 4);

    public static ulong PairOf(char x, char y) => (ulong)x << 16 | y;

    public static ulong TripleOf(char x, char y, char z) => (ulong)x << 32 | (ulong)y << 16 | z;

    private long Share(ulong triple, ulong pair) =>
        Counts[triples.Grade(triple)] * FixedPoint.One / (Counts[pairs.Grade(pair)] + (20 << 8));

    // What was not counted counts for three tenths.
    private static int LogCount(SequenceTable table, ulong sequence) =>
        table.Grade(sequence) is > 0 and var grade ? (grade - 1) * FixedPoint.One / 4 : -1233;
}
