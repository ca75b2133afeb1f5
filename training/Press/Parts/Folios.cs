namespace Banmian.Training;

/// <summary>Running furniture: folio, masthead, date, section, editors, contact lines of the paper.</summary>
internal sealed class Folios(Chance chance, House house)
{
    private static readonly string[] Weekdays = ["一", "二", "三", "四", "五", "六", "日"];
    private static readonly string[] EnglishDays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
        "Mon", "Wed", "SUN"];
    private static readonly string[] EnglishMonths = ["January", "February", "March", "April", "May", "June", "July", "August",
        "September", "October", "November", "December", "Jan", "Aug", "DEC"];
    private static readonly Pieces PageLabels = Pieces.Of(
        "第#版", "0#", "A0#", "0#版", "第0#版", "#", "B#", "A#版", "第&版", "&版", "-#-", "T0#", "0# | ", "A1#", "C#", "第&张", "#版", "封面",
        "头版", "第贰版", "Ⅱ", "A#", "D0#", "特#", "第&页", "P#", "01#", "第&张第&版")
        .Without("第叁版", "AA#", "E0#", "P.#", "A0#版·", "（#）", "副#");
    private static readonly string[] Offices = ["责任编辑", "版式", "校对", "美编", "本版编辑", "视觉编辑", "校检", "组版", "责编", "编辑", "版式设计", "图编",
        "值班编委", "主编", "审校", "制图", "统筹", "设计", "执行主编", "总编辑", "美术编辑", "本版责编", "社长", "见习编辑", "排版", "审读", "副刊主编"];

    public List<string> Pick()
    {
        if (house.Region == Region.Republican && chance.Share(.85)) return Old();
        var lines = new List<string>();
        var section = house.Region switch
        {
            Region.HongKong or Region.Nanyang => chance.Pick(Words.HongKongSections),
            Region.Taiwan => chance.Pick(Words.TaiwanSections),
            _ => chance.Pick(Words.Sections)
        };
        var label = PageLabel();
        List<string> parts = chance.Share(.93) ? [Date(), label, section] : [label];
        if (chance.Share(.7)) parts.Add(house.Paper + chance.Pick("", "", "",
            " " + chance.Pick("BINHAI DAILY", "DAILY NEWS", "TIMES", "www.daily.com"), "www.news.com.hk"));
        if (chance.Share(.15)) parts.Add(Edition());
        if (chance.Share(.5)) chance.Shuffle(parts);
        // Parts stand on a line each, or some or all of them together.
        var separator = chance.Pick(" ", "　", "  ", "   ", "", " | ", "　　", "\t", "·");
        var together = chance.Pick(.05, .3, .6, 1);
        foreach (var part in parts)
            if (lines.Count > 0 && chance.Share(together)) lines[^1] += separator + part;
            else lines.Add(part);
        if (chance.Share(.55)) Editors(lines);
        if (chance.Share(.25)) lines.Add(chance.Pick("E-mail:", "E-mail：", "投稿信箱：", "邮箱：", "", "电子信箱：", "Email: ", "来稿请寄：")
            + Contacts.Mail(chance));
        if (chance.Share(.2)) lines.Add(chance.Pick("新闻热线：", "热线电话：", "电话：", "报料热线 ", "编辑部电话：", "广告热线：", "发行电话：", "采访主任：", "编辑部 ",
            "爆料专线：") + Contacts.Phone(chance) + chance.Pick("", "", " 传真：" + Contacts.Phone(chance)));
        if (chance.Share(.12)) lines.Add(Imprint());
        if (chance.Share(.08)) lines.Add(Pictures());
        return lines;
    }

    /// <summary>The masthead of a front page: name, date, lunar date, weather, issue number, price.</summary>
    public List<string> Masthead()
    {
        List<string> lines = [chance.Share(.3) ? string.Join(' ', house.Paper.ToCharArray()) : house.Paper];
        lines.Add(Date());
        for (var count = chance.Between(1, 5); count > 0; count--) lines.Add(chance.Share(.5) ? Imprint()
            : chance.Pick(Lunar(), Weather(), Edition(), Imprint()));
        if (chance.Share(.4)) chance.Shuffle(lines);
        if (chance.Share(.4) && lines.Count > 2)
        {
            lines[1] += chance.Pick(" ", "　", "  ") + lines[2];
            lines.RemoveAt(2);
        }
        return lines;
    }

    private List<string> Old()
    {
        var page = Numerals.Counted(chance.Between(1, 16));
        List<string> parts = [Date(), chance.Pick("第#版", "第#张", "第#页", "（#）", "#", "第#张第二版", "第#版").Replace("#", page,
            StringComparison.Ordinal), house.Paper];
        if (chance.Share(.4)) parts.Add(chance.Pick("本埠新闻", "国内要闻", "国外电讯", "小说", "副刊", "文艺", "戏剧", "妇女", "教育新闻", "商业新闻", "三日刊",
            "每逢三六九日出版", "附张", "自由谈话", "杂俎", "经济", "游艺"));
        if (chance.Share(.3)) parts.Add(chance.Pick("第" + Numerals.Spelled(chance.Between(100, 9999)) + "号",
            "零售每份大洋" + Numerals.Counted(chance.Between(1, 9)) + "分", "本报馆设上海四马路", "中华邮务局特准挂号认为新闻纸类", "禁止转载", "不许翻印",
            "编辑者" + PeopleNames.PenName(chance), "每份铜元三枚"));
        if (chance.Share(.5)) chance.Shuffle(parts);
        return chance.Share(.6) ? [string.Join(chance.Pick("　", " ", "　　"), parts)] : parts;
    }

    // Who made the pictures of the whole page.
    private string Pictures() => chance.Pick(
        "本版制图：" + PeopleNames.Han(chance), "本版图片由" + PeopleNames.Han(chance) + "提供", "制图：" + PeopleNames.Han(chance),
        "本版摄影：" + PeopleNames.Han(chance), "本版图片均为资料图片", "本版照片除署名外均由受访者提供",
        "题图：" + PeopleNames.Han(chance), "本版插图：" + PeopleNames.Han(chance), "刊头题字：" + PeopleNames.Han(chance),
        "本版撰文 本报记者 " + PeopleNames.Han(chance), "本组图片：" + house.Agency(chance));

    private string PageLabel()
    {
        var number = chance.Between(1, 9);
        return chance.Pick(PageLabels).Replace("#", number.ToString(System.Globalization.CultureInfo.InvariantCulture),
            StringComparison.Ordinal).Replace("&", Numerals.Counted(number), StringComparison.Ordinal);
    }

    private string Date()
    {
        var (year, month, day) = (chance.Between(1998, 2026), chance.Between(1, 12), chance.Between(1, 29));
        var weekday = chance.Pick(Weekdays);
        var week = chance.Pick("星期#", "周#", "星期#", "（#）", "", "（星期#）", "礼拜#", "逢周#出版", "星期#").Replace("#", weekday,
            StringComparison.Ordinal);
        if (house.Region == Region.Republican) return OldDate(week);
        var date = chance.Below(16) switch
        {
            0 => $"{year}.{month:00}.{day:00}",
            1 => $"{year}-{month:00}-{day:00}",
            2 => $"{month}月{day}日",
            3 => $"{year}/{month}/{day}",
            4 => Numerals.Spelled(year) + "年" + Numerals.Counted(month) + "月" + Numerals.Counted(day) + "日",
            5 when house.Region != Region.Mainland => $"民国{year - 1911}年{month}月{day}日",
            5 => $"{year}. {month}. {day}",
            6 when house.Region == Region.Taiwan => "中华民国" + Numerals.Spelled(year - 1911) + "年" + Numerals.Counted(month) + "月"
            + Numerals.Counted(day) + "日",
            6 => $"{year} 年 {month} 月 {day} 日",
            7 => $"{chance.Pick(EnglishDays)}, {chance.Pick(EnglishMonths)} {day}, {year}",
            8 => $"{day} {chance.Pick(EnglishMonths)} {year}",
            9 => $"{month:00}/{day:00}",
            _ => $"{year}年{month}月{day}日",
        };
        date += chance.Share(.6) ? chance.Pick(" ", "　", "   ", "", " ") + week : "";
        if (chance.Share(.2)) date += chance.Pick(" ", "　", "") + Lunar();
        return date;
    }

    private string OldDate(string week)
    {
        var (year, month, day) = (chance.Between(1, 38), Numerals.Counted(chance.Between(1, 12)),
            Numerals.Counted(chance.Between(1, 30)));
        var date = chance.Pick("中华民国", "民国", "") is { Length: > 0 } era
            ? era + Numerals.Counted(year) + "年" + month + "月" + day + "日"
            : "西历" + Numerals.Spelled(1911 + year) + "年" + month + "月" + day + "日";
        return date + chance.Pick("", "　" + week, "　夏历" + chance.Pick("甲子", "庚申", "丙寅", "己巳", "戊辰") + "年" + month + "月"
            + chance.Pick("初二", "十五", "廿三") + "日", "　" + week + "　" + chance.Pick("第", "总第")
            + Numerals.Spelled(chance.Between(100, 9999)) + "号");
    }

    private string Lunar() => chance.Pick("农历", "农历", "夏历", "", "岁次") + chance.Pick("庚子", "辛丑", "壬寅", "癸卯", "甲辰", "乙巳", "己亥", "")
        + chance.Pick("年", "") + chance.Pick("正", "二", "三", "四", "五", "六", "七", "八", "九", "十", "冬", "腊") + "月"
        + chance.Pick("初三", "初八", "十二", "十六", "廿一", "廿八", "三十", "大")
        + chance.Pick("", "", "", " " + chance.Pick(Words.SolarTerms));

    private string Weather() => chance.Pick("今日天气：", "今日", "天气 ", "市区天气：", "今天：", "天气预测：", "")
        + chance.Pick("晴", "多云", "阴转小雨", "大致天晴", "有骤雨", "阴 有阵雨") + chance.Pick(" ", "，", "　")
        + $"{chance.Between(-5, 25)}{chance.Pick("℃-", "～", "至", "-", "℃~")}{chance.Between(10, 36)}{chance.Pick("℃", "度", "°C")}"
        + chance.Pick("", "", " 东北风3-4级", "，湿度60%至85%", " 偏南风2到3级");

    private string Edition() => chance.Pick($"今日{chance.Between(4, 60)}版", $"总第{chance.Between(100, 20000)}期",
        $"第{chance.Between(1000, 20000)}期", $"第{chance.Between(100, 9999)}号",
        $"今日{chance.Between(2, 8)}张{chance.Between(8, 40)}版", "新一届第" + chance.Between(1, 99) + "期", "本期4版",
        $"复刊第{chance.Between(10, 900)}期", $"第{chance.Between(1, 90)}卷第{chance.Between(1, 52)}期",
        "（总第" + Numerals.Spelled(chance.Between(10, 999)) + "期）", "今日出纸" + Numerals.Counted(chance.Between(1, 9)) + "大张");

    private string Imprint() => chance.Below(15) switch
    {
        0 or 1 => chance.Pick("国内统一刊号：", "国内统一连续出版物号 ", "", "刊号：", "国内统一刊号")
            + $"CN{chance.Between(10, 65)}-{chance.Between(1, 9999):0000}"
            + chance.Pick("", "", chance.Pick(" ", "　", "/") + $"邮发代号：{chance.Between(1, 80)}-{chance.Between(1, 200)}"),
        2 => $"邮发代号：{chance.Between(1, 80)}-{chance.Between(1, 200)}",
        3 => chance.Pick("http://www.", "www.", "网址：www.")
        + chance.Pick("daily.cn", "xw.com", "binhaibao.com", "newsdaily.com.hk"),
        4 => chance.Pick("官方微信 扫一扫", "扫描二维码 关注我们", "微博：@" + house.Paper, house.Paper + "官方微信", "扫码阅读电子版", "客户端下载"),
        5 => chance.Pick("本报地址：", "社址：", "地址：") + Contacts.Address(chance, house)
        + chance.Pick("", $" 邮编：{chance.Between(100000, 799999)}"),
        6 => chance.Pick("零售价：", "售价", "定价：", "每份") + chance.Pick($"{chance.Between(1, 3)}.{chance.Between(0, 9)}0元",
        $"${chance.Between(5, 10)}", $"港币{Numerals.Counted(chance.Between(5, 10))}元",
        "大洋" + Numerals.Counted(chance.Between(1, 9)) + "分", "一元", "RM1.80"),
        7 => chance.Pick("主管：", "主办：", "主管主办：", "出版：", "承办：") + house.Place(chance)
        + chance.Pick("日报社", "大学党委宣传部", "集团公司党委", "市委", "报业集团"),
        8 => chance.Pick("印刷：", "承印：", "") + chance.Pick("本报印务中心", house.Paper + "印刷厂", "印务有限公司承印"),
        9 => house.Paper + chance.Pick("社出版", "编辑部", "社", "有限公司出版", "数字报"),
        10 => "广告经营许可证：" + chance.Between(100000, 999999) + chance.Pick("", "号"),
        11 => "法律顾问：" + PeopleNames.Han(chance) + chance.Pick("", "律师"),
        12 => chance.Pick("三日刊", "日刊", "周二、五出版", "每周三出版", "内部资料 免费交流", "创刊于1956年", "邮局发行", "言论公正 消息灵通", "新闻纸类"),
        13 => Edition(),
        _ => Weather(),
    };

    private void Editors(List<string> lines)
    {
        var mark = chance.Pick("：", " ", ":", "/", "　", "：", "");
        var items = new List<string>();
        for (var count = chance.Pick(1, 1, 2, 3, 4); count > 0; count--)
        {
            var name = PeopleNames.Han(chance);
            if (house.Padding.Length > 0 && name.Length == 2) name = name[..1] + house.Padding + name[1..];
            items.Add(chance.Pick(Offices) + mark + name + (chance.Share(.06) ? " " + PeopleNames.Han(chance) : ""));
        }
        if (chance.Share(.7)) lines.Add(string.Join(chance.Pick(" ", "　", "  ", mark == "" ? " " : ""), items));
        else lines.AddRange(items);
    }
}
