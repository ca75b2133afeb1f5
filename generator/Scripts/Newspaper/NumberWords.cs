namespace Banmian.Scripts.Newspaper;

/// <summary>A figure with what follows it (三只, 10余只, 两天): its measure word is none of the words it could begin.</summary>
internal sealed class NumberWords
{
    private const float FirstCost = 6;
    private const float CharacterCost = 0.5f;

    /// <summary>What may stand between a figure and its measure.</summary>
    public const string About = "余多来";

    private readonly char[] about = new char[char.MaxValue + 1]; // what a unit becomes; 0 for what is none
    private readonly char[] measures = new char[char.MaxValue + 1];
    private readonly List<WordForm> forms = [];

    private readonly Contexts contexts;

    public NumberWords(Contexts contexts)
    {
        this.contexts = contexts;
        foreach (var row in TableLines.Shipped("numbers"))
        {
            (row[0] == "about" ? about : measures)[row[1][0]] = row[2][0];
            forms.Add(new WordForm(row[1], row[2]));
        }
    }

    /// <summary>What a figure with its measure costs, by its length.</summary>
    public static float Cost(int length) => FirstCost + CharacterCost * length;

    /// <summary>What every character beside a figure becomes.</summary>
    public IEnumerable<WordForm> Forms => forms;

    /// <summary>The length of a figure and its measure at a place of a text, or 0.</summary>
    public int Length(ReadOnlySpan<char> text, int at)
    {
        var end = at + FigureLength(text[at..]);
        return end > at && end < text.Length && measures[text[end]] is not '\0' and var measure
            && (contexts.Form(text, end, 1) is not [var form] || form == measure) ? end + 1 - at : 0;
    }

    /// <summary>
    /// Whether a word is a figure with a measure that is written otherwise elsewhere (一只): what stands around it decides,
    /// not the word.
    /// </summary>
    public bool Has(ReadOnlySpan<char> word) =>
        FigureLength(word) == word.Length - 1 && contexts.Has(word[^1..]) && measures[word[^1]] is not '\0' and var form
            && form != word[^1];

    /// <summary>Whether a character is a measure word only beside certain words.</summary>
    public bool IsDoubtful(char unit) => measures[unit] != '\0' && contexts.Has([unit]);

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
        while (end < text.Length && end < 16 && Numerals.Has(text[end]))
            end++;
        return end > 0 && end < text.Length && about[text[end]] != 0 ? end + 1 : end;
    }
}
