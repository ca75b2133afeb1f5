using System.Text.RegularExpressions;

namespace Banmian.Segmentation.Lines;

/// <summary>
/// Lines that sign a text with where its author belongs, as papers of schools and companies do, readers' letters and pages of
/// trades: 2016级汉语言文学专业 苏荷, （法学院 何以沫）, 證券時報記者 羅昭. In such a form it is known which words are names.
/// </summary>
internal sealed class Signatures
{
    // What a place is written with, and a name, which holds none of what says who wrote, took or drew.
    private const string Han = @"[\p{Lo}-[ぁ-ヿ]]";
    private const string OfName = @"[\p{Lo}-[ぁ-ヿ摄攝图圖记記讯訊员員编編译譯电電发發综綜报報]]";
    private const string Bullets = @"^[□■▲●◎☉◆○◇▶►★☆/／\s]*";

    // A longer line is text, whatever it ends with.
    private const int LongestLine = 40;

    private readonly Regex ofOffice, bracketed, padded, named, ofReporters, atEnd;

    public Signatures(Cues cues)
    {
        var surname = $"(?:{string.Join('|', cues.CompoundSurnames)}|[{cues.Surnames}])";
        // 安  宁: a name of two characters is padded to the width of three.
        var name = $@"(?<name>{surname}(?:\s{{1,3}}{OfName}(?!{Han})|{OfName}{{1,2}}))";
        var names = $@"{name}(?:[\s、，]+{name})*";
        // 厦门市实验小学 三年级, 福州市鼓山小学三（2）班, 省农科院
        var office = $@"[\p{{Lo}}\d（）()“”·]{{1,24}}?(?:{cues.Any("office")})";
        // 新桥乡农民, 省农科院 副研究员
        var role = $@"(?:(?:{cues.Any("authorRole")})[\s：:]*)?";
        var at = $@"{office}(?:{cues.Any("authorRole")})?\s+";
        ofOffice = new Regex($@"{Bullets}(?:{at})+{role}{names}\s*$");
        bracketed = new Regex($@"^\s*[（(](?:{at})*{role}{names}[）)]\s*$");
        padded = new Regex($@"{Bullets}(?<name>{surname}\s{{1,3}}{OfName})\s*$");
        // 陳以真（宜蘭市，退休教師）
        named = new Regex(
            $@"{Bullets}{name}\s*[（(][^（）()。！？]{{0,16}}(?:{cues.Any("office")}|{cues.Any("authorRole")})[）)]\s*$");
        atEnd = new Regex(
            $@"[。！？”」…][（(](?:{Han}{{0,6}}(?:{cues.Any("reporter")})\s*)?(?:{at})*{names}[）)]\s*$");
        // Behind 记者 and a blank even a pen name is a name: 证券时报记者 木栈.
        var anyName =
            $@"(?!(?:{cues.Any("bylineEnd")}))(?<name>{surname}\s{{1,3}}{OfName}(?!{Han})"
            + $@"|{OfName}\s{{1,3}}{OfName}(?=\s*$)|{OfName}{{2,4}}(?!{Han}))";
        var reporter = $@"(?:{cues.Any("reporter")})\s+";
        ofReporters = new Regex($@"{Bullets}{Han}{{0,10}}{reporter}{anyName}(?:[\s、]+(?:{reporter})?{anyName})*\s*$");
    }

    /// <summary>Whether a line says where someone belongs and who it is, or only that in brackets, or pads a name as lists of
    /// names are padded (于 晓). Nothing else has these forms but, by chance, a heading.</summary>
    public bool IsSignature(string line) =>
        line.Length <= LongestLine && (ofOffice.IsMatch(line) || bracketed.IsMatch(line) || padded.IsMatch(line)
            || named.IsMatch(line));

    /// <summary>Whether a line of text ends with its author's name in brackets: 就能欣赏。（江 涛）</summary>
    public bool EndsSigned(string line) =>
        line.AsSpan().TrimEnd() is [.., '）' or ')'] && atEnd.IsMatch(line[Math.Max(0, line.Length - LongestLine)..]);

    /// <summary>The names of a line that has one of these forms; none of any other line.</summary>
    public IEnumerable<Range> NamesIn(string line)
    {
        if (line.Length > LongestLine) yield break;
        var match = ((Regex[])[ofReporters, ofOffice, bracketed, padded, named]).Select(form => form.Match(line))
            .FirstOrDefault(m => m.Success);
        if (match is null) yield break;
        foreach (Capture name in match.Groups["name"].Captures) yield return name.Index..(name.Index + name.Length);
    }
}
