using System.Text.RegularExpressions;
using Banmian.Text;

namespace Banmian.Segmentation.Lines;

/// <summary>The printed opening of a report (电头: 本报讯, 本报北京2月13日电, 〔記者…〕), by the words of <c>cues.yml</c>.</summary>
internal sealed class Openings
{
    // Takes all blanks there are and gives none back: no form goes on with a blank, and a run of them could be divided in
    // as many ways as there are places for it.
    private const string Spaces = @"(?>\s*)";

    private const int LongestWord = 16;

    // What a bracket of reporters may hold besides them: （记者 王明、通讯员李小满）, （本报驻伦敦记者王明）.
    private const string WithinBracket = @"[^（）()〔〕\[\]【】。！？；]";

    // What an editor sets in one line above a text of his columns.
    private const int LongestHeading = 20;

    private const string BracketsOpen = "（(〔[【", BracketsClose = "）)〕]】";

    // Signs that point at a picture beside the text. Papers before 1950 print ▲ and △ before any item, as all do ■ and ●.
    private const string Arrows = "◀◁◄▶▷►←→↑↓☚☛☜☝☞☟";

    // 本图, 题图, 附图: which picture it is.
    private const string PictureWords = "本上下左右大小题題附组組插";

    private readonly Regex lineStart, localStart, closing, words, captionStart, captionOpening, markOpening, pointer;
    private readonly Regex whole, alone, placeAtEnd, source;
    private readonly Regex reporters, reports, photoCredit, ofPicture;
    // A page's number, 未完 and its like, or a bracket: 上接第三版, （续前）.
    private readonly Regex jump = new("[0-9０-９〇一二三四五六七八九十]\\s*[版页頁面]|[A-Za-z]\\s*[0-9０-９]|本版|未完|待[续續]"
        + "|[续續][完登前]|[（(【〔→▶►]");
    private readonly Regex dateStart = new(@"^[0-9０-９]{1,2}月[0-9０-９]{1,2}日[，,]");
    // A word for text, not the 文 of a name (卓文浩摄).
    private readonly Regex photographer =
        new(@"^(?!.*(?:文\s*[：:／/]|[报報][道導])).*(?:[摄攝]\s*(?:[（()）]|$)|供[图圖]\s*[）)]?$)");
    private readonly Regex oneHand = new(@"(?:^|[\s／/、（(：:])文字?\s*[／/、·和与與]?\s*[图圖摄攝影]|文\s*[／/]\s*[图圖摄攝影]"
        + @"|[图圖摄攝影]\s*[／/、·]\s*文|[图圖][并並]?文|文[并並兼][图圖摄攝]|撰文");

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
        captionStart = new Regex($"^(?:{Loose(cues, "caption")})");
        pointer = new Regex($"{Loose(cues, "caption")}|[▲△▼▽{Arrows}]");
        markOpening = new Regex($"^{Spaces}[■□◘◆◇★☆①②③④⑤]");
        // 本图：, 题图为, 图片说明：
        captionOpening = new Regex($"^{Spaces}(?:[{Arrows}]|{Loose(cues, "caption")}|[{PictureWords}][图圖](?:[为為]|[：:])"
            + "|[图圖](?:片|片[说說]明|[说說])[：:])");
        var bracket = $@"[（(〔\[【]{WithinBracket}{{0,16}}(?:{reporter}){WithinBracket}{{1,48}}[）)〕\]】]";
        reporters = new Regex(reporter);
        // Before reporters a paper of any name reports: 央广网北京2月3日消息（记者施芳）, 经济日报北京2月3日讯（记者时光）. Some print
        // two openings: 本报讯（记者高梓霞）本报北京2月17日电 （记者葛孟超）.
        var anyWire = $@"[^，。；！？：（）()\s]{{2,20}}[0-9０-９]{{1,2}}日(?:{wireWords}|消息)";
        whole = new Regex($"^{Spaces}(?:(?:{wire}|{anyWire}|{local})?{Spaces}{bracket}{Spaces}){{1,2}}");
        alone = new Regex($"^{Spaces}(?:{wire}|{anyWire}|{local}){Spaces}(?:{bracket})?{Spaces}$");
        placeAtEnd = new Regex($"(?:{cues.Any("place")})"
            + "(?:[一二三四五六七八九十廿]{1,3}日|(?:[0-9０-９]{1,2}月)?[0-9０-９]{1,2}日)?$");
        reports = new Regex($"(?:{Loose(cues, "bylineEnd")}){Spaces}$");
        photoCredit = new Regex(Loose(cues, "photoCredit"));
        ofPicture = new Regex(
            $"{agency}|{Loose(cues, "photoCredit")}|{Loose(cues, "photoSource")}|{Loose(cues, "creditEnd")}|[图圖影]|照片");
        source = new Regex($"^(?:{cues.Any("agency")})$|.(?:{cues.Any("paperEnd")})$");
        Names = new NameForms(cues);
        Signatures = new Signatures(cues, Names);
        Worded = new WordedNames(cues, Names, this);
        Notes = new ClosingNotes(cues, Names, Worded);
        Labels = new HeadingLabels(cues);
        words = new Regex($"{Loose(cues, "opening")}|(?:{agency})(?:{Spaces}(?:{reporter}))?|{reporter}|{wireWords}"
            + $"|{Loose(cues, "bylineEnd")}|{Loose(cues, "photoCredit")}");
    }

    /// <summary>What has the form of a name.</summary>
    public NameForms Names { get; }

    /// <summary>How a text is signed with where its author belongs.</summary>
    public Signatures Signatures { get; }

    /// <summary>Names between the words of a by-line.</summary>
    public WordedNames Worded { get; }

    /// <summary>Notes that close a text.</summary>
    public ClosingNotes Notes { get; }

    /// <summary>What labels a headline.</summary>
    public HeadingLabels Labels { get; }

    /// <summary>Whether a line begins as a report does.</summary>
    public bool StartsWith(string line) => lineStart.IsMatch(line);

    /// <summary>Whether a line is an opening and nothing else: 新华社北京3月14日电（记者戴小河）, set above its text.</summary>
    public bool IsAlone(string line) => alone.IsMatch(line);

    /// <summary>How long the opening of a text is that ends with its reporters in brackets; 0 where there is none.</summary>
    public int LengthIn(string text) => whole.Match(text).Length;

    /// <summary>What stands in brackets in an opening: 记者施芳, 文/王明.</summary>
    public static IEnumerable<Range> BracketsIn(string opening)
    {
        for (var at = 0; opening.AsSpan(at).IndexOfAny(BracketsOpen) is >= 0 and var open;)
        {
            var start = at + open + 1;
            var length = opening.AsSpan(start).IndexOfAny(BracketsClose);
            if (length < 0) yield break;
            yield return start..(start + length);
            at = start + length;
        }
    }

    /// <summary>Whether a text names reporters as such: 记者施芳.</summary>
    public bool NamesReporters(string text) => reporters.IsMatch(text);

    /// <summary>Whether a line of names says that they report (王康威 报道), and not of whom a picture is. No caption has
    /// one.</summary>
    public bool IsOfReporters(string line) => reports.IsMatch(line) && !photoCredit.IsMatch(line);

    /// <summary>Whether a line of names says that a picture is theirs: 高东风摄, 图／陈大文, 法新社. A pen name in brackets does
    /// not.</summary>
    public bool IsOfPicture(string line) => ofPicture.IsMatch(line);

    /// <summary>Whether a line may say that a text goes on elsewhere; 米價續漲 does not.</summary>
    public bool MayJump(string line) => jump.IsMatch(line);

    /// <summary>Whether a name is that of an agency or a paper.</summary>
    public bool IsSource(string name) => source.IsMatch(name);

    /// <summary>Whether it says that they took or lent the picture and did not write: 高东风摄, 受访者供图, not 王明 文/摄.</summary>
    public bool IsOfPhotographer(string line) => photographer.IsMatch(line) && !IsOfOneHand(line);

    /// <summary>Whether a line of names says that they wrote the text and took the picture: 王明 文/图, 王明文并摄.</summary>
    public bool IsOfOneHand(string line) => oneHand.IsMatch(line);

    /// <summary>Whether a line that ends no sentence may be a heading: words alone, no name.</summary>
    /// <param name="dense">the same without white space</param>
    public bool MayHead(string line, string dense) => dense.Length <= LongestHeading
        && dense.All(c => Characters.IsIdeograph(c) || "，！？“”‘’「」—".Contains(c))
        && !Signatures.IsSignature(line) && !Worded.IsLine(line);

    /// <summary>How many characters at the end of a word are a place, with the day: 東京三日, 台北23日.</summary>
    public int PlaceAtEnd(string word) => placeAtEnd.Match(word).Length;

    /// <summary>Whether a dateline is the paper's own opening (本报讯), which marks a brief.</summary>
    public bool IsLocal(string? dateline) => dateline is not null && localStart.IsMatch(dateline);

    /// <summary>Whether a line begins as only a caption does: 图为, 上图.</summary>
    public bool StartsCaption(string line) => captionStart.IsMatch(line);

    /// <summary>Whether a text begins by pointing at its picture: ►, 上图, 本图：.</summary>
    public bool OpensCaption(string text) => captionOpening.IsMatch(text);

    /// <summary>Whether a text begins with a sign, as a caption may: ■, ①.</summary>
    public bool OpensMarked(string text) => markOpening.IsMatch(text);

    /// <summary>Whether a line without white space begins with month and day, as captions of agencies do: 4月10日，</summary>
    public bool StartsWithDate(string line) => dateStart.IsMatch(line);

    /// <summary>Whether a text points at its picture: 图为, 上图, ▲.</summary>
    public bool PointsAtPicture(string text) => pointer.IsMatch(text);

    /// <summary>Whether a whole paragraph is a dateline set at the story's end: <c>（本报伦敦2月19日电）</c>.</summary>
    public bool IsClosingDateline(string paragraph) => closing.IsMatch(paragraph);

    /// <summary>The words of an opening or a by-line in a text, however they are spaced: 本 报 讯, 记 者.</summary>
    public IEnumerable<Range> WordsIn(string text) =>
        words.Matches(text).Select(match => match.Index..(match.Index + match.Length));

    /// <summary>Whether a place in a text is inside a word of an opening: after 新华 in 新华社.</summary>
    public bool IsCutAt(string text, int place) =>
        WordsIn(text[..Math.Min(text.Length, place + LongestWord)])
            .Any(word => word.Start.Value < place && place < word.End.Value);

    // Letter-spaced print puts a space between any two characters: 本 报 讯.
    private static string Loose(Cues cues, string list) => string.Join('|', cues[list]
        .Select(w => string.Join(Spaces, w.Select(c => Regex.Escape(c.ToString())))));
}
