namespace Banmian.Training;

/// <summary>Makes stories of a page out of articles: headings, opening, names, crossheads, lead-in, closing notes and
/// jumps.</summary>
internal sealed class StoryWriter(Chance chance, House house, Prose prose, IReadOnlyList<string> labels)
{
    private static readonly Pieces JumpsOut = Pieces.Of(
        "（下转第#版）", "（下转#版）", "(下转第#版)", "下转第#版", "▶▶下转#版", "（相关报道见第#版）", "（更多报道见#版）", "（详见#版）", "（下转A#版）", "（紧转第#版）", "（相关新闻刊#版）",
        "（另见A#版）").Without("→下转#版", "▼转#版", "（后续报道见#版）", "（文转A#）");
    private static readonly Pieces JumpsIn = Pieces.Of("（上接第#版）", "（上接#版）", "(上接第#版)", "上接第#版", "（紧接第#版）", "▶上接A#版", "（接第#版）")
        .Without("◀上接#版", "（文接A#）");
    private static readonly Pieces Continued = Pieces.Of("（未完）", "（未完待续）", "（待续）", "〔未完〕", "（未完）", "（续）")
        .Without("【未完】", "（下期续完）");
    private static readonly Pieces AuthorNotes = Pieces.Of("（作者为#）", "（作者系#）", "（作者单位：#）", "（作者：#）", "（本文作者为#）", "作者为#")
        .Without("（撰稿人为#）", "（本文为作者个人观点）");
    private static readonly Pieces ClosingDatelines = Pieces.Of("（本报%P%D电）", "（新华社%P%D电）", "（%P%D电）", "（据新华社）", "（本报%P电）",
        "（据新华社电）", "（据中新社）", "（新华社供本报专稿）").Without("（据%P日报）", "（综合新华社电）");
    private static readonly string[] LeadInLabels = ["编者按", "核心阅读", "核心提示", "阅读提示", "开栏的话", "编者的话", "导读", "引言", "导语", "内容提要",
        "新闻提示", "编按", "编者按：", "【编者按】", "■编者按", "小引"];
    private static readonly string[] BoxLabels = ["链接", "小资料", "新闻链接", "背景", "小贴士", "延伸阅读", "相关链接", "名词解释", "资料库", "大事记", "知多D",
        "小档案", "人物简介", "新闻背景", "数据", "记者手记", "他山之石", "提示"];
    private static readonly string[] FactLabels = ["地点", "时间", "票价", "地址", "主演", "片长", "年龄", "职业", "学历", "售价", "重量", "面积", "查询",
        "网址", "收费", "开放时间", "材料", "做法", "份量", "特点", "电话", "嘉许", "球会", "身高", "出生日期", "代表作", "导演", "级别", "语言", "人数"];

    /// <summary>An article or brief.</summary>
    /// <param name="isBare">whether it has no opening, and every second time no name of who wrote it</param>
    public Part Write(PartKind kind, Article article, int story, bool isBare = false)
    {
        var isBrief = kind == PartKind.Brief;
        var (texts, crossheads) = Cut(article, isBrief);
        var title = Title(article, texts);
        var isVerse = new TextForms(chance, house).Form(texts, isBrief, crossheads);
        var heading = new List<Passage>();
        if (title != null)
        {
            var (kicker, headline, deck) = house.Headings.Heading(chance, article, title, texts, labels);
            if (kicker != null) heading.Add(Passage.Of(PassageKind.Kicker, prose.Heading(kicker)));
            heading.Add(Passage.Of(PassageKind.Headline, prose.Heading(headline)));
            if (deck != null) heading.Add(Passage.Of(PassageKind.Deck, prose.Heading(deck)));
        }

        if (house.Region == Region.Republican && !isBrief && chance.Share(.3)) Serial(heading, texts);
        var paragraphs = new List<Copy>();
        foreach (var text in texts) paragraphs.Add(Copy.Of(prose.Paragraph(chance, text)));
        var filling = house.Filling(chance);
        var (opening, named) = isBare ? (Copy.Empty, chance.Share(.5)) : Opening(isBrief, filling);
        paragraphs[0] = opening + paragraphs[0];
        var place = named || chance.Share(.08) && opening.Length == 0 ? BylinePlace.None : house.Bylines.Place(chance, isBrief);
        if (title == null && place is BylinePlace.UnderHeadline or BylinePlace.AboveHeadline) place = BylinePlace.InText;
        var byline = Template.Fill(place is BylinePlace.UnderHeadline or BylinePlace.AboveHeadline ? house.Bylines.Line(chance)
            : house.Bylines.Sign(chance), filling);
        if (place == BylinePlace.AboveHeadline) heading.Insert(0, new Passage(PassageKind.Byline, byline));
        if (place == BylinePlace.UnderHeadline) heading.Add(new Passage(PassageKind.Byline, byline));

        var body = new List<Passage>();
        if (!isBrief && !isVerse && chance.Share(.12)) LeadIn(body, texts);
        if (chance.Share(.04)) body.Insert(0, new Passage(PassageKind.Jump, Copy.Of(JumpPage(JumpsIn))));
        var number = 0;
        for (var i = 0; i < paragraphs.Count; i++)
        {
            if (crossheads.TryGetValue(i, out var crosshead)) body.Add(Passage.Of(PassageKind.Crosshead,
                house.Headings.Crosshead(prose.Heading(crosshead), number++)));
            var last = i == paragraphs.Count - 1;
            body.Add(new Passage(PassageKind.Paragraph, paragraphs[i])
            {
                Tail = !last ? null : place == BylinePlace.InText ? Copy.Of(house.Bylines.Gap, Mark.Around) + byline : Ending(),
                TailUnbroken = chance.Share(.6),
                IsVerse = isVerse,
            });
        }
        if (!isBrief && chance.Share(.05)) Box(body, article.Paragraphs[Math.Min(article.Paragraphs.Length, texts.Count)..],
            texts, number);
        if (place == BylinePlace.AfterText) body.Add(new Passage(PassageKind.Byline, byline));
        Close(body, filling, opening.Length > 0, isBrief);
        return new Part(kind, heading, body) { Story = story };
    }

    // A serial's number stands under its title, a chapter with its couplet under that.
    private void Serial(List<Passage> heading, List<string> texts)
    {
        var at = heading.FindIndex(p => p.Kind == PassageKind.Headline);
        if (at < 0) return;
        heading[at] = Passage.Of(PassageKind.Headline,
            heading[at].Copy.Text + chance.Pick("（#）", " （#）", "　#").Replace("#", Numerals.Counted(chance.Between(1, 99)),
            StringComparison.Ordinal));
        heading.RemoveAll(p => p.Kind == PassageKind.Deck);
        if (chance.Share(.5) && Clauses.Pick(chance, texts, 5, 10) is { } one && Clauses.Pick(chance, texts, 5, 10) is { } two)
            heading.Add(Passage.Of(PassageKind.Deck, "第" + Numerals.Counted(chance.Between(1, 40)) + chance.Pick("回", "章", "回　")
                + " " + prose.Heading(one) + "　" + prose.Heading(two)));
    }

    private string? Title(Article article, List<string> texts) =>
        chance.Share(.03) ? null
        : house.Region == Region.Republican && chance.Share(.6) ? Clauses.Pick(chance, texts, 3, 10) ?? article.Title
        : article.Title;

    private (List<string> Texts, Dictionary<int, string> Crossheads) Cut(Article article, bool isBrief)
    {
        var texts = article.Paragraphs.ToList();
        var most = isBrief ? texts.Count : chance.Between(12, 22);
        if (isBrief && article.Length > 500) most = Math.Max(1, texts.Count / 2);
        if (isBrief && chance.Share(.25)) most = 1;
        if (texts.Count > most) texts = texts.GetRange(0, most);
        if (isBrief && texts.Count == 1 && texts[0].Length > 60 && chance.Share(.15)) texts[0] = Clauses.FirstSentence(texts[0]);
        // Vertical columns were set without many paragraphs.
        if (house.Region == Region.Republican && chance.Share(.5)) texts = [string.Concat(texts)];
        var crossheads = new Dictionary<int, string>();
        if (house.Region == Region.Republican || chance.Share(.06)) return (texts, crossheads);
        foreach (var (before, words) in article.Crossheads)
            if (before < texts.Count && !isBrief) crossheads[before] = words;
        if (crossheads.Count == 0 && texts.Count >= 5 && chance.Share(house.Headings.CrossheadsOften * (isBrief ? .1 : .75)))
        {
            for (var count = chance.Between(1, Math.Min(5, texts.Count - 2)); count > 0; count--)
            {
                var at = chance.Between(1, texts.Count - 1);
                var about = texts.GetRange(at, Math.Min(2, texts.Count - at));
                if (Clauses.Pick(chance, about, 4, chance.Share(.2) ? 20 : 13) is not { } words) continue;
                // 提升管理水平 推行科学模式: one line that sums up what the text does not say in these words.
                crossheads[at] = words.Length < 10 && chance.Share(.3) && Clauses.Pick(chance, about, 4, 9) is { } more
                    && more != words
                    ? words + chance.Pick("", " ", "　", "，") + more
                    : words;
            }
        }
        return (texts, crossheads);
    }

    private (Copy Opening, bool NamesWriter) Opening(bool isBrief, Filling filling)
    {
        if (!chance.Share(isBrief ? house.Openings.Often : house.Openings.Often * .35)) return (Copy.Empty, false);
        var form = house.Openings.Pick(chance);
        var opening = Template.Fill(form, filling, isOpening: true);
        // A bullet alone is no dateline.
        if (!opening.Text.Any(char.IsLetter)) opening = Copy.Of(opening.Text);
        return (opening, form.Contains("%N", StringComparison.Ordinal));
    }

    private void LeadIn(List<Passage> body, List<string> texts)
    {
        var words = Clauses.Pick(chance, texts, 10, 30) + "，" + Clauses.Pick(chance, texts, 6, 24)
            + (chance.Share(.5) ? "。" + Clauses.Pick(chance, texts, 8, 30) : "") + chance.Pick("。", "。", "？", "。——编者", "。");
        var label = chance.Pick(LeadInLabels);
        if (chance.Share(.3)) { body.Add(Passage.Of(PassageKind.LeadIn, prose.Paragraph(chance, words))); return; }
        if (chance.Share(.5))
        {
            body.Add(Passage.Of(PassageKind.LeadIn,
            label + (label[^1] is '：' or '】' ? "" : chance.Pick("：", "　", " ")) + prose.Paragraph(chance, words))); return;
        }
        body.Add(Passage.Of(PassageKind.LeadIn, label));
        body.Add(Passage.Of(PassageKind.LeadIn, prose.Paragraph(chance, words)));
        if (chance.Share(.4) && Clauses.Pick(chance, texts, 12, 40) is { } more) body.Add(Passage.Of(PassageKind.LeadIn,
            prose.Paragraph(chance, more + "。")));
    }

    // A box that belongs to the story: its label is a crosshead, its items are paragraphs.
    private void Box(List<Passage> body, string[] more, List<string> texts, int number)
    {
        body.Add(Passage.Of(PassageKind.Crosshead, chance.Share(.4) ? house.Headings.Crosshead(chance.Pick(BoxLabels), number)
            : chance.Pick("■", "", "◆", "【") is var mark && mark == "【" ? "【" + chance.Pick(BoxLabels) + "】"
            : mark + chance.Pick(BoxLabels)));
        if (more.Length == 0 || chance.Share(.5))
            for (var count = chance.Between(2, 6); count > 0; count--)
                body.Add(Passage.Of(PassageKind.Paragraph,
                    chance.Pick("", "", "●", "■") + chance.Pick(FactLabels) + chance.Pick("：", "：", ":", " ")
                    + (chance.Share(.3) ? Contacts.Phone(chance)
                    : Clauses.Pick(chance, texts, 2, 16) ?? "免费")) with
                { IsVerse = true });
        else
            body.Add(Passage.Of(PassageKind.Paragraph, prose.Paragraph(chance, more[0])));
    }

    private Copy? Ending() => house.Region == Region.Republican && chance.Share(.1) ? Copy.Of(chance.Pick(Continued), Mark.Around)
        : chance.Share(.015) ? Copy.Of(JumpPage(JumpsOut), Mark.Around) : null;

    private void Close(List<Passage> body, Filling filling, bool hasOpening, bool isBrief)
    {
        if (house.Region == Region.Republican && chance.Share(.12)) body.Add(Passage.Of(PassageKind.Jump,
            chance.Pick(Continued)));
        if (!hasOpening && chance.Share(.03)) body.Add(new Passage(PassageKind.Closing,
            Template.Fill(chance.Pick(ClosingDatelines), filling, isOpening: true)));
        if (!isBrief && chance.Share(.04))
            body.Add(Passage.Of(PassageKind.Closing, chance.Pick(AuthorNotes).Replace("#",
                chance.Pick(Words.MainlandPlaces) + chance.Pick("大学教授", "市社科院研究员", "日报社记者", "中学教师", "大学法学院院长", "原会长", "时事评论员",
                "区居民", "立法会议员"), StringComparison.Ordinal)));
        if (chance.Share(.05)) body.Add(Passage.Of(PassageKind.Jump, JumpPage(JumpsOut)));
        if (house.Region == Region.Mainland && chance.Share(.02))
            body.Add(Passage.Of(PassageKind.Furniture,
                chance.Pick("责编 ", "编辑：", "编辑 ", "责任编辑/") + PeopleNames.Han(chance)
                + chance.Pick("", " 校对 " + PeopleNames.Han(chance))));
    }

    private string JumpPage(Pieces jumps) => chance.Pick(jumps).Replace("#",
        chance.Pick("二", "三", "四", "五", "六", "七", "八", "2", "3", "5", "8", "12"), StringComparison.Ordinal);
}
