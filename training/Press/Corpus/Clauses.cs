namespace Banmian.Training;

/// <summary>Clauses cut from running text: words for headings, adverts and boxes that have to do with what stands around
/// them.</summary>
internal static class Clauses
{
    private const string Ends = "，。；：！？、“”（）《》「」—…,!?;:() 　\t";
    private const string WeakStarts = "的了和与及在并而但也就";

    /// <summary>A clause of a length between two bounds, or null if a few throws find none.</summary>
    public static string? Pick(Chance chance, IReadOnlyList<string> paragraphs, int least, int most)
    {
        for (var attempt = 0; attempt < 10; attempt++)
        {
            var text = paragraphs[chance.Below(paragraphs.Count)];
            var at = chance.Below(text.Length);
            while (at > 0 && !Ends.Contains(text[at - 1])) at--;
            var end = at;
            while (end < text.Length && !Ends.Contains(text[end])) end++;
            // No heading begins with a date or a figure that the text happens to begin with.
            if (end - at >= least && end - at <= most && !WeakStarts.Contains(text[at]) && !char.IsAsciiDigit(text[at]))
                return text[at..end];
        }
        return null;
    }

    /// <summary>A whole sentence of a length between two bounds, without its stop, or null if a few throws find none.</summary>
    public static string? Sentence(Chance chance, IReadOnlyList<string> paragraphs, int least, int most)
    {
        for (var attempt = 0; attempt < 6; attempt++)
        {
            var sentences = paragraphs[chance.Below(paragraphs.Count)].Split('。', StringSplitOptions.RemoveEmptyEntries);
            if (sentences.Length > 0 && sentences[chance.Below(sentences.Length)] is var sentence
                && sentence.Length >= least && sentence.Length <= most && !sentence.Contains('“')
                && !sentence.Contains('”')) return sentence;
        }
        return null;
    }

    /// <summary>The first sentences of a text, as many as end within a length; the first one at least.</summary>
    public static string FirstSentences(string text, int longest) => text.Length <= longest ? text
        : text.LastIndexOf('。', longest - 1) is >= 20 and var stop ? text[..(stop + 1)] : FirstSentence(text);

    /// <summary>The text up to its first stop, if that does not come at once.</summary>
    public static string FirstSentence(string text) => text.IndexOf('。', Math.Min(text.Length - 1, 12)) is > 0 and var stop
        ? text[..(stop + 1)] : text;
}
