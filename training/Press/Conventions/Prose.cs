using System.Text;
using System.Text.RegularExpressions;

namespace Banmian.Training;

/// <summary>Running text as a region writes and points it. The corpus is mainland and Hong Kong text of our days.</summary>
internal sealed partial class Prose
{
    private static readonly (string From, string To)[] TaiwanWords = [
        ("视频", "影片"), ("信息", "资讯"), ("质量", "品质"), ("网络", "网路"), ("软件", "软体"), ("出租车", "计程车"), ("项目", "专案"), ("报道", "报导"),
        ("公安", "警方"), ("幼儿园", "幼稚园"), ("自行车", "脚踏车"), ("领导", "长官"),
        ("同志", "先生"), ("打造", "营造"), ("群众", "民众"), ("村民", "乡亲"), ("高铁", "高铁"), ("摩托车", "机车"), ("水平", "水准"), ("通过", "透过"),
        ("上半年", "上半年"), ("激光", "雷射"), ("数字", "数位"), ("程序", "程式"), ("塑料", "塑胶"), ("新西兰", "纽西兰")];
    private static readonly (string From, string To)[] CantoneseWords = [
        ("没有", "冇"), ("什么", "乜嘢"), ("怎么", "点样"), ("为什么", "点解"), ("我们", "我哋"), ("他们", "佢哋"), ("你们", "你哋"), ("这个", "呢个"),
        ("那个", "嗰个"), ("这里", "呢度"), ("现在", "而家"), ("非常", "好"), ("知道", "知"), ("喜欢", "钟意"),
        ("东西", "嘢"), ("回家", "返屋企"), ("家里", "屋企"), ("时候", "阵"), ("觉得", "觉得"), ("一点", "啲"), ("不用", "唔使"), ("不要", "唔好"),
        ("不是", "唔系"), ("还有", "仲有"), ("他", "佢"), ("她", "佢"), ("的", "嘅"), ("不", "唔"), ("了", "咗"), ("在", "喺"),
        ("是", "系"), ("看", "睇"), ("想", "谂"), ("找", "搵"), ("给", "畀"), ("也", "都"), ("很", "好"), ("说", "讲"), ("吃", "食"), ("这", "呢"),
        ("那", "嗰"), ("和", "同"), ("来", "嚟")];
    private static readonly (string From, string To)[] OldWords = [
        ("我们", "吾人"), ("他们", "彼等"), ("没有", "并无"), ("什么", "何等"), ("现在", "现今"), ("因为", "盖因"), ("所以", "故"), ("但是", "惟"), ("可以", "可"),
        ("已经", "业已"), ("这个", "此"), ("这些", "此等"), ("就是", "即是"), ("通过", "经"), ("进行", "举行"), ("发展", "发达"), ("目前", "目下"),
        ("中国", "吾国"), ("人民", "国民"), ("同志", "君"), ("表示", "谓"), ("介绍", "云"), ("记者", "访员"), ("电话", "德律风"), ("昨天", "昨日"),
        ("今天", "今日"), ("的", "之"), ("在", "于"), ("是", "为"), ("和", "与"), ("了", "矣"), ("他", "彼"), ("这", "此"), ("说", "云"), ("也", "亦"),
        ("都", "皆"), ("很", "甚"), ("就", "即"), ("从", "自"), ("对", "对于")];

    private readonly Region region;
    private readonly bool wideFigures, asciiQuotes, cornerQuotes, cantonese, oldWords, spells, noQuotes;
    private readonly string? onlyStop;
    private readonly string asciiStop;

    public Prose(Chance chance, House house)
    {
        region = house.Region;
        cornerQuotes = region is Region.HongKong or Region.Taiwan && chance.Share(.9) || region == Region.Nanyang
            && chance.Share(.3) || region == Region.Republican && chance.Share(.7);
        cantonese = region == Region.HongKong && chance.Share(.45);
        oldWords = region == Region.Republican && chance.Share(.75);
        spells = region == Region.Republican && chance.Share(.9);
        noQuotes = region == Region.Republican && chance.Share(.7);
        onlyStop = region == Region.Republican ? chance.Pick("、", "、", "、", "。", "。", "", "、。", null) : null;
        asciiStop = region != Region.Republican && chance.Share(.03) ? chance.Pick(".", "．") : "";
        wideFigures = region == Region.Mainland && chance.Share(.06);
        asciiQuotes = region == Region.Mainland && chance.Share(.03);
        AsciiCommas = region != Region.Republican && chance.Share(.04);
    }

    /// <summary>Whether commas between ideographs are ASCII ones, as some editing systems write them.</summary>
    public bool AsciiCommas { get; }

    public string Heading(string text) => Quotes(region == Region.Republican
        ? Spelled(text).Replace("，", " ", StringComparison.Ordinal).Replace("、", " ", StringComparison.Ordinal) : text);

    public string Paragraph(Chance chance, string text)
    {
        if (region == Region.Taiwan) text = Replace(text, TaiwanWords);
        if (cantonese) text = InQuotes(chance, text);
        if (oldWords) text = Replace(text, OldWords);
        text = Spelled(text);
        if (onlyStop != null) text = Stop(text, onlyStop);
        if (AsciiCommas) text = BetweenIdeographs().Replace(text, ",");
        if (wideFigures) text = string.Concat(text.Select(c => char.IsAsciiLetterOrDigit(c) ? (char)(c + 0xFEE0) : c));
        if (asciiQuotes) text = text.Replace('“', '"').Replace('”', '"');
        if (asciiStop.Length > 0) text = text.Replace("。", asciiStop, StringComparison.Ordinal);
        return Quotes(text);
    }

    private string Spelled(string text) => spells ? Numerals.Spell(text) : text;

    private string Quotes(string text)
    {
        if (noQuotes) return Quotation().Replace(text, "");
        return cornerQuotes ? text.Replace('“', '「').Replace('”', '」').Replace('‘', '『').Replace('’', '』') : text;
    }

    // 、 alone, 。 alone, both, or none at all: vertical columns before 1950.
    private static string Stop(string text, string stops)
    {
        var pointed = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '。' or '！' or '？') pointed.Append(stops.Length == 2 ? "。" : stops);
            else if (c is '，' or '；' or '：' or '、' or '…') pointed.Append(stops.Length == 2 ? "、" : stops);
            else if (c is not ('—' or '《' or '》')) pointed.Append(c);
        }
        return pointed.Length > 0 ? pointed.ToString() : text;
    }

    private static string InQuotes(Chance chance, string text) =>
        Quoted().Replace(text, quote => quote.Length > 8 && chance.Share(.7) ? Replace(quote.Value, CantoneseWords)
        : quote.Value);

    private static string Replace(string text, (string From, string To)[] words)
    {
        foreach (var (from, to) in words) text = text.Replace(from, to, StringComparison.Ordinal);
        return text;
    }

    [GeneratedRegex("“[^”]*”")]
    private static partial Regex Quoted();

    [GeneratedRegex("[“”‘’]")]
    private static partial Regex Quotation();

    [GeneratedRegex("(?<=[\u4e00-\u9fff”》])，(?=[\u4e00-\u9fff“《])")]
    private static partial Regex BetweenIdeographs();
}
