using System.Collections.Frozen;

namespace Banmian.Scripts.Newspaper;

/// <summary>A figure with what follows it (三只, 10余只, 两天): its measure word is none of the words it could begin.</summary>
internal sealed class NumberWords
{
    private readonly bool[] numerals = new bool[char.MaxValue + 1];
    private readonly FrozenDictionary<char, string> about;
    private readonly FrozenDictionary<char, string> measures;

    public NumberWords()
    {
        var rows = TableLines.Shipped("numbers").ToList();
        foreach (var numeral in rows.Where(row => row[0] == "numeral").SelectMany(row => row[1]))
            numerals[numeral] = true;
        about = Forms("about");
        measures = Forms("measure");

        FrozenDictionary<char, string> Forms(string role) =>
            rows.Where(row => row[0] == role).ToFrozenDictionary(row => row[1][0], row => row[2]);
    }

    public bool IsNumeral(char c) => numerals[c];

    /// <summary>What every character beside a figure becomes.</summary>
    public IEnumerable<(string From, string To)> Forms => about.Concat(measures).Select(form => (form.Key.ToString(), form.Value));

    /// <summary>The length of a figure and its measure at the beginning of a text, or 0.</summary>
    public int Length(ReadOnlySpan<char> text)
    {
        var end = FigureLength(text);
        return end > 0 && end < text.Length && measures.ContainsKey(text[end]) ? end + 1 : 0;
    }

    /// <summary>Converts a figure and its measure; the figures themselves stand alike in both scripts but for 万 and 亿.</summary>
    public string Convert(ReadOnlySpan<char> text, Func<string, string> other) =>
        other(new string(text[..^1].TrimEnd([.. about.Keys])))
        + string.Concat(text[text[..^1].TrimEnd([.. about.Keys]).Length..^1].ToArray().Select(c => about[c]))
        + measures[text[^1]];

    private int FigureLength(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && end < 16 && numerals[text[end]])
            end++;
        return end > 0 && end < text.Length && about.ContainsKey(text[end]) ? end + 1 : end;
    }
}
