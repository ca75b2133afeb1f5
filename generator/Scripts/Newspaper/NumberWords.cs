namespace Banmian.Scripts.Newspaper;

/// <summary>A figure with what follows it (三只, 10余只, 两天): its measure word is none of the words it could begin.</summary>
internal sealed class NumberWords
{
    private readonly bool[] numerals = new bool[char.MaxValue + 1];
    private readonly char[] about = new char[char.MaxValue + 1]; // what a unit becomes; 0 for what is none
    private readonly char[] measures = new char[char.MaxValue + 1];
    private readonly List<WordForm> forms = [];

    public NumberWords()
    {
        foreach (var row in TableLines.Shipped("numbers"))
            switch (row[0])
            {
                case "numeral":
                    foreach (var numeral in row[1])
                        numerals[numeral] = true;
                    break;
                case "about":
                    Add(row, about);
                    break;
                default:
                    Add(row, measures);
                    break;
            }

        void Add(string[] row, char[] table)
        {
            table[row[1][0]] = row[2][0];
            forms.Add(new WordForm(row[1], row[2]));
        }
    }

    public bool IsNumeral(char c) => numerals[c];

    /// <summary>What every character beside a figure becomes.</summary>
    public IEnumerable<WordForm> Forms => forms;

    /// <summary>The length of a figure and its measure at the beginning of a text, or 0.</summary>
    public int Length(ReadOnlySpan<char> text)
    {
        var end = FigureLength(text);
        return end > 0 && end < text.Length && measures[text[end]] != 0 ? end + 1 : 0;
    }

    /// <summary>Converts a figure and its measure; the figures themselves stand alike in both scripts but for 万 and 亿.</summary>
    public string Convert(ReadOnlySpan<char> text, Func<string, string> other)
    {
        var figure = text[..^1];
        var nearly = about[figure[^1]];
        return other(new string(nearly == 0 ? figure : figure[..^1])) + (nearly == 0 ? "" : nearly) + measures[text[^1]];
    }

    private int FigureLength(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && end < 16 && numerals[text[end]])
            end++;
        return end > 0 && end < text.Length && about[text[end]] != 0 ? end + 1 : end;
    }
}
