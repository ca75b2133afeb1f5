namespace Banmian.Training;

/// <summary>Makes captions: stories of their own, with a title or without, of one picture or of several.</summary>
internal sealed class CaptionWriter(Chance chance, House house, Prose prose, IReadOnlyList<string> labels, bool misread)
{
    public Part Write(Article article, int story)
    {
        var texts = article.Paragraphs.ToList();
        if (chance.Share(.25) && texts[0].Length > 30) texts = [Clauses.FirstSentence(texts[0])];
        if (chance.Share(house.Region == Region.Republican ? .7 : .1)
            && Clauses.Pick(chance, texts, 4, 14) is { } few) texts = [few];
        // A portrait: the name alone, or with what its bearer is.
        if (article.IsCaption && chance.Share(.05))
            texts = [chance.Pick("", "", chance.Pick(Words.MainlandPlaces) + "市长", "校长", "冠军得主")
                + PeopleNames.Pick(chance, house.Region)];
        texts = texts.GetRange(0, Math.Min(texts.Count, 3));
        if (article.IsCaption && house.Region != Region.Republican && chance.Share(.2)) SayWhatIsShown(texts);

        var filling = house.Filling(chance);
        var credit = Template.Fill(house.Credits.Pick(chance), filling);
        var place = house.Credits.Place(chance);
        // A report under a picture, told from others only by its credit.
        if (!article.IsCaption) place = CreditPlace.InText;
        var body = new List<Passage>();
        if (place == CreditPlace.BeforeText) body.Add(new Passage(PassageKind.Credit, credit));
        for (var i = 0; i < texts.Count; i++)
        {
            var text = prose.Paragraph(chance, texts[i]);
            if (i == 0 && article.IsCaption) text = house.Captions.Open(chance, text, misread);
            body.Add(Paragraph(text, i == texts.Count - 1 && place == CreditPlace.InText ? credit : null));
        }
        if (place == CreditPlace.OwnLine) body.Add(new Passage(PassageKind.Credit, credit));
        return new Part(PartKind.Caption, Heading(article, texts), body) { Story = story };
    }

    /// <summary>图①：… 图②：…: several pictures under one title.</summary>
    public Part Group(List<Article> articles, int story)
    {
        var form = chance.Pick("图#：", "图#：", "（#）", "#", "#.", "图#为", "图#");
        var numbers = chance.Pick("①②③④⑤", "12345", "一二三四五");
        var own = house.Credits.Place(chance) == CreditPlace.InText;
        var body = new List<Passage>();
        var filling = house.Filling(chance);
        for (var i = 0; i < articles.Count; i++)
        {
            var text = form.Replace("#", numbers[i].ToString(), StringComparison.Ordinal)
                + prose.Paragraph(chance, Clauses.FirstSentence(articles[i].Paragraphs[0]));
            var last = i == articles.Count - 1;
            body.Add(Paragraph(text, own || last ? Template.Fill(house.Credits.Pick(chance), own ? house.Filling(chance)
                : filling) : null));
        }
        return new Part(PartKind.Caption, Heading(articles[0], articles[0].Paragraphs), body) { Story = story };
    }

    private Passage Paragraph(string text, Copy? credit) =>
        new(PassageKind.Paragraph, Copy.Of(text.Length < 40 && chance.Share(.3) ? text.TrimEnd('。') : text))
        {
            Tail = credit == null ? null : Copy.Of(house.Credits.Gap, Mark.Around) + credit,
            TailUnbroken = chance.Share(.5),
        };

    // 图为…: what the picture shows, as a paragraph of its own.
    private void SayWhatIsShown(List<string> texts)
    {
        var sentences = texts[^1].Split('。', StringSplitOptions.RemoveEmptyEntries);
        if (sentences.Length < 2 && texts.Count < 2) return;
        texts.RemoveAt(texts.Count - 1);
        if (sentences.Length > 1) texts.Add(string.Concat(sentences.SkipLast(1).Select(s => s + "。")));
        var last = sentences[^1];
        texts.Add((last.StartsWith("图为", StringComparison.Ordinal) ? "" : chance.Pick("图为", "图为", "图为", "上图为", "图中为")) + last
            + "。");
    }

    private List<Passage> Heading(Article article, IReadOnlyList<string> texts)
    {
        var title = article.Title != null ? chance.Share(.7) ? article.Title : null : chance.Share(.2)
            ? Clauses.Pick(chance, texts, 4, 12) : null;
        // 专注, 书中游, 全村福: pictures have the shortest titles.
        if (chance.Share(title == null ? .05 : .15) && Clauses.Pick(chance, texts, 2, 6) is { } few)
            title = few + chance.Pick("", "", "", "！");
        if (title == null) return [];
        var headline = Passage.Of(PassageKind.Headline, prose.Heading(title));
        return chance.Share(house.Headings.PhotoKickersOften)
            && house.Headings.Kicker(chance, article, texts, labels) is { } kicker
            ? [Passage.Of(PassageKind.Kicker, prose.Heading(kicker)), headline] : [headline];
    }
}
