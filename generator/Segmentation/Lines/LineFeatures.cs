using Banmian.Segmentation.Model;

namespace Banmian.Segmentation.Lines;

/// <summary>
/// Describes each line of a page by numbers, in groups. The press's pages and the program's are described by this one code.
/// The order of the groups is that of the model's inputs: change it and the model must be trained anew.
/// </summary>
internal sealed class LineFeatures
{
    private delegate void Group(int line, ref FeatureRow row);

    private readonly MeasuredPage page;
    private readonly SharedPairs pairs;
    private readonly BodyAround body;
    private readonly CueMarks lists, signs;
    private readonly (string Name, Group Write)[] groups;

    public LineFeatures(MeasuredPage page, ReaderCues cues)
    {
        (this.page, pairs, body) = (page, new SharedPairs(page), new BodyAround(page));
        (lists, signs) = (cues.Lists, cues.Signs);
        groups =
        [
            ("widths", new WidthFeatures(page).Write), ("blanks", Blanks), ("classes", Classes), ("marks", Marks),
            ("joins", Joins),
            ("shared words", SharedWords), ("place", Place), ("habits", Habits), ("cues", Cues),
        ];
    }

    /// <summary>How many numbers describe a line.</summary>
    public const int Size = WidthFeatures.Size + 18 + 4 * CharacterClasses.Count + 24 + 6 + SharedPairs.Distances + 4 + 11 + 9
        + ReaderCues.ListCount + ReaderCues.SignCount;

    /// <summary>Where each group of numbers begins and ends.</summary>
    public IEnumerable<(string Name, int First, int End)> Groups()
    {
        var described = new short[Size];
        var row = new FeatureRow(described);
        var ranges = new List<(string, int, int)>();
        foreach (var (name, write) in groups)
        {
            var first = row.Count;
            write(0, ref row);
            ranges.Add((name, first, row.Count));
        }
        return ranges;
    }

    public void Write(int line, Span<short> values)
    {
        var row = new FeatureRow(values);
        foreach (var (_, write) in groups) write(line, ref row);
    }

    private void Blanks(int i, ref FeatureRow row)
    {
        int start = page.BlockStart[i], end = page.BlockEnd[i];
        row.Add(page.BlanksBefore[i], 2);
        row.Add(i + 1 < page.Count ? page.BlanksBefore[i + 1] : 1, 2);
        row.Add(Math.Min(6, i - start), 6);
        row.Add(Math.Min(6, end - i), 6);
        row.Add(i == start);
        row.Add(i == end);
        row.Add(FixedPoint.Log(end - start + 1), 4 * FixedPoint.One);
        row.Add(Math.Min(8, page.Indent[i]), 4);
        row.Add(page.Indent[i] - (i + 1 < page.Count ? page.Indent[i + 1] : 0), 4, -2, 2);
        row.Add(page.Indent[i] - (i > 0 ? page.Indent[i - 1] : 0), 4, -2, 2);
        row.Add(page.Indent[i] is >= 2 and <= 6);
        row.Add(page.LetterSpaced[i]);
        // The block as a whole, and those it stands between.
        row.Add(body.StopsIn(start, end) > 0);
        row.Add(body.WidestIn(start, end), 20 * LineWidth.Em, 0, 4);
        row.Add(start > 0 && body.StopsIn(page.BlockStart[start - 1], start - 1) > 0);
        row.Add(start > 0 ? body.WidestIn(page.BlockStart[start - 1], start - 1) : 0, 20 * LineWidth.Em, 0, 4);
        row.Add(end + 1 < page.Count && body.StopsIn(end + 1, page.BlockEnd[end + 1]) > 0);
        row.Add(end + 1 < page.Count ? body.WidestIn(end + 1, page.BlockEnd[end + 1]) : 0, 20 * LineWidth.Em, 0, 4);
    }

    private void Classes(int i, ref FeatureRow row)
    {
        row.AddOneOf((int)CharacterClasses.Of(page.Dense[i][0]), CharacterClasses.Count);
        row.AddOneOf((int)CharacterClasses.Of(page.Dense[i][^1]), CharacterClasses.Count);
        row.AddOneOf(i > 0 ? (int)CharacterClasses.Of(page.Dense[i - 1][^1]) : -1, CharacterClasses.Count);
        row.AddOneOf(i + 1 < page.Count ? (int)CharacterClasses.Of(page.Dense[i + 1][0]) : -1, CharacterClasses.Count);
    }

    private void Marks(int i, ref FeatureRow row)
    {
        var (text, dense) = (page.Text[i], page.Dense[i]);
        int stops = 0, pauses = 0, quotes = 0, brackets = 0, digits = 0, letters = 0, spaces = 0, twins = 0, colons = 0,
            ideographs = 0;
        for (var k = 0; k < dense.Length; k++)
        {
            var c = dense[k];
            switch (CharacterClasses.Of(c))
            {
                case CharacterClass.Ideograph: ideographs++; break;
                case CharacterClass.Digit: digits++; break;
                case CharacterClass.Latin: letters++; break;
                case CharacterClass.Stop: stops++; break;
                case CharacterClass.Comma: pauses++; break;
                case CharacterClass.Colon: colons++; break;
                default: break;
            }
            if (c is '“' or '「') quotes++;
            else if (c is '”' or '」') quotes--;
            else if (c is '（' or '(' or '【') brackets++;
            else if (c is '）' or ')' or '】') brackets--;
            if (k > 0 && c == dense[k - 1]) twins++;
        }
        foreach (var c in text) if (char.IsWhiteSpace(c)) spaces++;
        var half = dense.Length / 2;
        row.Add(page.EndsSentence[i]);
        row.Add(i == 0 || page.EndsSentence[i - 1]);
        row.Add(Math.Min(3, stops), 3);
        row.Add(Math.Min(4, pauses), 4);
        row.Add(Math.Min(3, colons), 3);
        row.Add(digits, dense.Length);
        row.Add(letters, dense.Length);
        row.Add(ideographs, dense.Length);
        row.Add(quotes, 1, -1, 1);
        row.Add(brackets, 1, -1, 1);
        row.Add(CharacterClasses.Of(dense[0]) == CharacterClass.Opener
            && CharacterClasses.Of(dense[^1]) == CharacterClass.Closer);
        row.Add(Math.Min(4, spaces), 4);
        row.Add(spaces > 0 && WordsOfNamesLength(text));
        row.Add(dense.Length is >= 2 and <= 4 && ideographs == dense.Length);
        row.Add(dense.Length >= 8 && dense.Length % 2 == 0 && dense.AsSpan(0, half).SequenceEqual(dense.AsSpan(half)));
        row.Add(i > 0 && dense == page.Dense[i - 1]);
        row.Add(twins, dense.Length);
        // What ends the sentence, where a page knows only one kind of stop.
        row.Add(dense[^1] is '、' or '，');
        row.Add(dense[^1] == '。');
        row.Add(dense[^1] is '？' or '！' or '?' or '!');
        row.Add(dense[^1] is '）' or ')');
        row.Add(dense[0] is '（' or '(');
        row.Add(dense.IndexOf('：') is var colon && colon is > 0 and < 8);
        row.Add(dense.Length <= 4);
    }

    private void Joins(int i, ref FeatureRow row)
    {
        var (above, below) = (page.Joins[i], page.Joins[i + 1]);
        row.Add(above.Pair, 4 * FixedPoint.One);
        row.Add(above.Triples, FixedPoint.One);
        row.Add(below.Pair, 4 * FixedPoint.One);
        row.Add(below.Triples, FixedPoint.One);
        row.Add(page.Counts.Start(page.Dense[i]), 3 * FixedPoint.One, -2, 2);
        row.Add(i + 1 < page.Count ? page.Counts.Start(page.Dense[i + 1]) : 0, 3 * FixedPoint.One, -2, 2);
    }

    private void SharedWords(int i, ref FeatureRow row)
    {
        var root = (long)Math.Sqrt((pairs.PairsIn[i] + 1) * 65536.0);
        for (var distance = 0; distance < SharedPairs.Distances; distance++)
            row.Add(pairs.Shared(i, distance) * 256L, root * FixedPoint.One, 0, 3);
        row.Add(pairs.Across(i), 2 * FixedPoint.One, 0, 2);
        row.Add(pairs.Across(i + 1), 2 * FixedPoint.One, 0, 2);
        var nearest = pairs.Nearest(i);
        row.Add(nearest == int.MaxValue ? 0 : Math.Sign(nearest), nearest == int.MaxValue ? 1 : 1 + Math.Abs(nearest));
        row.Add(nearest == int.MaxValue);
    }

    private void Place(int i, ref FeatureRow row)
    {
        var left = page.Count - 1 - i;
        row.Add(i, page.Count);
        row.Add(FixedPoint.Log(i + 1), 6 * FixedPoint.One);
        row.Add(FixedPoint.Log(left + 1), 6 * FixedPoint.One);
        row.Add(body.StopsAfter(i) == 0);
        row.Add(FixedPoint.Log(body.StopsAfter(i) + 1), 5 * FixedPoint.One);
        row.Add(body.StopsBefore(i) == 0);
        row.Add(FixedPoint.Log(body.StopsBefore(i) + 1), 5 * FixedPoint.One);
        row.Add(body.StopsIn(Math.Max(0, i - 4), i - 1), 4);
        row.Add(body.StopsIn(i + 1, Math.Min(page.Count - 1, i + 4)), 4);
        row.Add(body.StopsIn(Math.Max(0, i - 12), i - 1), 12);
        row.Add(body.StopsIn(i + 1, Math.Min(page.Count - 1, i + 12)), 12);
    }

    private void Habits(int i, ref FeatureRow row)
    {
        var habits = page.Habits;
        row.Add(Math.Min(1000, page.Count), 400);
        row.Add(habits.Measure, 20 * LineWidth.Em, 0, 4);
        row.Add(habits.FullShare, FixedPoint.One);
        row.Add(habits.SentenceEndShare, FixedPoint.One);
        row.Add(habits.BlankShare, FixedPoint.One);
        row.Add(habits.IndentShare, FixedPoint.One);
        row.Add(habits.WordEndsWithoutBlank, FixedPoint.One);
        row.Add(habits.FullStopShare, FixedPoint.One);
        row.Add(habits.PauseShare, FixedPoint.One);
    }

    private void Cues(int i, ref FeatureRow row)
    {
        row.AddBits(lists.In(page.Dense[i]), ReaderCues.ListCount);
        row.AddBits(signs.In(page.Dense[i]), ReaderCues.SignCount);
    }

    // 张三 李四 王小明: words of two to four characters, or padded names.
    private static bool WordsOfNamesLength(string text)
    {
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            if (word.Length > 4 || !word.All(c => CharacterClasses.Of(c) == CharacterClass.Ideograph)) return false;
        return true;
    }
}
