namespace Banmian.Scripts.Newspaper;

/// <summary>
/// What a word becomes by what stands beside it (干 before 草 is dry, 乾): the first row of <c>contexts-hant.tsv</c> that fits.
/// </summary>
internal sealed class Contexts
{
    // Most texts need few of the rows, so those of a word are made when the word is first met.
    private readonly Dictionary<string, Lazy<Row[]>> rows = [];
    private readonly List<WordForm> forms = [];
    private readonly bool[] beginsWord = new bool[char.MaxValue + 1];

    private sealed record Row(string Form, Side Before, Side After);

    public Contexts()
    {
        var classes = new Dictionary<string, string[]>();
        var fields = new Dictionary<string, List<string[]>>();
        foreach (var row in TableLines.Shipped("contexts-hant"))
        {
            if (row[0] == "class")
            {
                classes[row[1]] = [.. classes.GetValueOrDefault(row[1], []), .. row[2].Split(' ')];
                continue;
            }
            foreach (var word in row[0].Split(' '))
            {
                if (!fields.TryGetValue(word, out var ofWord))
                    fields.Add(word, ofWord = []);
                ofWord.Add(row);
                forms.Add(new WordForm(word, row[1]));
                beginsWord[word[0]] = true;
            }
        }
        foreach (var (word, ofWord) in fields)
            rows.Add(word, new Lazy<Row[]>(() => [.. ofWord.Select(row =>
                new Row(row[1], new Side(row[2], isBefore: true, classes), new Side(row[3], isBefore: false, classes)))]));
    }

    /// <summary>The words that have rows, with every form a row gives.</summary>
    public IEnumerable<WordForm> Forms => forms;

    /// <summary>Whether a word of several forms begins with a character.</summary>
    public bool Begins(char character) => beginsWord[character];

    /// <summary>Whether what a word becomes depends on what stands beside it.</summary>
    public bool Has(ReadOnlySpan<char> word) =>
        beginsWord[word[0]] && rows.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(word);

    /// <summary>What the word at a place becomes, in OpenCC's standard; null where no row fits.</summary>
    public string? Form(ReadOnlySpan<char> text, int start, int length)
    {
        if (!beginsWord[text[start]]
            || !rows.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text.Slice(start, length), out var ofWord))
            return null;
        var before = text[..start];
        var after = text[(start + length)..];
        foreach (var row in ofWord.Value)
            if (row.Before.Fits(before) && row.After.Fits(after))
                return row.Form;
        return null;
    }

    /// <summary>What must stand on one side of a word: one of several texts, or with <c>!</c> none of them.</summary>
    private sealed class Side
    {
        // How far off in its clause a text may stand that need not be next to the word.
        private const int Reach = 16;

        // How far off it may end if it must be near: 只小花猫.
        private const int Near = 4;

        private readonly bool none;
        private readonly bool isBefore;
        private readonly bool isOpen; // anything may stand there
        private readonly Dictionary<char, string[]> next; // the texts next to the word, by their character beside it
        private readonly string[] others;

        public Side(string field, bool isBefore, Dictionary<string, string[]> classes)
        {
            (none, this.isBefore) = (field.StartsWith('!'), isBefore);
            string[] texts =
                [.. field.TrimStart('!').Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(Expand).Distinct()];
            isOpen = texts.Length == 0;
            others = [.. texts.Where(text => text[0] is '$' or '…' or '~' || text[^1] is '#' or '@')];
            next = texts.Except(others).GroupBy(text => isBefore ? text[^1] : text[0])
                .ToDictionary(group => group.Key, group => group.ToArray());

            IEnumerable<string> Expand(string text)
            {
                var open = text.IndexOf('{');
                return open < 0 ? [text]
                    : classes[text[(open + 1)..text.IndexOf('}')]]
                        .SelectMany(member => Expand(text[..open] + member + text[(text.IndexOf('}') + 1)..]));
            }
        }

        public bool Fits(ReadOnlySpan<char> text)
        {
            if (isOpen)
                return true;
            if (!text.IsEmpty && next.TryGetValue(isBefore ? text[^1] : text[0], out var candidates))
                foreach (var candidate in candidates)
                    if (isBefore ? text.EndsWith(candidate, StringComparison.Ordinal)
                        : text.StartsWith(candidate, StringComparison.Ordinal))
                        return !none;
            foreach (var other in others)
                if (isBefore ? Ends(text, other) : Begins(text, other))
                    return !none;
            return none;
        }

        private static bool Begins(ReadOnlySpan<char> text, string wanted) => wanted[0] switch
        {
            '$' => text.IsEmpty || !char.IsLetterOrDigit(text[0]),
            '~' => text[..Math.Min(text.Length, Near)].IndexOf(wanted.AsSpan(1), StringComparison.Ordinal) >= 0,
            _ => Clause(text).IndexOf(wanted.AsSpan(1), StringComparison.Ordinal) >= 0,
        };

        private static bool Ends(ReadOnlySpan<char> text, string wanted)
        {
            if (wanted[0] == '$')
            {
                if (!text.EndsWith(wanted.AsSpan(1), StringComparison.Ordinal))
                    return false;
                text = text[..^(wanted.Length - 1)];
                return text.IsEmpty || !char.IsLetterOrDigit(text[^1]);
            }
            if (text.Length > 1 && NumberWords.About.Contains(text[^1]) && Numerals.Has(text[^2]))
                text = text[..^1];
            var figure = text.Length;
            while (figure > 0 && Numerals.Has(text[figure - 1]))
                figure--;
            return wanted == "@" ? IsYear(text[figure..])
                : figure < text.Length && text[..figure].EndsWith(wanted.AsSpan(..^1), StringComparison.Ordinal);
        }

        private static bool IsYear(ReadOnlySpan<char> figure) =>
            figure.Length == 4 && (figure.StartsWith("19", StringComparison.Ordinal)
                || figure.StartsWith("20", StringComparison.Ordinal));

        private static ReadOnlySpan<char> Clause(ReadOnlySpan<char> text)
        {
            var end = 0;
            while (end < text.Length && end < Reach && char.IsLetterOrDigit(text[end]))
                end++;
            return text[..end];
        }
    }
}
