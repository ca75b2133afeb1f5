namespace Banmian.Training;

/// <summary>
/// Forms that running text takes besides plain paragraphs: interview, verse, letter, list, numbered points, contact details
/// inside a sentence, a word in brackets that points to a picture.
/// </summary>
internal sealed class TextForms(Chance chance, House house)
{
    private static readonly string[] Points = ["1.", "1、", "（一）", "一、", "①", "●", "■", "▲", "★", "一是", "其一，", "第一，", "·", "——", "▲", "◆ "];

    /// <summary>Gives some texts another form; crossheads go where they would stand between the wrong paragraphs.</summary>
    public bool Form(List<string> texts, bool isBrief, Dictionary<int, string> crossheads)
    {
        var kind = chance.Unit();
        var old = house.Region == Region.Republican;
        if (kind < .025 && !isBrief && texts.Count > 3) { Interview(texts); crossheads.Clear(); }
        else if (kind < (old ? .08 : .04)) return Verse(texts, crossheads);
        else if (kind < .055) Letter(texts);
        else if (kind < (old ? .16 : .085) && texts.Count > 2) Pointed(texts, crossheads);
        else if (kind < .12) Contact(texts);
        else if (kind < .14) Pointer(texts);
        else if (kind < .155 && isBrief && texts.Count == 1 && Clauses.Pick(chance, texts, 4, 12) is { } title) texts[0] = chance.Pick($"【{title}】", $"■{title}：", $"●{title} ", $"▲{title}　", title + "——", title + "：") + texts[0];
        return false;
    }

    private void Interview(List<string> texts)
    {
        var (asks, answers) = chance.Pick(("记者：", PeopleNames.Han(chance) + "："), ("问：", "答："), ("Q：", "A："), ("■", "●"), ("主持人：", "嘉宾："), ("问：", "答："), ("读者：", "编辑："), ("记者问：", "答："), ("Q:", "A:"), ("Q1 ", "A "), ("——", ""));
        var spare = chance.Share(.3);
        for (var i = 0; i < texts.Count; i++)
        {
            if (i % 2 == 0 && spare && texts[i].IndexOf('。') is > 8 and var stop) texts[i] = texts[i][..stop] + "？";
            texts[i] = (i % 2 == 0 ? asks : answers) + texts[i];
        }
    }

    private bool Verse(List<string> texts, Dictionary<int, string> crossheads)
    {
        var lines = texts.SelectMany(t => t.Split('，', '。', '；', '：', '！', '？', '、')).Select(l => l.Trim('“', '”', '《', '》', ' ')).Where(l => l.Length is >= 4 and <= 14 && !l.Any(c => "“”（）《》".Contains(c))).Take(chance.Between(8, 32)).ToList();
        if (lines.Count < 8) return false;
        var pointed = chance.Below(3);
        for (var i = 0; i < lines.Count; i++) lines[i] += pointed == 0 ? "" : pointed == 1 ? i % 2 == 0 ? "，" : "。" : chance.Pick("", "", "，", "。", "！");
        texts.Clear();
        texts.AddRange(lines);
        crossheads.Clear();
        return true;
    }

    private void Letter(List<string> texts)
    {
        texts.Insert(0, chance.Pick("编辑同志：", "编辑先生：", "主任：", "各位同学：", "亲爱的爸爸妈妈：", "尊敬的领导：", "记者先生大鉴", "同志们：", "老师们、同学们：", PeopleNames.Han(chance) + "：", "女士们，先生们，朋友们："));
        if (chance.Share(.4)) texts.Add(chance.Pick("此致敬礼", "祝好！", "谢谢大家！", "即颂时绥", "顺颂撰安"));
    }

    private void Pointed(List<string> texts, Dictionary<int, string> crossheads)
    {
        var form = chance.Pick(Points);
        var first = form is "●" or "■" or "▲" or "★" or "·" or "▲" or "——" or "◆ " ? 0 : 1;
        crossheads.Clear();
        for (var i = first; i < texts.Count; i++)
        {
            var number = i - first + 1;
            texts[i] = (form switch
            {
                "1." or "1、" => form.Replace("1", number.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal),
                "①" => ((char)('①' + Math.Min(number - 1, 19))).ToString(),
                _ => form.Replace("一", Numerals.Counted(number), StringComparison.Ordinal),
            }) + texts[i];
        }
    }

    // Details that an advert would have on lines of their own stand in a sentence here, and stay in it.
    private void Contact(List<string> texts)
    {
        var at = chance.Below(texts.Count);
        texts[at] += chance.Pick(
            $"市民如有疑问可拨打咨询电话{Contacts.Phone(chance)}，或者发送邮件到邮箱{Contacts.Mail(chance)}联系工作人员。",
            $"报名地址：{Contacts.Address(chance, house)}，联系电话：{Contacts.Phone(chance)}。",
            $"详情可登录www.{chance.Pick("bjx", "edu", "culture", "health")}.gov.cn查询，热线电话{Contacts.Phone(chance)}。",
            $"查询可致电{Contacts.Phone(chance)}或电邮至{Contacts.Mail(chance)}。",
            $"（热线：{Contacts.Phone(chance)}）",
            $"有意者可将作品寄至{Contacts.Address(chance, house)}本报编辑部收，邮编{chance.Between(100000, 799999)}。",
            $"门票每张{chance.Between(10, 480)}元，地址：{Contacts.Address(chance, house)}，电话：{Contacts.Phone(chance)}");
    }

    private void Pointer(List<string> texts)
    {
        var at = chance.Below(texts.Count);
        var words = chance.Pick("（见图）", "（图①）", "【圆图】", "（左图）", "（下图）", "（上图左）", "（见上图）", "【右图】", "（小图）");
        if (texts[at].IndexOf('，') is > 0 and var comma) texts[at] = texts[at].Insert(comma, words);
    }
}
