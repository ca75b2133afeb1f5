namespace Banmian.Scripts.Newspaper;

/// <summary>
/// What a word becomes by what stands beside it (干 before 草 is dry, 乾): the first row of <c>contexts-hant.tsv</c> that fits.
/// </summary>
internal sealed class Contexts
{
    private readonly Dictionary<string, List<Row>> rows = [];
    private readonly bool[] beginsWord = new bool[char.MaxValue + 1];

    private sealed record Row(string Form, Side Before, Side After);

    public Contexts()
    {
        var classes = new Dictionary<string, string[]>();
        foreach (var row in TableLines.Shipped("contexts-hant"))
        {
            if (row[0] == "class")
            {
                classes[row[1]] = [.. classes.GetValueOrDefault(row[1], []), .. row[2].Split(' ')];
                continue;
            }
            foreach (var word in row[0].Split(' '))
            {
                if (!rows.TryGetValue(word, out var ofWord))
                    rows.Add(word, ofWord = []);
                ofWord.Add(new Row(row[1], new Side(row[2], classes), new Side(row[3], classes)));
                beginsWord[word[0]] = true;
            }
        }
    }

    /// <summary>The words that have rows, with every form a row gives.</summary>
    public IEnumerable<WordForm> Forms => rows.SelectMany(word => word.Value.Select(row => new WordForm(word.Key, row.Form)));

    /// <summary>Whether a word of several forms begins with a character.</summary>
    public bool Begins(char character) => beginsWord[character];

    /// <summary>Whether what a word becomes depends on what stands beside it.</summary>
    public bool Has(ReadOnlySpan<char> word) =>
        beginsWord[word[0]] && rows.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(word);

    /// <summary>What the word at a place becomes, in OpenCC's standard; null where no row fits.</summary>
    public string? Form(ReadOnlySpan<char> text, int start, int length)
    {
        if (!rows.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text.Slice(start, length), out var ofWord))
            return null;
        var before = text[..start];
        var after = text[(start + length)..];
        foreach (var row in ofWord)
            if (row.Before.EndsText(before) && row.After.BeginsText(after))
                return row.Form;
        return null;
    }

    /// <summary>What must stand on one side of a word: one of several texts, or with <c>!</c> none of them.</summary>
    private sealed class Side
    {
        // How far off in its clause a text may stand that need not be next to the word.
        private const int Reach = 16;

        private readonly bool not;
        private readonly string[] texts;

        public Side(string field, Dictionary<string, string[]> classes)
        {
            not = field.StartsWith('!');
            texts = [.. field.TrimStart('!').Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(Expand).Distinct()];

            IEnumerable<string> Expand(string text)
            {
                var open = text.IndexOf('{');
                return open < 0 ? [text]
                    : classes[text[(open + 1)..text.IndexOf('}')]]
                        .SelectMany(member => Expand(text[..open] + member + text[(text.IndexOf('}') + 1)..]));
            }
        }

        public bool BeginsText(ReadOnlySpan<char> text)
        {
            if (texts.Length == 0)
                return true;
            foreach (var one in texts)
                if (one == "$" ? text.IsEmpty || !char.IsLetterOrDigit(text[0])
                    : one[0] == '…' ? Clause(text).IndexOf(one.AsSpan(1), StringComparison.Ordinal) >= 0
                    : one == "#" ? !text.IsEmpty && Numerals.Has(text[0])
                    : text.StartsWith(one, StringComparison.Ordinal))
                    return !not;
            return not;
        }

        public bool EndsText(ReadOnlySpan<char> text)
        {
            if (texts.Length == 0)
                return true;
            var figure = text.Length;
            while (figure > 0 && Numerals.Has(text[figure - 1]))
                figure--;
            foreach (var one in texts)
                if (one == "^" ? text.IsEmpty || !char.IsLetterOrDigit(text[^1])
                    : one[^1] == '#' ? figure < text.Length && text[..figure].EndsWith(one.AsSpan(0, one.Length - 1), StringComparison.Ordinal)
                    : text.EndsWith(one, StringComparison.Ordinal))
                    return !not;
            return not;
        }

        private static ReadOnlySpan<char> Clause(ReadOnlySpan<char> text)
        {
            var end = 0;
            while (end < text.Length && end < Reach && char.IsLetterOrDigit(text[end]))
                end++;
            return text[..end];
        }
    }
}
