using System.Text.RegularExpressions;

namespace Banmian.Training;

/// <summary>Kickers, column labels, decks and crossheads: how often the paper has them, and how they are dressed.</summary>
internal sealed partial class HeadingForms
{
    private static readonly Pieces KickerDress = Pieces.Of("#", "#", "#", "#——", "#：", "【#】", "#——", "■#", "[#]", "“#”", "·#·",
        "□#", "/#/", "｜#｜", "#…", "#", "○#", "【#】").Without("〓#〓", "◆#", "〖#〗", "《#》", "◤#◢", "☆#☆");
    private static readonly Pieces DeckDress = Pieces.Of("#", "#", "——#", "——#", "#", "■#", "— #", "●#", "--#", "－－#", "▲#", "#")
        .Without("——#——", "◎#", "＞#", "◇#");
    private static readonly Pieces CrossheadDress = Pieces.Of(
        "#", "#", "#", "#", "#", "#", "#", "“#”", "●#", "■#", "■ #", "◆#", "（一）#", "一、#", "一#", "1.#", "1、#", "【#】", "▶#", "*#",
        "—#—", "○ #", "▼#", "▌#", "#：", "□#", "１．#", "(1)#", "〇#").Without("★#", "◎#", "1 #", "一　#", "□ #", "〉#", "—— #", "①#");
    private static readonly string[] Labels = [
        "今日谈", "微评", "新论", "大家谈", "声音", "快评", "人物", "链接", "聚焦", "深阅读", "记者手记", "新春走基层", "图片新闻", "简讯", "时评", "红色星火⑫", "身边事", "特写",
        "一线", "现场", "众说", "编读往来", "讲述·③", "我和我的祖国", "凡人善举",
        "校园风采", "师者", "班组故事", "安全生产月", "厂区一角", "劳模风采", "书香", "职场", "社评", "专栏", "短评", "读者来信", "街谈巷议", "财经观察", "投资策略", "健康解码",
        "教育心语", "影评", "食评", "两岸观察", "世说新语", "连载", "小说", "随笔",
        "诗歌", "散文", "灯下漫笔", "杂感", "医生说", "法律信箱", "问政", "追踪报道", "记者调查", "走转改", "深读", "头条", "独家", "专访", "特稿", "封面故事", "新闻背景",
        "延伸阅读"];

    private readonly string[] kickers;
    private readonly string[] decks;
    private readonly string crosshead;
    private readonly double kickersOften, labelsOften, decksOften, partsOften;
    private readonly bool kickerFirst;

    public HeadingForms(Chance chance, House house)
    {
        kickers = [chance.Pick(KickerDress), chance.Pick(KickerDress)];
        decks = [chance.Pick(DeckDress), chance.Pick(DeckDress)];
        crosshead = chance.Pick(CrossheadDress);
        kickersOften = house.Region == Region.Republican ? chance.Pick(0, .05) : chance.Pick(0, .2, .4, .7, .9);
        labelsOften = chance.Pick(0, .1, .3, .6);
        decksOften = house.Region == Region.Republican ? chance.Pick(0, .1, .3) : chance.Pick(0, .15, .35, .6, .85);
        // 去年57,387人来港 平均每日157人: two headings that the corpus has as one. Which is the larger is the paper's habit.
        kickerFirst = house.Region == Region.Mainland || chance.Share(.3);
        partsOften = house.Region == Region.Republican ? 0 : chance.Pick(0, 0, 0, .4, .8);
        PhotoKickersOften = chance.Pick(.02, .06, .2, .5);
        CrossheadsOften = house.Region == Region.Republican ? 0 : chance.Pick(0, .3, .6, .9);
        Cutting = chance.Pick(1.2, 1.4, 1.8);
        OnlyNumbers = chance.Share(.03) ? chance.Pick("一", "（一）", "1", "壹", "①") : null;
    }

    /// <summary>How many long articles have crossheads.</summary>
    public double CrossheadsOften { get; }

    /// <summary>How many titles of pictures have a kicker.</summary>
    public double PhotoKickersOften { get; }

    /// <summary>How large kickers and decks are set: the larger, the sooner they turn over.</summary>
    public double Cutting { get; }

    /// <summary>The form of crossheads that are numbers and nothing else.</summary>
    private string? OnlyNumbers { get; }

    /// <summary>What is printed over and under the text: the line above the headline (a clause that introduces it, or the name of
    /// the column it stands in), the headline, the line below it.</summary>
    public (string? Kicker, string Title, string? Deck) Heading(Chance chance, Article article, string title,
        IReadOnlyList<string> paragraphs, IReadOnlyList<string> labels)
    {
        var (kicker, deck) = (Kicker(chance, article, paragraphs, labels), Deck(chance, article, paragraphs));
        if (title.Split(' ') is [{ Length: > 3 } first, { Length: > 3 } second] && article.Kicker == null && article.Deck == null
            && chance.Share(partsOften))
            (kicker, title, deck) = kickerFirst ? (first, second, chance.Share(.7) ? null : deck)
                : (chance.Share(.7) ? null : kicker, first, second);
        // Drawn from one text, they may be the same clause.
        if (deck != null && kicker != null && deck.Trim('—', '■', '●', ' ')
            .StartsWith(kicker.Trim('—', '：', ' '), StringComparison.Ordinal)) deck = null;
        return (kicker, title, deck);
    }

    public string? Kicker(Chance chance, Article article, IReadOnlyList<string> paragraphs, IReadOnlyList<string> labels)
    {
        string? kicker = null;
        if (chance.Share(kickersOften))
        {
            kicker = article.Kicker != null && chance.Share(.9) ? article.Kicker
                : chance.Share(.1) ? Clauses.Sentence(chance, paragraphs, 14, 36) : Clause(chance, paragraphs, 3, 18);
            if (kicker != null && kicker != article.Kicker && chance.Share(.15) && Clause(chance, paragraphs, 5, 14) is { } second
                && second != kicker) kicker += chance.Pick(" ", "　") + second;
            if (kicker != null && chance.Share(.4)) kicker = Dress(chance.Pick(kickers), kicker.Trim('—'));
        }
        if (kicker == null && chance.Share(labelsOften))
        {
            kicker = article.Label != null && chance.Share(.4) ? article.Label
                : labels.Count > 0 && chance.Share(.5) ? labels[chance.Below(labels.Count)]
                : chance.Share(.5) ? chance.Pick(Labels)
                : chance.Share(.5) ? chance.Pick(Words.MainlandPlaces) + chance.Pick("观察", "论坛", "视窗", "纪事", "故事", "通信", "来鸿")
                : chance.Pick(Words.Sections);
            if (chance.Share(.1) && Clauses.Pick(chance, paragraphs, 3, 6) is { } theme)
                kicker += chance.Pick("·", "·", "｜", " ") + theme;
            if (chance.Share(.2)) kicker += chance.Pick("①", "②", "⑧", "（三）", "·之二", "（下）", "（12）", "(五)");
            if (chance.Share(.35)) kicker = Dress(chance.Pick(kickers), kicker);
        }
        return kicker;
    }

    private string? Deck(Chance chance, Article article, IReadOnlyList<string> paragraphs)
    {
        if (!chance.Share(decksOften)) return null;
        var deck = article.Deck != null && chance.Share(.9) ? article.Deck
            : chance.Share(.06) ? Figure().Match(paragraphs[chance.Below(paragraphs.Count)]) is { Success: true } figure
                ? figure.Value : null
            : chance.Share(.25) ? Clauses.Sentence(chance, paragraphs, 16, 48) : Clause(chance, paragraphs, 7, 22);
        if (deck != null && deck != article.Deck && deck.Length > 8 && chance.Share(.35)
            && Clause(chance, paragraphs, 6, 16) is { } second && second != deck) deck += chance.Pick(" ", "　") + second;
        return deck != null && deck[0] != '—' && chance.Share(.5) ? Dress(chance.Pick(decks), deck) : deck;
    }

    // A heading mostly says what the first paragraphs say.
    private static string? Clause(Chance chance, IReadOnlyList<string> paragraphs, int least, int most) =>
        chance.Share(.5) && Clauses.Pick(chance, [.. paragraphs.Take(2)], least, most) is { } early ? early
            : Clauses.Pick(chance, paragraphs, least, most);

    // 3.57万亿, 45％: a figure set large.
    [GeneratedRegex(@"\d[\d.,]*(?:万亿|亿|万|千)?(?:元|人次|人|户|％|%|公里|吨|米)")]
    private static partial Regex Figure();

    /// <summary>A crosshead as printed; <paramref name="number"/> counts those of its story from 0.</summary>
    public string Crosshead(string words, int number)
    {
        if (words.Length > 0 && "“●■◆（一二三四五六1234【▶".Contains(words[0])) return words;
        if (OnlyNumbers != null) return OnlyNumbers[0] == '壹' ? "壹贰叁肆伍陆柒捌玖拾"[number % 10].ToString() : OnlyNumbers[0] == '①'
            ? ((char)('①' + number)).ToString()
            : OnlyNumbers.Replace("一", Numerals.Counted(number + 1), StringComparison.Ordinal).Replace("1",
            (number + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        return Dress(crosshead, words)
            .Replace("一", crosshead.Contains('一') && words.IndexOf('一') < 0 ? Numerals.Counted(number + 1) : "一",
                StringComparison.Ordinal)
            .Replace("1", crosshead.Contains('1') && words.IndexOf('1') < 0
                ? (number + 1).ToString(System.Globalization.CultureInfo.InvariantCulture) : "1", StringComparison.Ordinal)
            .Replace("①", ((char)('①' + number)).ToString(), StringComparison.Ordinal);
    }

    private static string Dress(string dress, string words) => dress.Replace("#", words, StringComparison.Ordinal);
}
