using System.Text.RegularExpressions;
using Banmian.Diagnostics;
using Banmian.Text;

namespace Banmian.Proofs;

/// <summary>
/// Marks of a proof as an input method for Chinese types them: ｛＃s01 ．brief｝, ＃＃, ：：：photo, lines＝3, names=“叶伟”.
/// Markdown takes them for text; a proof that <c>proof</c> wrote has such text as entities.
/// </summary>
internal static partial class FullWidthMarks
{
    private const string InBraces = "｛｝．＃＝“”";

    /// <summary>Whether a character of a text would be taken for such a mark.</summary>
    public static bool IsMistakable(string text, int at) =>
        text[at] is '｛' or '｝' || text[at] is '＃' or '：' && (at == 0 || text[at - 1] == '\n');

    /// <summary>Reports the first of each line as an error.</summary>
    public static void Check(string text, string path, DiagnosticBag bag)
    {
        foreach (var (line, i) in text.Split('\n').Select((line, i) => (line, i)))
            if (Find(line.TrimEnd()) is >= 0 and var at)
                bag.Report(Rules.ProofMarkup, new Location(path, i + 1, at + 1),
                    $"“{line[at]}” is full-width, so this is text and no mark of a proof",
                    $"write {(line[at] is '“' or '”' ? '"' : Characters.HalfWidth(line[at]))}; in a text, &#x{(int)line[at]:x};");
    }

    private static int Find(string line)
    {
        if (Opening().Match(line).Groups["mark"] is { Success: true } mark)
            return mark.Index;
        if (!line.EndsWith('}') && !line.EndsWith('｝') || line.LastIndexOfAny(['{', '｛']) is var open && open < 0
            || !Attributes().IsMatch(line.AsSpan(open + 1)))
            return -1;
        var isQuoted = false;
        for (var at = open; at < line.Length; at++)
            if (line[at] == '"') isQuoted = !isQuoted;
            else if (!isQuoted && InBraces.Contains(line[at])) return at;
        return -1;
    }

    [GeneratedRegex("^ {0,3}(?:(?<mark>＃)[＃#]{1,2} |#{1,2}(?<mark>＃)|:{0,2}(?<mark>：)[：:]{0,2}(?:photo|furniture|dropped|offered|\\z))")]
    private static partial Regex Opening();

    [GeneratedRegex("^ {0,3}(?:[.．#＃][A-Za-z]|(?:lines|sum|sure|names)[=＝])")]
    private static partial Regex Attributes();
}
