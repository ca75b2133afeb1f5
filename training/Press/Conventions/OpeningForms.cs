namespace Banmian.Training;

/// <summary>Printed openings: 本报讯, agency, place and date, and the reporter who is named in them.</summary>
internal sealed class OpeningForms
{
    private static readonly Pieces Own = Pieces.Of(
        "本报讯", "本报讯", "【本报讯】", "[本报讯]", "#讯", "晚报讯", "本报综合讯", "本报消息", "（本报讯）", "%P讯", "本网讯", "〖本报讯〗", "本刊讯", "本报讯：", "校内讯",
        "本报专讯").Without("■本报讯", "<本报讯>", "早报讯", "新报讯", "◎本报讯", "(本报讯)");
    private static readonly Pieces Wires = Pieces.Of("%S%P%D电", "%S%P电", "%S%D电", "%S电", "%S讯", "%P%D讯", "%S%P%D专电", "%S%P%D讯",
        "%D电", "（%S%P%D电）", "%S%P%D报道").Without("%S%P%D综合电", "%S　%P　%D电", "%P%D消息", "据%S%P%D电");
    public static readonly Pieces Sources = Pieces.Of("本报", "本报", "新华社", "据新华社", "中新社", "中新网", "本报综合", "人民网", "新华网", "科技日报")
        .Without("央广网", "据中央社", "本刊", "综合外电", "光明日报");
    private static readonly Pieces Reporters = Pieces.Of(
        "（记者%N）", "（记者 %N）", "（记者　%N）", "（%N）", "（记者%N 通讯员%M）", "记者%N报道", "（通讯员%N）", "（本报记者%N）", "（见习记者%N）", "(记者%N)",
        "（记者 %N 通讯员 %M）", "记者 %N 报道：", "（记者%N报道）", "（记者%N 文/图）",
        "（全媒体记者 %N）", "（记者%N、通讯员%M）", "（首席记者 %N）", "（记者/%N）", "(通讯员 %N)")
        .Without("（%N 记者 %M）", "（特约记者 %N）", "（通讯员%N 记者%M）", "（记者%N/文）", "（文/%N）");
    private static readonly Pieces Taiwan = Pieces.Of(
        "〔记者%N／%P报导〕", "【记者%N／%P报导】", "（中央社记者%N%P%D电）", "记者%N／%P报导^　", "【记者%N%P报导】", "〔记者%N／综合报导〕", "（记者%N／%P报导）", "［记者%N／%P报导］",
        "【本报讯】^记者%N报导：", "（法新社%P%D电）",
        "（记者%N%P讯）", "〔本报讯〕", "【本报综合报导】", "（中央社%P%D综合外电报导）", "【%N／%P报导】", "【特派记者%N／%P报导】", "〔编译%N／综合报导〕", "（中央社%P%D电）",
        "【特派员%N%P%D专电】", "%N／%P报导^　").Without(
        "〈记者%N〉", "【本报记者%N报导】", "〔记者%N、%M／%P报导〕", "【%P讯】", "（记者%N／%P）", "【记者%N／%P－%P连线报导】", "〔国际新闻中心／综合外电报导〕");
    private static readonly Pieces HongKong = Pieces.Of(
        "【本报讯】", "【专讯】", "【本报讯】^记者%N报道：", "【#专讯】", "（记者%N）", "【记者%N报道】", "【综合报道】", "【本报%P讯】", "#讯^（记者 %N）", "【#讯】", "【#报道】",
        "本报讯^（记者 %N %P报道）", "【%P讯】", "【记者%N】", "【本报综合报道】").Without(
        "【特派员%N%P%D电】", "【本报专讯】", "【本报记者%N报道】", "《#》报道", "【#记者%N%P%D电】");
    private static readonly Pieces Nanyang = Pieces.Of("（%P%D讯）", "（%P讯）", "%P%D讯^　", "（#讯）", "（本报讯）", "（%P综合电）", "（%P%D电）",
        "（%P%D综合电）", "（综合讯）", "%N^　").Without("（早报讯）", "（%P／%P%D讯）", "【%P讯】", "（%P法新电）");
    private static readonly Pieces Republican = Pieces.Of("▲", "●", "▲%P", "%P通信", "%P讯、", "%P%D电", "【%P】", "【本报%P专电】",
        "【中央社%P%D电】", "（%P特约通信）", "□%P讯", "本埠讯、", "▲%P%D电", "（本报特讯）", "【路透社%P%D电】")
        .Without("（%P快信）", "【电通社%P%D电】", "本报专访", "■%P");

    private readonly string[] forms;

    public OpeningForms(Chance chance, House house)
    {
        Often = chance.Pick(.15, .4, .7, .9, .97);
        forms = new string[chance.Pick(1, 1, 2, 3)];
        for (var i = 0; i < forms.Length; i++) forms[i] = Form(chance, house).Replace("#", house.Paper, StringComparison.Ordinal);
    }

    /// <summary>How many of the house's briefs have an opening.</summary>
    public double Often { get; }

    public string Pick(Chance chance) => chance.Pick(forms);

    private static string Form(Chance chance, House house)
    {
        if (house.Region != Region.Mainland && chance.Share(.85))
            return chance.Pick(house.Region switch
            {
                Region.Taiwan => Taiwan,
                Region.HongKong => HongKong,
                Region.Nanyang =>
                Nanyang,
                _ => Republican
            });
        var first = chance.Unit() switch { < .4 => chance.Pick(Own), < .85 => chance.Pick(Wires), _ => "" };
        var reporter = first.Length == 0 || chance.Share(.55) ? chance.Pick(Reporters) : "";
        if (reporter.Length == 0) return first + chance.Pick("^ ", "^　", "^", "^　　", "^　", first.EndsWith('：') ? "^" : "^：");
        return first + "^" + (first.Length > 0 ? chance.Pick("", " ", "　", "") : "") + reporter
            + (reporter.EndsWith('：') ? "" : chance.Pick("", "", " ", "　"));
    }
}
