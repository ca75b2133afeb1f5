using System.Text.RegularExpressions;

namespace Banmian.Segmentation;

/// <summary>What it costs to read a line as each role, by its own words alone.</summary>
internal readonly partial record struct LineCosts(double Start, double Inner, double Display, double Name, double Folio, double Notice, double Jump)
{
    private static readonly string[] Captions = Cues.Shared["caption"];

    public static LineCosts Of(PrintedLine line, DumpHabits habits, ReadingCosts costs)
    {
        var folio = LineCues.Folio(line);
        var notice = LineCues.NoticeMatter(line);
        var jump = LineCues.IsJump(line);
        var credit = LineCues.IsCredit(line);
        var byline = !credit && LineCues.IsByline(line);
        var alone = byline && LineCues.IsNamesAlone(line);
        var opening = Openings.StartsWith(line.Text);
        var against = Math.Max(Math.Max(folio, notice), jump || credit || byline ? 1 : 0) * costs.WordsAgainst;
        var unpunctuated = line.Dense.IndexOfAny(['，', '。', '、', '；', '：']) < 0 && (line.Dense.Length >= 8 || line.Dense[^1] is '！' or '？') ? costs.Unpunctuated : 0;
        var body = (alone ? costs.WordsAgainst / 2 : against) + (Text.Characters.IsProhibitedAtStart(line.Dense[0]) ? costs.WordsAgainst : 0);

        return new LineCosts(
            Start: body + 2 * unpunctuated + (opening ? costs.OpeningAtStart : 0) + (habits.KeepsIndent && line.Indent < 1 ? costs.IndentMissing : 0),
            Inner: body + unpunctuated + (line.IsBracketed ? costs.WordsAgainst / 2 : 0) + (opening ? costs.OpeningInside : 0) + (habits.KeepsIndent && line.Indent >= 1 ? costs.IndentInside : 0),
            Display: against * (alone ? 0.4 : 0.8) + (opening || line.IsBracketed ? costs.WordsAgainst : 0) + OfDisplay(line, costs),
            Name: credit ? costs.Credit : byline ? alone ? costs.NamesAlone : costs.Byline : costs.Never,
            Folio: costs.FolioUnsaid * (1 - folio),
            Notice: costs.NoticeUnsaid * (1 - notice),
            Jump: jump ? costs.Jump : costs.Never);
    }

    public IEnumerable<Reason> Reasons =>
    [
        new Reason("a paragraph's first line", Start), new Reason("a paragraph's inner line", Inner), new Reason("a headline or crosshead", Display),
        new Reason("names", Name), new Reason("folio", Folio), new Reason("a notice", Notice), new Reason("a jump line", Jump),
    ];

    private static double OfDisplay(PrintedLine line, ReadingCosts costs)
    {
        var dense = line.Dense;
        var inner = dense.AsSpan(0, dense.Length - 1);
        var cost = costs.Display;
        if (dense[^1] is '。' or '；' or '，' or '、') cost += costs.DisplayWithStop;
        if (inner.Contains('。')) cost += costs.DisplayWithInnerStop;
        if (inner.IndexOfAny('？', '！', '…') is >= 0 and var call && !Text.Characters.IsCloser(dense[call + 1])) cost += costs.DisplayWithInnerStop / 2;
        cost += dense.AsSpan().Count('，') * costs.DisplayWithComma;
        cost += costs.DisplayWide * Math.Max(0, line.Width - 24) / 8;
        if (Captions.Any(c => dense.StartsWith(c, StringComparison.Ordinal))) cost += costs.WordsAgainst;
        // “2月18日，英国小型航空公司英伦”: a sentence begins with its day and a comma, a headline does not.
        if (StartsWithDay().IsMatch(dense)) cost += costs.WordsAgainst / 2;
        return dense.Length == 1 ? cost + costs.DisplayOfOneCharacter : cost;
    }

    [GeneratedRegex(@"^(?:\d{2,4}年)?(?:\d{1,2}月)?\d{1,2}日，")]
    private static partial Regex StartsWithDay();
}
