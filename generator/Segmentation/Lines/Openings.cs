using System.Text.RegularExpressions;

namespace Banmian.Segmentation.Lines;

/// <summary>The printed opening of a report (电头: 本报讯, 本报北京2月13日电, 〔記者…〕), by the words of <c>cues.yml</c>.</summary>
internal sealed class Openings
{
    // Takes all blanks there are and gives none back: no form goes on with a blank, and a run of them could be divided in
    // as many ways as there are places for it.
    private const string Spaces = @"(?>\s*)";

    private readonly Regex lineStart, localStart, closing, words;

    public Openings(Cues cues)
    {
        var (agency, reporter, wireWords) = (Loose(cues, "agency"), Loose(cues, "reporter"), Loose(cues, "wire"));
        // 記者莊子謙／白沙報導, at the head of the text.
        var unbracketed = $@"(?:{reporter})[^，。；！？：\s]{{2,16}}[／/][^，。；！？：\s]{{2,8}}(?:報導|报道|報道)";
        var wire = $@"(?:据|據)?{Spaces}(?:{agency})[^，。；！？（）()〔〕]{{0,14}}?[0-9０-９{{}}\s]{{1,4}}日{Spaces}(?:{wireWords})";
        var local = $@"[【〔\[]?{Spaces}(?:{Loose(cues, "opening")}){Spaces}[】〕\]]?";
        lineStart = new Regex($@"^{Spaces}(?:{wire}|{local}(?=\S|\s|$)"
            + $@"|[〔（(【\[]{Spaces}(?:{agency})?{Spaces}(?:{reporter})|{unbracketed})");
        localStart = new Regex($"^{local}");
        closing = new Regex($"^[（(]{wire}[）)]$");
        words = new Regex($"{Loose(cues, "opening")}|(?:{agency})(?:{Spaces}(?:{reporter}))?|{reporter}|{wireWords}");
    }

    /// <summary>Whether a line begins as a report does.</summary>
    public bool StartsWith(string line) => lineStart.IsMatch(line);

    /// <summary>Whether a dateline is the paper's own opening (本报讯), which marks a brief.</summary>
    public bool IsLocal(string? dateline) => dateline is not null && localStart.IsMatch(dateline);

    /// <summary>Whether a whole paragraph is a dateline set at the story's end: <c>（本报伦敦2月19日电）</c>.</summary>
    public bool IsClosingDateline(string paragraph) => closing.IsMatch(paragraph);

    /// <summary>The words of an opening or a by-line in a text, however they are spaced: 本 报 讯, 记 者.</summary>
    public IEnumerable<Range> WordsIn(string text) =>
        words.Matches(text).Select(match => match.Index..(match.Index + match.Length));

    // Letter-spaced print puts a space between any two characters: 本 报 讯.
    private static string Loose(Cues cues, string list) => string.Join('|', cues[list]
        .Select(w => string.Join(Spaces, w.Select(c => Regex.Escape(c.ToString())))));
}
