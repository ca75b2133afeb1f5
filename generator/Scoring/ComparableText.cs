using System.Text;

namespace Banmian.Scoring;

/// <summary>
/// Text as it is compared with gold: no white space, full- and half-width punctuation, dashes and the kinds of quotation
/// mark made one. Agrees with <c>norm</c> of the score script that came with the gold pages.
/// </summary>
internal static class ComparableText
{
    private const string From = ",;:?!(－—–─“”„「」‘’『』•・‧．％／＋～)";
    private const string To = "，；：？！（----\"\"\"\"\"''''···.%/+~）";

    public static string Of(string? text)
    {
        if (string.IsNullOrEmpty(text)) return "";
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c)) continue;
            var unified = Unify(c);
            if (unified is >= '０' and <= 'ｚ')
                foreach (var narrow in unified.ToString().Normalize(NormalizationForm.FormKC)) result.Append(Unify(narrow));
            else
                result.Append(unified);
        }
        return result.ToString();
    }

    private static char Unify(char c) => From.IndexOf(c) is >= 0 and var at ? To[at] : c;
}
