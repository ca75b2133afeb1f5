namespace Banmian.Training;

/// <summary>Where the credit of a picture stands.</summary>
internal enum CreditPlace
{
    None,
    InText,
    OwnLine,
    BeforeText,
}

/// <summary>Credits of pictures: who took them, or where they come from.</summary>
internal sealed class CreditForms
{
    private static readonly Pieces Before = Pieces.Of("", "", "", "", "本报记者 ", "记者", "本报记者", "新华社记者 ", "通讯员 ", "本报通讯员", "记者 ",
        "新华社记者 ", "学生记者 ", "特约记者 ").Without("摄影家", "本报实习生 ", "驻站记者");
    private static readonly Pieces After = Pieces.Of("摄", " 摄", "/摄", "　摄", "摄影", " 摄影报道", "摄影报道", "／摄", " 供图", "供图", "提供", " 摄影",
        "/图", "绘").Without("拍摄", "·摄", " 图", "摄制", "撰文摄影", " 文并摄");
    private static readonly Pieces Heads = Pieces.Of("图/", "图／", "图：", "摄影：", "摄影/", "摄影 ", "图/文 ", "文/图 ", "图文 ", "图片：", "图 ",
        "供图：", "本报记者摄影 ", "摄影｜").Without("摄/", "影／", "照片：", "图文/", "图⊙");
    private static readonly Pieces OfSource = Pieces.Of("图片来源：%K", "图/%K", "图／%K", "（%K）", "来源：%K", "%K供图", "图源：%K", "据%K", "%K发",
        "%K图片", "（%K供图）", "%K提供", "（%K图）").Without("图片由%K提供", "照片来自%K", "图自%K", "%K／图");
    private static readonly Pieces WithAgency = Pieces.Of("%C摄（%A）", "%C 摄（%A）", "%C摄/%A", "新华社记者 %C摄", "%C 摄 %A", "%A发（%C摄）",
        "%A（%C 摄）", "%A发（%C 摄）").Without("%A记者/%C", "%A/%C", "（%A %C摄）");
    private static readonly Pieces HongKong = Pieces.Of("（%C摄）", "（%K）", "（%K提供图片）", "（%K提供）", "（%K图片）", "%C摄", "图：%C", "（%K）",
        "（%C摄影）", "图：%K", "%K图片", "（图：%K）", "[%K]", "%C 摄", "（%C）").Without("（图片由%K提供）", "（摄影：%C）", "Photo：%C", "（本报记者%C摄）");
    private static readonly Pieces Taiwan = Pieces.Of("（图／%K提供）", "（记者%C摄）", "记者%C／摄影", "图／%C摄", "（%K提供）", "（图／记者%C摄）", "（%K）",
        "（图／取自%K）", "摄影／%C", "图／%K提供", "（记者%C翻摄）", "%K", "记者%C摄", "图／%K", "（%C摄）", "（翻摄自%K）")
        .Without("（图：%C）", "照片提供／%K", "■图／%C", "本报记者%C／摄影", "〔%C摄〕");
    private static readonly Pieces Nanyang = Pieces.Of("（%C摄）", "（%K）", "（图：%K）", "%C摄", "（互联网图）", "（%K提供）", "（档案照）", "（图取自%K）",
        "摄影：%C").Without("（图由%K提供）", "（%C摄影）");
    private static readonly Pieces Republican = Pieces.Of("（%C）", "（%C摄）", "%C摄", "（%C寄）", "（%C赠）", "%C君摄", "（%C自%P寄）", "%C女士赠刊")
        .Without("（%C赠刊）", "%C摄赠", "（%C君寄自%P）");

    private readonly string[] forms;
    private readonly CreditPlace place;
    private readonly double often;

    public CreditForms(Chance chance, House house)
    {
        forms = new string[chance.Pick(1, 1, 2, 3)];
        for (var i = 0; i < forms.Length; i++) forms[i] = Form(chance, house);
        place = chance.Pick(CreditPlace.InText, CreditPlace.InText, CreditPlace.InText, CreditPlace.InText, CreditPlace.OwnLine,
            CreditPlace.OwnLine, CreditPlace.BeforeText);
        often = house.Region switch
        {
            Region.Mainland => chance.Pick(.6, .9, 1),
            Region.Republican => chance.Pick(0, .2, .5),
            _ =>
            chance.Pick(.2, .5, .8)
        };
        Gap = chance.Pick(" ", "　", "", "　　", "  ", "        ");
    }

    public string Gap { get; }

    public CreditPlace Place(Chance chance) =>
        !chance.Share(often) ? CreditPlace.None : chance.Share(.15) ? chance.Pick(CreditPlace.InText, CreditPlace.OwnLine)
        : place;

    public string Pick(Chance chance) => chance.Pick(forms);

    private static string Form(Chance chance, House house)
    {
        var form = house.Region != Region.Mainland && chance.Share(.85)
            ? chance.Pick(house.Region switch
            {
                Region.HongKong => HongKong,
                Region.Taiwan => Taiwan,
                Region.Nanyang => Nanyang,
                _ => Republican
            })
            : chance.Unit() switch
            {
                < .5 => chance.Pick(Before) + "%C" + chance.Pick(After),
                < .62 => chance.Pick(Heads) + "%C",
                < .75 => chance.Pick(OfSource),
                _ => chance.Pick(WithAgency),
            };
        return house.Region == Region.Mainland && form[0] != '（' && chance.Share(.2)
            ? chance.Pick("（#）", "(#)", "【#】", "〔#〕").Replace("#", form, StringComparison.Ordinal) : form;
    }
}
