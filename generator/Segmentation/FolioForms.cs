using System.Text.RegularExpressions;
using Banmian.Config;
using Banmian.Text;

namespace Banmian.Segmentation;

/// <summary>The forms in which a page prints what it is, as patterns without anchors; the words come from
/// <c>cues.yml</c>.</summary>
internal sealed partial class FolioForms(Cues cues)
{
    private const string Digit = "[0-9０-９]";
    private const string Numerals = "〇○零一二三四五六七八九十百千壹贰貳叁參肆伍陆陸柒捌玖拾廿卅";
    private const string Amount = $"(?:{Digit}+|[{Numerals}]+)";

    private const string Year = "(?:(?:公元|西[历曆元])?(?:(?:19|20)[0-9]{2}|[12１２][０-９]{3}|[一二][〇○零一二三四五六七八九]{3})"
        + $@"|(?:中[华華](?=民))?(?:{EdtfDate.EraName})\s*(?:{Digit}{{1,3}}|[元〇○零一二三四五六七八九十百廿卅]{{1,6}}))";

    private const string MonthOrDay = $"(?:{Digit}{{1,2}}|[〇一二三四五六七八九十廿卅]{{1,4}})";
    private const string Month = @"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?";

    /// <summary>A date with its year, or one without that stands before a day of the week.</summary>
    public const string Date = $@"(?:{Year}\s*年\s*[闰閏]?(?:[正冬腊臘]|{MonthOrDay})\s*月\s*初?{MonthOrDay}\s*[日号號]?"
        + @"|(?:19|20)\d\d\s*[.\-/·]\s*\d{1,2}\s*[.\-/·]\s*\d{1,2}"
        + @"|(?<!\d)(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)"
        + @"|(?<!\d)\d{1,2}\s*[./-]\s*\d{1,2}\s*[./-]\s*(?:19|20)\d\d(?!\d)"
        + @"|\d{1,2}\s*月\s*\d{1,2}\s*日(?=\s*[（(]?(?:星期|周|週))"
        + $@"|{Month}\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+(?:19|20)\d\d|\d{{1,2}}\s+{Month},?\s+(?:19|20)\d\d)";

    // 周三 is no name (周三强) where nothing but a day stands before it and nothing after.
    private const string DayOfWeek = "(?:(?:星期|礼拜|禮拜)[一二三四五六日天]"
        + @"|(?<=^|[日号號]|\P{L})[周週][一二三四五六日](?!\p{L})"
        + "|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?|(?<![A-Za-z])(?:MON|TUE|WED|THU|FRI|SAT|SUN)(?![A-Za-z]))";

    public const string Weekday = $"(?:[（(]{DayOfWeek}[）)]|{DayOfWeek})";

    // 2-3版, 第2、3版, T04-T05
    private const string Spread = $@"(?:第\s*)?(?:[A-Z]{{0,2}}{Digit}{{1,3}}|[{Numerals}]{{1,4}})\s*[-–—－~～、，,至]\s*(?:第\s*)?"
        + $@"(?:[A-Z]{{0,2}}{Digit}{{1,3}}|[{Numerals}]{{1,4}})\s*[版頁页]|[A-Z]{{1,2}}\d{{1,3}}\s?[-–—－~～]\s?[A-Z]{{0,2}}\d{{1,3}}";

    public const string PageNumber =
        $@"(?:{Spread}|(?:第\s*)?[0-9０-９A-Za-z{Numerals}]{{1,4}}\s*[版頁页]|[A-Z]{{1,2}}\s?\d{{1,3}}|\d{{1,2}}"
        + $@"|{PrintedNumber.Ringed}\s?版?|封面|封底)";

    public const string AnyPaper = @"\w{3,6}[报報]";

    private const string StemAndBranch = @"[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]\p{L}?年";

    private const string LunarDate = $@"(?:[农農]历|農曆|[夏旧舊阴陰][历曆])?(?:{StemAndBranch})?[闰閏]?"
        + @"(?:[正冬腊臘]|十?[一二三四五六七八九十])月(?:初[一二三四五六七八九十]|[十廿二三][一二三四五六七八九十]{1,2}|[大小])"
        + $@"|{StemAndBranch}";

    private const string SolarTerm = @"(?:[今明]日)?(?:立春|雨水|惊蛰|驚蟄|春分|清明|谷雨|穀雨|立夏|小满|小滿|芒种|芒種|夏至|小暑|大暑"
        + @"|立秋|处暑|處暑|白露|秋分|寒露|霜降|立冬|小雪|大雪|冬至|小寒|大寒)(?!\p{L})";

    private const string IssueNumber =
        $@"(?:[总總]?第\s*{Amount}|[总總]\s*{Amount})\s*[期号號]|(?:[复復]刊)?第\s*{Amount}\s*[卷年]";

    /// <summary>How many pages the issue has.</summary>
    public const string PagesToday =
        $@"(?:(?:本[报報])?(?:[今本]日|今天|本期)(?:出[版纸紙]|共)?|共|出[版纸紙])\s*(?:[对對四][开開])?\s*{Amount}\s*(?:[版頁页]|[大小]?[张張])";

    private const string Code = @"(?:[国國][内內][统統]一(?:[连連][续續]出版物[号號]|刊[号號])|刊[号號])?[:：]?\s{0,3}"
        + @"(?:CN|ISSN)\s*[\d\-—–－/Xx]+|(?:刊[号號]|[邮郵][发發]代[号號]|代[号號])[:：]?\s*[\d\-—–－/]+";

    private const string Province = "北京|天津|上海|重[庆慶]|河北|山西|[辽遼][宁寧]|吉林|黑[龙龍]江|江[苏蘇]|浙江|安徽|福建|江西"
        + "|山[东東]|河南|湖北|湖南|[广廣][东東西]|海南|四川|[贵貴]州|[云雲]南|西藏|[陕陝]西|甘[肃肅]|青海|[宁寧]夏|新疆|[内內]蒙古|香港|澳[门門]|[台臺][湾灣]";

    /// <summary>
    /// An edition, between blanks. Of regions only provinces and the widest: any other name may be a section's.
    /// </summary>
    public const string Edition =
        $"(?<!\\S)(?:[早晨午晚][版刊]|[号號]外|增刊|(?:海外|[国國][内內际際]|港澳|[农農]村|城市|{Province})版)(?!\\S)";

    // Blanks are counted: a run of them could be divided in as many ways as there are places for it.
    private const string Price = @"(?:零售|[定售][价價]|每[份期]|[港台臺]?[币幣])?[价價]?[:：]?\s{0,3}(?:[￥¥]|HK\$|NT\$|RM|\$)?"
        + @"\d{1,6}(?:\.\d{1,2})?\s{0,3}[元角分]"
        + $@"|(?:零售|[定售][价價]|每[份期])+(?:大洋|小洋|[铜銅]元|[国國][币幣]|法[币幣])?[{Numerals}]{{1,5}}[元角分枚文]";

    /// <summary>
    /// What stands beside the folio and is none of its parts: lunar date, solar term, issue number, pages of
    /// the day, edition, 刊号, price.
    /// </summary>
    public const string Beside = $"{LunarDate}|{SolarTerm}|{IssueNumber}|{PagesToday}|{Edition}|{Code}|{Price}|{Label}";

    // 日期：2021年2月3日, 2021年2月3日出版; and 第二張第五版, which says no number: two pages of one day may have the same.
    private const string Label = $@"第\s*{Amount}\s*[张張叠疊]\s*(?:第\s*{Amount}\s*[版頁页])?|内部(?:[资資]料|刊物|交流)|"
        + @"(?:版面?[编編][号號]|版[次号號面名]|[日期]期|星期)\s{0,3}[:：]|(?<=[日号號])(?:出版|出刊|[发發]行)";

    /// <summary>Whose paper it is, as a front page prints below its name: 中共青溪县委机关报.</summary>
    public const string Organ = @"(?<!\S)\p{L}{2,16}(?:机关报|機關報|主管|主[办辦]|承[办辦]|出版)(?!\S)";

    /// <summary>What ends a list of names: a word with a figure in it, a page number, a 刊号, a telephone, an address.</summary>
    public const string NoName = $@"(?:\S*[0-9０-９]|{PageNumber}(?!\S)|{Code}"
        + @"|\S{0,6}(?:[电電][话話]|[热熱][线線]|[传傳]真|[邮郵]箱|[邮郵][编編]|[网網]址|E-?mail|Tel))";

    /// <summary>
    /// Whether a line prints nothing but what stands beside a folio, with a date or the day of the week: a lunar date, an issue
    /// number, a 刊号 or a price among it. Where that stands apart from its folio it looks like display, and is none. A solar term
    /// alone may be a headline.
    /// </summary>
    public static bool IsBeside(string line) => OnlyBeside().Match(line).Groups["sure"].Success;

    [GeneratedRegex($@"^(?>\s*)(?>(?:(?<sure>{LunarDate}|{IssueNumber}|{Code}|{Price})|{Date}|{Weekday}|{Beside})"
        + @"[\s，、,;；|｜/·・（）()]*)+$")]
    private static partial Regex OnlyBeside();

    /// <summary>Whether a line prints the page's number beside a word, as a section's is printed: 14 对话, 体育 11, A7 僑社新聞. Only at
    /// the head or foot of a dump is that sure: 10 条建议 is a heading.</summary>
    public static bool IsPageOfSection(string line) => PageOfSection().IsMatch(line);

    [GeneratedRegex(@"^\s*(?:(?:[A-Z]\d{1,2}|\d{2})\s{1,4}[\u4e00-\u9fff-[大条條个個名项項年月日亿億万萬人位家岁歲分元米吨件种種本]][\u4e00-\u9fff]{1,5}"
        + @"|[\u4e00-\u9fff]{2,6}\s{1,4}(?:[A-Z]\d{1,2}|\d{2}))\s*$")]
    private static partial Regex PageOfSection();

    /// <summary>A name as papers print it: between 《》 or not, with any blanks, in capitals or not.</summary>
    public static string Named(string name) =>
        $"(?i:《?{string.Join(@"\s{0,3}", name.Where(c => !char.IsWhiteSpace(c)).Select(c => Regex.Escape($"{c}")))}》?)";

    /// <summary>Whether a name is known for a paper's by its end.</summary>
    public bool IsPaper(string name) => Regex.IsMatch(name, $@"^(?:{PaperName}|{AnyPaper})\z");

    public string PaperName { get; } = $@"\S{{1,8}}(?:{cues.Any("paperEnd")})";

    public string Section { get; } = $"(?:{cues.Any("section")})(?:[·・](?:{cues.Any("section")}))*";

    /// <summary>How a list of editors begins: a role and a colon, or one of the surest roles and a space.</summary>
    public string Editors { get; } = $@"(?:(?:{cues.Any("editors")})\s*[:：/／]|(?:{cues.Any("editorsExact")})\s+\S)";
}
