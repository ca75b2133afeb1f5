namespace Banmian.Training;

/// <summary>Where a by-line stands.</summary>
internal enum BylinePlace
{
    None,
    UnderHeadline,
    AboveHeadline,

    /// <summary>In the last line, after the last stop.</summary>
    InText,

    /// <summary>On a line of its own after the text.</summary>
    AfterText,
}

/// <summary>By-lines and sign-offs: bullet × role × names × suffix × bracket, and the ready forms of a region.</summary>
internal sealed class BylineForms
{
    private static readonly Pieces Bullets = Pieces.Of(
        "▶ ", "▶", "■", "■■", "● ", "●", "□ ", "◎", "○", "◆ ", "★", "▲", "/ ", "| ", "※", "·", "▷", "►", "＊", "■ ", "◎ ", "□")
        .Without("☉", "▌", "◤", "〓", "◇", "› ", "△");
    private static readonly Pieces Roles = Pieces.Of(
        "记者", "记者", "记者", "记者", "通讯员", "特约记者", "见习记者", "实习记者", "评论员", "特派记者", "首席记者", "全媒体记者", "学生记者", "校园记者", "特约通讯员")
        .Without("特约撰稿", "特派员", "驻站记者", "融媒记者", "工友通讯员");
    private static readonly Pieces RoleBreaks = Pieces.Of("", " ", "　", "：", " ").Without("/", "｜");
    private static readonly Pieces Writers = Pieces.Of(
        "", "", "", "文/", "文／", "作者：", "作者 ", "撰文：", "撰文 ", "文 ", "采写：", "撰稿/", "文：", "采写/", "文图/", "撰稿：", "采访：")
        .Without("编译 ", "整理：", "执笔：", "文字：", "口述/", "本期执笔 ");
    private static readonly Pieces Suffixes = Pieces.Of(
        "", "", "", "", "", "", " 报道", "报道", "　报道", "/文", " 文", "／综合报道", "／%P报道", "/%P报道", " 综合报道", "（%P）", "整理", " 整理", "采写",
        " 采访整理", "/摄").Without("编译", " 摄影报道", "%P专电", " 编译", "　发自%P", "撰写", "综合整理", " 图/文");
    private static readonly Pieces Brackets = Pieces.Of("（#）", "【#】", "〔#〕", "/#/", "[#]", "(#)", "——#", "|#|", "（#）")
        .Without("〈#〉", "<#>", "《#》");

    private static readonly Pieces Taiwan = Pieces.Of(
        "记者%N／%P报导", "%N／%P报导", "【记者%N／%P报导】", "记者%N综合报导", "〔记者%N／%P报导〕", "编译%N", "编译%N／综合报导", "文／%N", "撰文／%N　摄影／%C", "记者%N／专题报导",
        "特派记者%N／%P专电", "文／记者%N　图／%C", "文、图／%N", "◎%N", "%N", "记者%N／综合报导", "实习记者%N／%P报导", "文／%N　图／%C提供")
        .Without("〈记者%N〉", "本报记者%N／%P－%P连线报导", "文字／%N　摄影／%C", "记者%N／%P－%P连线报导", "□%N");
    private static readonly Pieces HongKong = Pieces.Of(
        "记者：%N", "本报记者%N", "撰文：%N", "采访：%N　摄影：%C", "文：%N　图：%C", "记者 %N", "%N", "■记者%N", "■%N", "本报记者 %N", "撰文：%N 摄影：%C", "文、图：%N",
        "文：%N", "%N（%P）", "◆记者 %N", "本报%P记者 %N").Without("■本报记者 %N", "采写：%N　图：%C", "整理：%N", "text by %N", "撰文、摄影：%N");
    private static readonly Pieces Nanyang = Pieces.Of("%N 报道", "%N　报道", "报道：%N", "报道：%N　摄影：%C", "文：%N", "%N", "本报%N报道",
        "独家报道：%N", "%N 综合报道", "%N整理").Without("报道/%N", "图与文：%N", "%N　%P特派员");
    private static readonly Pieces Republican = Pieces.Of("%N", "（%N）", "%N著", "%N译", "◎%N", "%N记", "（%N）", "%N女士", "%N", "（%N投）",
        "（%N寄）").Without("●%N", "%N口述", "%N述", "［%N］");

    private static readonly Pieces Signs = Pieces.Of("", "", "", "", "通讯员 ", "文/", "记者 ", "本报记者 ", "本报记者", "记者")
        .Without("执笔：", "特约通讯员 ", "■");
    private static readonly Pieces SignEnds = Pieces.Of("", "", "", "", "", " 文", "报道", "整理", " 整理", "综合")
        .Without("撰", "编译", "口述");

    private readonly string[] lines;
    private readonly string[] signs;
    private readonly BylinePlace place;
    private readonly double lessOften;

    public BylineForms(Chance chance, House house)
    {
        lines = new string[chance.Pick(1, 1, 2, 3)];
        for (var i = 0; i < lines.Length; i++) lines[i] = Line(chance, house);
        signs = new string[chance.Pick(1, 2)];
        for (var i = 0; i < signs.Length; i++) signs[i] = Sign(chance, house);
        place = house.Region == Region.Republican
            ? chance.Pick(BylinePlace.UnderHeadline, BylinePlace.UnderHeadline, BylinePlace.AfterText, BylinePlace.InText,
            BylinePlace.None)
            : chance.Pick(BylinePlace.UnderHeadline, BylinePlace.UnderHeadline, BylinePlace.UnderHeadline, BylinePlace.InText,
            BylinePlace.InText, BylinePlace.AfterText, BylinePlace.AboveHeadline, BylinePlace.None);
        lessOften = chance.Pick(.1, .3, .5, .9);
        Gap = chance.Pick(" ", "　", "　　", "", "  ");
    }

    /// <summary>What parts a sign-off in the last line from the stop before it.</summary>
    public string Gap { get; }

    /// <summary>Where this story's by-line stands: mostly where the house puts it.</summary>
    public BylinePlace Place(Chance chance, bool isBrief)
    {
        if (chance.Share(.12)) return chance.Pick(BylinePlace.UnderHeadline, BylinePlace.InText, BylinePlace.AfterText,
            BylinePlace.None);
        if (chance.Share(lessOften * .5)) return BylinePlace.None;
        return isBrief && place is BylinePlace.UnderHeadline or BylinePlace.AboveHeadline && chance.Share(.5) ? BylinePlace.InText
            : place;
    }

    public string Line(Chance chance) => chance.Pick(lines);

    public string Sign(Chance chance) => chance.Share(.15) ? chance.Pick(lines) : chance.Pick(signs);

    private static string Own(Chance chance, House house) => chance.Pick("本报", "本报", house.Paper, "", "", "本刊", "本社", "");

    private static string Line(Chance chance, House house)
    {
        if (house.Region != Region.Mainland && chance.Share(.8))
            return chance.Pick(house.Region switch
            {
                Region.Taiwan => Taiwan,
                Region.HongKong => HongKong,
                Region.Nanyang =>
                Nanyang,
                _ => Republican
            });
        // 田建明 余波冬: nothing but the names.
        if (chance.Share(.1)) return "%N";
        var bullet = chance.Share(.3) ? chance.Pick(Bullets) : "";
        var role = chance.Share(.65) ? Own(chance, house) + chance.Pick(Roles) + chance.Pick(RoleBreaks) : chance.Pick(Writers);
        var suffix = chance.Pick(Suffixes);
        var names = chance.Unit() switch
        {
            < .08 when role.Length > 0 => "%N" + chance.Pick(" 通讯员 ", "　通讯员　", " 实习生 ", " 通讯员") + "%M",
            < .1 => "%N " + chance.Pick("文 %C 图", "文/%C图", "文 %C摄"),
            _ => "%N",
        };
        if (role.Length + suffix.Length + bullet.Length == 0 && chance.Share(.3)) bullet = chance.Pick(Bullets);
        var line = role + names + suffix;
        return bullet + (chance.Share(.3) ? chance.Pick(Brackets).Replace("#", line, StringComparison.Ordinal) : line);
    }

    private static string Sign(Chance chance, House house)
    {
        if (house.Region == Region.Republican) return chance.Pick("（%N）", "（%N）", "%N", "［%N］");
        if (house.Region == Region.HongKong && chance.Share(.4)) return chance.Pick("%N", "（%N）", "■记者%N", "记者 %N", "■%N",
            "撰文：%N");
        if (house.Region == Region.Taiwan && chance.Share(.4)) return chance.Pick("（%N）", "（记者%N）", "（编译／%N）", "（%N综合外电）",
            "（文／%N）");
        // 毛鹏飞 高炳南: nothing but the names.
        if (chance.Share(.25)) return "%N";
        var sign = chance.Pick(Signs) + "%N" + chance.Pick(SignEnds);
        return chance.Share(.45) ? chance.Pick(Brackets).Replace("#", sign, StringComparison.Ordinal) : sign;
    }
}
