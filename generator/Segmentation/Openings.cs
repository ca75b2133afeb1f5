using System.Text.RegularExpressions;

namespace Banmian.Segmentation;

/// <summary>The printed opening of a report (电头: 本报讯, 本报北京2月13日电, 〔記者…〕) and the names that close one.</summary>
internal static class Openings
{
    // Takes all blanks there are and gives none back: no form goes on with a blank, and a run of them could be divided in
    // as many ways as there are places for it.
    private const string Spaces = @"(?>\s*)";

    // （记者 …）: the reporter in brackets that may follow the opening.
    private static readonly string Reporter = $@"[（(〔【\[]{Spaces}(?:{Loose("agency")})?{Spaces}(?:{Loose("reporter")})[^）)〕】\]。]{{1,40}}[）)〕】\]]";

    // 記者莊子謙／白沙報導, at the head of the text.
    private static readonly string Unbracketed = $@"(?:{Loose("reporter")})[^，。；！？：\s]{{2,16}}[／/][^，。；！？：\s]{{2,8}}(?:報導|报道|報道)";

    private static readonly string Wire =
        $@"(?:据|據)?{Spaces}(?:{Loose("agency")})[^，。；！？（）()〔〕]{{0,14}}?[0-9０-９{{}}\s]{{1,4}}日{Spaces}(?:{Loose("wire")})";

    private static readonly string Local = $@"[【〔\[]?{Spaces}(?:{Loose("opening")}){Spaces}[】〕\]]?";

    private static readonly Regex AtStart = new(
        $@"^{Spaces}(?:(?:(?:{Wire}|{Local}|(?:据|據){Spaces}(?:{Loose("agency")}){Spaces}(?:电|電)|[^\s，。；！？（）]{{2,8}}\d{{1,2}}月\d{{1,2}}日(?:电|電|讯|訊))(?:{Spaces}{Reporter})*{Spaces})+|{Reporter}|{Unbracketed})[:：]?{Spaces}");

    private static readonly Regex LineStart = new(
        $@"^{Spaces}(?:{Wire}|{Local}(?=\S|\s|$)|[〔（(【\[]{Spaces}(?:{Loose("agency")})?{Spaces}(?:{Loose("reporter")})|{Unbracketed})");

    private static readonly Regex Bracketed = new(Reporter);

    private static readonly Regex Plain = new($"^{Unbracketed}");

    private static readonly Regex InBrackets = new(@"[（(〔【\[][^（）()〔〕【】\[\]]{2,40}[）)〕】\]]\s*");

    private static readonly Regex LocalStart = new($"^{Local}");

    private static readonly Regex Closing = new($"^[（(]{Wire}[）)]$");

    /// <summary>The length of the opening at the head of a paragraph, in UTF-16 units; 0 where there is none.</summary>
    public static int LengthAtStart(string paragraph)
    {
        var length = AtStart.Match(paragraph).Length;
        // 本报讯（魏本貌、刘萌）: names in brackets without 记者.
        return length > 0 && InBrackets.Match(paragraph, length) is { Success: true } match && match.Index == length && Names.Alone(match.Value).Length > 0
            ? length + match.Length
            : length;
    }

    /// <summary>Whether a line begins as a report does.</summary>
    public static bool StartsWith(string line) => LineStart.IsMatch(line);

    /// <summary>The names a dateline holds: <c>本报讯（记者 李朝民）</c>, <c>〔記者吳柏軒／台北報導〕</c>.</summary>
    public static IEnumerable<string> NamesIn(string dateline) =>
        InBrackets.Matches(dateline).SelectMany(m => Bracketed.IsMatch(m.Value) ? Names.InByline(m.Value) : Names.Alone(m.Value))
            .Concat(Plain.Match(dateline) is { Success: true } plain ? Names.InByline(plain.Value) : []);

    /// <summary>Whether a dateline is the paper's own opening (本报讯), which marks a brief.</summary>
    public static bool IsLocal(string? dateline) => dateline is not null && LocalStart.IsMatch(dateline);

    /// <summary>Whether a whole paragraph is a dateline set at the story's end: <c>（本报伦敦2月19日电）</c>.</summary>
    public static bool IsClosingDateline(string paragraph) => Closing.IsMatch(paragraph);

    // Letter-spaced print puts a space between any two characters: 本 报 讯.
    private static string Loose(string list) => string.Join('|', Cues.Shared[list].Select(w => string.Join(Spaces, w.Select(c => Regex.Escape(c.ToString())))));
}
