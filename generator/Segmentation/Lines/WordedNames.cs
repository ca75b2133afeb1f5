namespace Banmian.Segmentation.Lines;

/// <summary>
/// Names that stand between the words of a by-line and nothing else: 执笔：王明，李小满编译; ■朱怀明口述; 图文/高明. In such a form it
/// is known which words are names, whatever else is in doubt.
/// </summary>
internal sealed class WordedNames(Cues cues, Signatures signatures)
{
    private const string Marks = Signatures.Bullets + "※（(〔[【〈《<）)〕]】〉》>";
    private const string Separators = "、，,；;·／/|｜：: 　和";

    // What is longer is text.
    private const int Longest = 40;

    private readonly string[] before = Longer([.. cues["agency"], .. cues["reporter"], .. cues["writer"], .. cues["photoCredit"],
        .. cues["photoSource"]]);

    private readonly string[] after = Longer([.. cues["bylineEnd"], .. cues["writer"], .. cues["photoCredit"]]);

    private readonly string[] ofPicture = cues["photoCredit"];

    /// <summary>The names of a text, none where anything else is in it, and whether they took the picture.</summary>
    public (IReadOnlyList<Range> Names, bool IsCredit) In(string text)
    {
        if (text.Length is 0 or > Longest) return ([], false);
        var (start, end) = (0, text.Length);
        var (words, isCredit) = (0, false);
        while (true)
        {
            while (start < end && (Marks.Contains(text[start]) || Separators.Contains(text[start]))) start++;
            if (Array.Find(before, word => text.AsSpan(start, end - start).StartsWith(word)) is not { } found) break;
            start += found.Length;
            words++;
            isCredit = ofPicture.Contains(found);
        }
        while (true)
        {
            while (end > start && (Marks.Contains(text[end - 1]) || Separators.Contains(text[end - 1]))) end--;
            if (Array.Find(after, word => text.AsSpan(start, end - start).EndsWith(word)) is not { } found) break;
            end -= found.Length;
            words++;
            isCredit |= ofPicture.Contains(found);
        }
        var names = new List<Range>();
        for (var at = start; at < end;)
        {
            var next = at;
            while (next < end && !Separators.Contains(text[next])) next++;
            if (next > at && !signatures.IsName(text.AsSpan(at, next - at))) return ([], false);
            if (next > at) names.Add(at..next);
            at = next + 1;
        }
        // 朱怀明 by itself may be anything: a word or a sign says that it is a name, or others beside it.
        return words > 0 || names.Count > 1 || start > 0 ? (names, isCredit) : ([], false);
    }

    private static string[] Longer(string[] words) => [.. words.Distinct().OrderByDescending(word => word.Length)];
}
