using Banmian.Text;

namespace Banmian.Segmentation.Lines;

/// <summary>
/// Lines that sign a text with where its author belongs, as papers of schools and companies do, readers' letters and pages of
/// trades: 2016级汉语言文学专业 苏荷, （法学院 何以沫）. In such a form it is known which words are names. Plain code,
/// for such expressions of so many words take longer to make than a page to read.
/// </summary>
internal sealed class Signatures(Cues cues, NameForms forms)
{
    public const string Bullets = "□■▲●◎☉◆○◇▶►★☆/／—";
    private const string Separators = "、，,　 \t";
    private const string SentenceEnds = "。！？”」…";

    // A longer line is text, whatever it ends with; a longer word before the names is no place.
    private const int LongestLine = 40;
    private const int LongestPlace = 24;

    // [俄罗斯]
    private const int LongestCountry = 5;

    private static readonly string[] Translates = ["著", "译", "譯", "文", "作"];

    private readonly string[] offices = cues["office"], roles = cues["authorRole"], reporters = cues["reporter"];

    /// <summary>Whether a line says where someone belongs and who it is, or only that in brackets or behind a sign, or pads a
    /// name as lists of names are padded (于 晓). Nothing else has these forms but, by chance, a heading.</summary>
    public bool IsSignature(string line) => NamesIn(line).Count > 0;

    /// <summary>Whether a line of text ends with its author's name in brackets: 就能欣赏。（江 涛）</summary>
    public bool EndsSigned(string line)
    {
        var text = line.AsSpan().TrimEnd();
        if (text is not [.., '）' or ')']) return false;
        var open = text.LastIndexOfAny("（(");
        if (open < 1 || text.Length - open > LongestLine || !SentenceEnds.Contains(text[open - 1])) return false;
        var words = Words(line, (open + 1)..(text.Length - 1));
        if (words.Count > 0 && WithoutReporter(line[words[0]]) is var length and > 0)
            words[0] = (words[0].Start.Value + length)..words[0].End;
        if (words.Count > 0 && words[0].Start.Value == words[0].End.Value) words.RemoveAt(0);
        return NamesBehindPlaces(line, words).Names.Count > 0;
    }

    /// <summary>Where the brackets begin that a heading ends with, if names alone stand in them: 山里来了放映队（王小禾）; −1
    /// where there are none.</summary>
    public int SignerOf(string heading)
    {
        var text = heading.AsSpan().TrimEnd();
        if (text is not [.., '）' or ')']) return -1;
        var open = text.LastIndexOfAny("（(");
        if (open < 1 || text.Length - open > LongestLine) return -1;
        return Words(heading, (open + 1)..(text.Length - 1)) is { Count: > 0 } words
            && words.TrueForAll(word => forms.IsHan(heading.AsSpan()[word])) ? open : -1;
    }

    /// <summary>Whether a line of names breaks off behind a word that the next line has the names for: 本报记者 李木子 通讯员 /
    /// 方小文</summary>
    public bool GoesOn(string line, string next)
    {
        if (line.Length > LongestLine || next.Length > LongestLine) return false;
        var ((start, end), (nextStart, nextEnd)) = (Bare(line), Bare(next));
        return Words(line, start..end) is [.., var last] && reporters.Contains(line[last])
            && Words(next, nextStart..nextEnd) is { Count: > 0 } names
            && names.TrueForAll(name => forms.IsHan(next.AsSpan()[name]));
    }

    /// <summary>The names of a line that has one of these forms; none of any other line.</summary>
    public IReadOnlyList<Range> NamesIn(string line)
    {
        if (line.Length > LongestLine) return [];
        var (start, end) = Bare(line);
        if (start >= end || IsSpaced(line[start..end])) return [];
        if (Explained(line, start, end) is { } one) return [one];
        if (Translated(line, start, end) is { Count: > 0 } translated) return translated;
        var inBrackets = line[start] is '（' or '(' && line[end - 1] is '）' or ')';
        var (names, places) = NamesBehindPlaces(line, Words(line, inBrackets ? (start + 1)..(end - 1) : start..end));
        // ●周小舟, 于 晓, 周小舟 林一鸣: words of two characters are too often no names (安全 高效).
        var isSure = inBrackets || places > 0 || Bullets.Contains(line.TrimStart()[0])
            || names is [var only] && line[only].Any(char.IsWhiteSpace)
            || names.Count > 1 && names.Exists(name => name.End.Value - name.Start.Value > 2);
        return isSure ? names : [];
    }

    // 刘 鹤 强 调: letter-spaced as headings are.
    private static bool IsSpaced(string line) =>
        line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is { Length: > 2 } words
        && words.All(word => word.Length == 1);

    // 陳以真（宜蘭市，退休教師）
    private Range? Explained(string line, int start, int end)
    {
        if (line[end - 1] is not ('）' or ')')) return null;
        var open = line.AsSpan(start, end - start).IndexOfAny("（(");
        var note = line.AsSpan(start, end - start - 1);
        return open > 0 && forms.IsHan(line.AsSpan(start, open).Trim()) && (EndsWith(note, offices) || EndsWith(note, roles))
            ? start..(start + open)
            : null;
    }

    // [美] 约翰·史密斯; （美）约翰·史密斯 著 周小舟 译
    private List<Range> Translated(string line, int start, int end)
    {
        if (line[start] is not ('[' or '（' or '(' or '〔' or '【')) return [];
        var close = line.IndexOfAny([']', '）', ')', '〕', '】'], start);
        if (close < start + 2 || close > start + LongestCountry) return [];
        List<Range> names = [.. Words(line, (close + 1)..end).Where(word => !Translates.Contains(line[word]))];
        return names.TrueForAll(name => forms.IsSure(line.AsSpan()[name]))
            && names.Exists(name => NameForms.IsForeign(line.AsSpan()[name])) ? names : [];
    }

    // 厦门市实验小学 三年级 黄思颖; 新桥乡农民 朱大有; 法学院 学生何以沫
    private (List<Range> Names, int Places) NamesBehindPlaces(string line, List<Range> words)
    {
        var places = 0;
        while (places < words.Count - 1 && IsPlace(line.AsSpan()[words[places]])) places++;
        var names = words[places..];
        if (names.Count > 0 && RoleBefore(line[names[0]]) is var length and > 0)
        {
            names[0] = (names[0].Start.Value + length)..names[0].End;
            if (names[0].Start.Value == names[0].End.Value) names.RemoveAt(0);
        }
        // 七（4）班 周小舟 指导老师 林一鸣
        var teacher = names.FindIndex(name => EndsWith(line.AsSpan()[name], roles));
        if (teacher > 0) names = names[..teacher];
        return names.TrueForAll(name => forms.IsHan(line.AsSpan()[name])) ? (names, places) : ([], 0);
    }

    private static (int Start, int End) Bare(string line)
    {
        var start = 0;
        while (start < line.Length && (Bullets.Contains(line[start]) || char.IsWhiteSpace(line[start]))) start++;
        return (start, line.AsSpan().TrimEnd().Length);
    }

    // The words between separators; a name of two characters that is padded to the width of three is one (安  宁).
    private static List<Range> Words(string line, Range within)
    {
        var words = new List<Range>();
        var (at, end) = (within.Start.Value, within.End.Value);
        while (at < end)
        {
            var start = at;
            while (at < end && !Separators.Contains(line[at])) at++;
            if (at == start) at++;
            else if (at - start == 1 && words is [.., var last] && last.End.Value - last.Start.Value == 1
                && NameForms.IsOfName(line[start]) && NameForms.IsOfName(line[last.Start])) words[^1] = last.Start..at;
            else words.Add(start..at);
        }
        return words;
    }

    private bool IsPlace(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (!Characters.IsIdeograph(c) && !char.IsDigit(c) && !"（）()“”·".Contains(c)) return false;
        var bare = word.TrimEnd("）)");
        return word.Length is > 1 and <= LongestPlace
            && (EndsWith(bare, offices) || EndsWith(bare, roles) || roles.AsSpan().Contains(word.ToString()));
    }

    private static bool EndsWith(ReadOnlySpan<char> word, string[] ends)
    {
        foreach (var end in ends)
            if (word.Length > end.Length && word.EndsWith(end)) return true;
        return false;
    }

    private int RoleBefore(string word) =>
        Array.Find(roles, role => word.StartsWith(role, StringComparison.Ordinal))?.Length ?? 0;

    // How long 证券时报记者 is at the head of a word, 0 where it is not there.
    private int WithoutReporter(string word) => word.All(Characters.IsIdeograph)
        ? reporters.Select(r => (At: word.IndexOf(r, StringComparison.Ordinal), r.Length)).Where(r => r.At is >= 0 and <= 10)
            .Select(r => r.At + r.Length).DefaultIfEmpty(0).Max()
        : 0;
}
