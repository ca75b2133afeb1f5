namespace Banmian.Training;

/// <summary>What is printed between the stories and is none: adverts, notices, lists, tables. Each text is one printed line or
/// paragraph.</summary>
internal sealed class Adverts(Chance chance, House house, Shelf shelf)
{
    private static readonly Pieces Notices = Pieces.Of(
        "停水公告", "停电通知", "招标公告", "拍卖公告", "公告", "通告", "公示", "启事", "招聘启事", "更正", "致歉声明", "注销公告", "减资公告", "讣告", "征集公告", "施工公告",
        "中标公示", "征稿启事", "订阅启事", "声明", "寻人启事", "迁坟公告", "法院公告", "送达公告", "债权转让公告", "本报启事", "通缉令").Without(
        "认尸启事", "解除劳动合同通知书", "清算公告", "破产公告", "土地使用权出让公告", "搬迁启事");
    private static readonly string[] OldTrades = ["大药房", "绸缎局", "大戏院", "照相馆", "书局", "银楼", "洋行", "医院", "律师", "女校", "烟草公司", "百货公司",
        "舞厅", "饭店", "钟表行", "皮鞋店", "牙科", "茶庄", "酱园", "储蓄银行"];
    private static readonly string[] OldWares = ["补脑汁", "金丹", "香烟", "雪花膏", "人参再造丸", "留声机", "自来水笔", "生发油", "保险刀片", "花露水", "牙粉",
        "鱼肝油", "梨膏", "胃药", "绒线", "国货呢绒", "橡皮套鞋", "有声巨片"];

    public List<string> Pick() => house.Region == Region.Republican && chance.Share(.8) ? Old() : chance.Below(11) switch
    {
        0 or 1 or 2 => Advert(),
        3 or 4 => Notice(),
        5 => Lost(),
        6 => Index(),
        7 => Names(),
        8 => Classified(),
        9 => Facts(),
        _ => new Tables(chance, house, shelf).Pick(),
    };

    private string Words(int least, int most) => Clauses.Pick(chance, shelf.Brief(chance).Paragraphs, least, most) ?? "欢迎光临";

    private List<string> Advert()
    {
        var texts = new List<string>();
        if (chance.Share(.4)) texts.Add(Contacts.Company(chance, house));
        for (var lines = chance.Between(1, 4); lines > 0; lines--) texts.Add(Words(3, 11)
            + chance.Pick("", "", "", "！", " " + Words(3, 8)));
        if (chance.Share(.7)) texts.Add(string.Format(null,
            chance.Pick("{0}元起", "立减{0}元", "全场{0}折", "仅售{0}元", "限量{0}套", "{0}㎡精装现房", "首付{0}万起", "${0}起", "HK${0}", "NT${0}元",
            "RM{0}.90", "买一送一", "原价{0}元 现价{0}元", "第{0}期开课", "{0}周年庆"), chance.Between(3, 999)));
        if (chance.Share(.6)) texts.Add(chance.Pick("地址：", "地 址：", "门店地址：", "展厅：", "地点：", "总店：", "")
            + Contacts.Address(chance, house));
        if (chance.Share(.7)) texts.Add(chance.Pick("电话：", "咨询电话：", "报名热线：", "热线 ", "TEL：", "预约电话：", "订购电话 ", "查询：", "Tel: ",
            "洽询专线：", "WhatsApp ", "☎ ") + Contacts.Phone(chance));
        if (chance.Share(.2)) texts.Add(chance.Pick("www.", "http://www.", "网址：www.")
            + chance.Pick("jiadian", "home", "health", "study", "travel") + chance.Between(1, 99)
            + chance.Pick(".com", ".com.hk", ".cn", ".com.tw"));
        if (chance.Share(.15)) texts.Add(chance.Pick("广告", "·广告·", "特约刊登", "最终解释权归商家所有", "扫码关注", "投资有风险 入市须谨慎",
            "粤医广【2019】第" + chance.Between(10, 99) + "号", "药商广告"));
        if (chance.Share(.3)) chance.Shuffle(texts);
        return texts;
    }

    private List<string> Notice()
    {
        var texts = new List<string> { (chance.Share(.4) ? chance.Pick("关于", house.Place(chance), Contacts.Company(chance, house))
            : "") + chance.Pick(Notices) };
        if (chance.Share(.3)) texts.Add(chance.Pick("尊敬的用户：", "各位读者：", Contacts.Company(chance, house) + "：",
            "（20" + chance.Between(10, 25) + "）民初" + chance.Between(10, 999) + "号", PeopleNames.Han(chance) + "："));
        texts.Add(chance.Pick("根据", "因", "受委托，", "为", "经研究决定，", "按照有关规定，", "本院受理") + Words(6, 20)
            + chance.Pick("，定于", "，现将", "，拟于", "，特此公告，自") + $"{chance.Between(1, 12)}月{chance.Between(1, 31)}日"
            + Words(5, 20) + "，" + Words(6, 20) + chance.Pick("。", "，特此公告。", "，敬请谅解。", $"。联系电话：{Contacts.Phone(chance)}。",
            "，逾期不予受理。", "。特此通知。"));
        if (chance.Share(.4)) texts.Add(Words(6, 18) + "，" + Words(6, 20) + "。联系人：" + PeopleNames.Han(chance)[..1]
            + chance.Pick("先生", "女士", "经理", "小姐") + chance.Pick("，电话：", "　电话：", " ") + Contacts.Phone(chance));
        if (chance.Share(.3)) for (var item = 1; item <= chance.Between(2, 5); item++) texts.Add(chance.Pick($"{item}、",
            $"{item}. ", Numerals.Counted(item) + "、") + Words(5, 20) + chance.Pick("；", "。", ""));
        if (chance.Share(.8)) texts.Add(Contacts.Company(chance, house));
        if (chance.Share(.8)) texts.Add(chance.Share(.2)
            ? Numerals.Spelled(chance.Between(1999, 2026)) + "年" + Numerals.Counted(chance.Between(1, 12)) + "月"
            + Numerals.Counted(chance.Between(1, 30)) + "日" : Contacts.Date(chance));
        return texts;
    }

    private List<string> Lost()
    {
        List<string> texts = [chance.Pick("遗失声明", "声明", "遗失启事", "作废声明", "分类信息", "遗失", "分类广告")];
        for (var items = chance.Between(1, 6); items > 0; items--)
            texts.Add(chance.Pick("", "", "●", "■", "▲")
                + (chance.Share(.5) ? Contacts.Company(chance, house) : PeopleNames.Han(chance))
                + chance.Pick("遗失", "不慎遗失", "丢失", "因保管不善遗失")
                + chance.Pick("营业执照副本", "公章一枚", "收据一张", "身份证", "出生医学证明", "道路运输证", "购房合同", "发票一份", "残疾证", "军官证", "毕业证", "开户许可证")
                + chance.Pick("，编号", "，号码：", "，证号", "，票号", "（") + chance.Between(10000, 99999999)
                + chance.Pick("，声明作废。", "，特此声明。", "，声明作废", "）作废。"));
        return texts;
    }

    private List<string> Index()
    {
        List<string> texts = [chance.Pick("导读", "今日导读", "本版导读", "今日看点", "内容提要", "版面导读", "要目", "今日要闻", "今日索引")];
        for (var items = chance.Between(2, 6); items > 0; items--)
            texts.Add(chance.Pick("", "■", "●", "▶") + (shelf.Brief(chance).Title ?? Words(6, 14))
                + string.Format(null, chance.Pick(" {0}版", " A{0}", "（见{0}版）", "　第{0}版", "…{0}", " P{0}", "/{0}版", "（A{0}）",
                "　刊A{0}版"), chance.Between(2, 24)));
        return texts;
    }

    private List<string> Names()
    {
        List<string> texts = [chance.Pick("获奖名单", "鸣谢", "录取名单", "先进个人", "优秀员工名单", "得奖者", "捐款芳名", "公示名单", "新任名单", "中奖名单", "评委",
            "编委会", "荣誉榜", "治丧委员会")];
        var separator = chance.Pick(" ", "　", "、", "  ");
        for (var lines = chance.Between(2, 7); lines > 0; lines--)
        {
            var names = new string[chance.Between(2, 6)];
            for (var i = 0; i < names.Length; i++) names[i] = PeopleNames.Han(chance);
            texts.Add((chance.Share(.25) ? chance.Pick("一等奖：", "二等奖：", "优秀奖：", "组长：", "100元：", "特等奖 ", "主任委员：") : "")
                + string.Join(separator, names));
        }
        return texts;
    }

    private List<string> Classified()
    {
        List<string> texts = chance.Share(.6) ? [chance.Pick("分类广告", "招聘", "房屋出租", "转让", "求职", "信息超市", "征婚", "搬家", "便民服务", "事求人")]
            : [];
        for (var items = chance.Between(2, 7); items > 0; items--)
            texts.Add(chance.Pick("★", "●", "▲", "■", "")
                + chance.Pick("出租", "转让", "招聘", "诚聘", "出售", "急售", "搬屋", "维修", "回收", "补习") + Words(3, 12)
                + chance.Pick("，", " ", "　") + Words(2, 8) + chance.Pick("", "，面议", "，有意请洽", "，详情电询")
                + chance.Pick(" ", "　", "：", "") + Contacts.Phone(chance));
        return texts;
    }

    // A fact box that stands by itself.
    private List<string> Facts()
    {
        List<string> texts = [chance.Pick("资料", "小档案", "影片资料", "楼盘资料", "球员档案", "食谱", "活动详情", "展览资料", "个人简介", "公司资料", "车型数据",
            "今日人物")];
        var separator = chance.Pick("：", "：", ":", "　", " ");
        for (var items = chance.Between(3, 9); items > 0; items--)
            texts.Add(chance.Pick("地点", "日期", "时间", "票价", "查询", "年龄", "出生", "身高", "学历", "售价", "面积", "单位数目", "发展商", "导演", "演员",
                "片长", "排量", "功率", "主料", "调料", "市值", "市盈率", "现价", "职务", "嗜好", "座右铭", "网址")
                + separator + chance.Pick(chance.Between(1, 9999).ToString(System.Globalization.CultureInfo.InvariantCulture)
                + chance.Pick("元", "平方呎", "cm", "万", "岁", "分钟", "%", "亿元", "克"), PeopleNames.Han(chance), Words(2, 10),
                Contacts.Phone(chance), Contacts.Date(chance), Words(2, 6) + "、" + Words(2, 6)));
        return texts;
    }

    private List<string> Old()
    {
        var texts = new List<string>();
        if (chance.Share(.15)) return [chance.Pick("本栏", "欢迎"), "广告", chance.Pick("效力", "价目"), chance.Pick("最大", "从廉"), "函索",
            "即寄"];
        if (chance.Share(.2)) return [chance.Pick("●", "◘", "▲", "□") + chance.Pick("更正", "勘误", "正误", "启事", "来函照登") + "　"
            + chance.Pick("昨日", "上期", "前日") + "本报" + Words(4, 12) + "、" + Words(2, 6) + "误植、合亟更正、"];
        texts.Add(house.Place(chance) + PeopleNames.Han(chance)[1..] + chance.Pick(OldTrades)
            + chance.Pick("", "大减价", "启事", "开幕", "迁移启事", "广告"));
        if (chance.Share(.7)) texts.Add(chance.Pick(OldWares) + chance.Pick("", "　功效神速", "　到处有售", "　每瓶一元", "　大赠品"));
        for (var lines = chance.Between(1, 4); lines > 0; lines--) texts.Add(Words(3, 9)
            + chance.Pick("", "、", "。", "　" + Words(3, 6)));
        if (chance.Share(.5)) texts.Add(chance.Pick("地址", "住址", "事务所", "发行所", "总批发处", "诊所") + chance.Pick("　", "：", "")
            + house.Place(chance) + chance.Pick("四马路", "南京路", "大马路", "望平街", "北四川路", "霞飞路", "王府井", "珠宝市")
            + Numerals.Counted(chance.Between(1, 98)) + "号");
        if (chance.Share(.4)) texts.Add("电话" + chance.Pick("", "　") + Numerals.Spelled(chance.Between(100, 99999)) + "号");
        return texts;
    }
}
