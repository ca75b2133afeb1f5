using System.Text.RegularExpressions;

namespace Banmian.Segmentation;

/// <summary>What the words of a line say about its role, whatever its neighbours are.</summary>
internal static class LineCues
{
    // Compiled, for each is asked of every line of every page; it takes some thirty pages to pay for it.
    private static readonly Regex Date = new($"{FolioForms.Date}|{FolioForms.Weekday}", RegexOptions.Compiled);

    private static readonly Regex PageNumber = new($"^{FolioForms.PageNumber}$", RegexOptions.Compiled);

    private static readonly Regex Editors = new($"{FolioForms.EditorsWithColon}|^{FolioForms.EditorsWithSpace}", RegexOptions.Compiled);

    private static readonly Regex PaperName = new($"^{FolioForms.PaperName}$", RegexOptions.Compiled);

    private static readonly Regex AnyPaper = new($"^{FolioForms.AnyPaper}$", RegexOptions.Compiled);

    private static readonly Regex Section = new($"^{FolioForms.Section}$", RegexOptions.Compiled);

    private static readonly Regex Notice = new(Names.Any("notice"), RegexOptions.IgnoreCase | RegexOptions.Compiled);

    private static readonly Regex NoticeToo = new(Names.Any("noticeToo"), RegexOptions.Compiled);

    private static readonly Regex Slashed = new(@"^[^\w（(]+\w.*$", RegexOptions.Compiled);

    // A telephone number or a mail address.
    private static readonly Regex Contact = new(@"\d{3,4}\s?[)）\-—－]\s?\d{3,4}[\s\-]?\d{3,4}|\w@\w", RegexOptions.Compiled);

    private static readonly Regex ColumnLabel = new($"(?:{Names.Any("columnLabel")})$", RegexOptions.Compiled);

    private static readonly Regex Weather = new($@"^\w{{2,6}}\s+\S.*\d\s*(?:{Names.Any("weather")})$", RegexOptions.Compiled);

    private static readonly Regex Jump = new($@"^[（(〔【▶►\s]*(?:{Names.Any("jump")})[^。]{{0,16}}$", RegexOptions.Compiled);

    private static readonly Regex BylineWords = new(
        $@"^[\W_]*(?:(?:{Names.Any("agency")})\s*)?(?:(?:{Names.Any("reporter")})[\s:：]*|(?:{Names.Any("writer")})[\s:：／/]+)[^，。；！？]{{2,40}}$", RegexOptions.Compiled);

    private static readonly Regex CreditWords = new(
        $@"^[（(](?:{Names.Any("agency")})(?:{Names.Any("creditEnd")})?[）)]$|^[（(\s]*(?:(?:{Names.Any("photoSource")})(?:\s*[:：／/]|\s+(?!\s)).{{1,24}}|[^，。；！？]{{2,24}}?(?:{Names.Any("photoCredit")})(?:\s*[（(][^（()）]{{2,12}}[）)])?)[）)\s]*$", RegexOptions.Compiled);

    /// <summary>How sure the words are that a line is the page's folio: date, page number, section, paper, editors; 0 to 1.</summary>
    public static double Folio(PrintedLine line)
    {
        if (PageNumber.IsMatch(line.Text)) return 0.95;
        if (Editors.IsMatch(line.Text) && line.Dense.Length < 60) return 1;
        if (Date.Match(line.Text) is { Success: true } date && !line.Dense.Contains('，') && !line.Dense.Contains('。'))
        {
            var rest = line.Dense.Length - date.Length;
            return rest <= 5 || date.Value.Contains("星期") || Date.Count(line.Text) > 1 ? 1 : 0.1;
        }
        if (PaperName.IsMatch(line.Text) && line.Dense.Length <= 7) return 0.9;
        if (AnyPaper.IsMatch(line.Text)) return 0.7;
        return Section.IsMatch(line.Text) ? 0.85 : 0;
    }

    /// <summary>How sure the words are that a line belongs to an advertisement, a notice or a table; 0 to 1.</summary>
    public static double NoticeMatter(PrintedLine line)
    {
        if (Weather.IsMatch(line.Text) && line.Dense.Length <= 20) return 1;
        if (Contact.IsMatch(line.Text) && line.Dense.Length <= 60) return 1;
        var hits = Notice.Count(line.Text);
        if (hits > 0) return line.Dense.Length <= 30 || hits > 1 ? 0.9 : 0.5;
        return line.Dense.Length <= 16 && !line.EndsSentence && NoticeToo.IsMatch(line.Text) ? 0.3 : 0;
    }

    public static bool IsJump(PrintedLine line) => line.Dense.Length <= 20 && Jump.IsMatch(line.Text);

    /// <summary>A whole line that says who wrote: <c>▶ 本报记者 叶伟</c>, <c>記者曾港深</c>, <c>/ 关军 /</c>.</summary>
    public static bool IsByline(PrintedLine line)
    {
        if (line.Dense.Length > 40 || IsCredit(line) || IsUnfinished(line.Dense) || ColumnLabel.IsMatch(line.Dense) || Openings.StartsWith(line.Text)) return false;
        if (BylineWords.IsMatch(line.Text)) return Names.InByline(line.Text) is { Length: > 0 } names && names.All(Names.CouldBeName);
        return Slashed.IsMatch(line.Text) && Names.Alone(line.Text).Length > 0 || IsNamesAlone(line);
    }

    // “（中央社記者陸婭楠、宋豪新、”: a byline inside a paragraph, cut by the line's end.
    private static bool IsUnfinished(string text) =>
        text[^1] is '、' or '，' || text.IndexOfAny(['）', '〕', ')']) is >= 0 and var close && close < text.Length - 1 || text.Count(c => c is '（' or '〔' or '(') != text.Count(c => c is '）' or '〕' or ')');

    /// <summary>A line of nothing but names: <c>杨耀军 侯勃</c>.</summary>
    public static bool IsNamesAlone(PrintedLine line) => line.Dense.Length <= 30 && Text.Characters.IsIdeograph(line.Dense[0]) && !Section.IsMatch(line.Text) && Names.Alone(line.Text).Length > 0;

    /// <summary>A whole line that says whose picture it is: <c>周乐蒙/摄</c>, <c>图片来源：视觉中国</c>.</summary>
    public static bool IsCredit(PrintedLine line) =>
        line.Dense.Length <= 36 && CreditWords.IsMatch(line.Text);
}
