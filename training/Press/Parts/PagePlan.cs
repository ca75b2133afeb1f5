namespace Banmian.Training;

/// <summary>What stands on a page: a lead, articles, briefs, captions, adverts and what heads a column of briefs.</summary>
internal sealed class PagePlan(Chance chance, House house, Manner manner, Prose prose, Shelf shelf)
{
    private static readonly string[] BriefHeads = [
        "简讯", "短讯", "国际短波", "要闻速览", "一句话新闻", "体坛快讯", "新闻速递", "各地简讯", "财经简报", "校园简讯", "集团动态", "读者来信", "两岸短波", "世界之窗", "文化简讯", "动态",
        "资讯", "News in Brief", "国际短讯", "本港短讯", "地方短讯", "点滴", "信息窗", "花边新闻", "小消息", "杂讯"];

    // Every second page is of a section, whose stories are akin.
    private const double OfSection = .5;

    // Pages of small stories, and those of them that print hardly any openings.
    private const double OfSmall = .2, Bare = .7;

    private readonly Theme? theme = chance.Share(OfSection) ? new Theme() : null;
    private readonly HashSet<string> used = [];
    private readonly StoryWriter writer = new(chance, house, prose, shelf.Labels);
    private readonly CaptionWriter captions = new(chance, house, prose, shelf.Labels, manner.MisreadMarks);
    private readonly List<Part> parts = [];
    private int stories;

    public List<Part> Parts()
    {
        if (chance.Share(OfSmall)) return SmallParts();
        var kind = chance.Unit();
        if (kind < .82) Add(writer.Write(PartKind.Lead, Fresh(chance.Share(.5) ? shelf.Divided : shelf.Large), stories));
        var kinds = new List<PartKind>();
        // A page of one long report with pictures; a page of briefs.
        var alone = kind < .05;
        Many(kinds, PartKind.Article, kind > .95 || alone ? 0 : chance.Pick(0, 0, 1, 1, 2, 3));
        Many(kinds, PartKind.Brief, kind > .95 ? chance.Between(5, 12) : alone ? 0 : chance.Pick(0, 1, 2, 3, 3, 4, 5));
        Many(kinds, PartKind.Caption, manner.IsTyped ? chance.Pick(0, 0, 0, 1, 2) : chance.Pick(0, 0, 1, 1, 2, 2, 3, 4));
        if (!alone && parts.Count + kinds.Count < 2 && chance.Share(.8)) Many(kinds, PartKind.Brief, 2);
        Many(kinds, PartKind.Advert, manner.IsTyped ? chance.Pick(0, 0, 0, 1) : house.Region == Region.Republican
            ? chance.Pick(0, 1, 2, 4) : chance.Pick(0, 0, 0, 1, 1, 2, 3));
        if (chance.Share(.6)) chance.Shuffle(kinds);
        // No page is of captions and adverts alone.
        if (parts.Count == 0 && !kinds.Exists(k => k is PartKind.Article or PartKind.Brief)) kinds.Insert(0, PartKind.Brief);
        // Briefs in a row may stand under one heading.
        var headed = chance.Share(.12);
        foreach (var next in kinds)
        {
            if (next == PartKind.Brief && headed)
            {
                Add(Banner(chance.Pick(BriefHeads)));
                headed = false;
            }
            Add(next switch
            {
                PartKind.Article => writer.Write(PartKind.Article, Fresh(shelf.Middling), stories),
                PartKind.Brief => writer.Write(PartKind.Brief, Fresh(shelf.Brief), stories),
                PartKind.Caption when chance.Share(.06) =>
                captions.Group([.. Enumerable.Range(0, chance.Between(2, 5)).Select(_ => Fresh(shelf.Caption))], stories),
                PartKind.Caption => captions.Write(Fresh(chance.Share(.08) ? shelf.ShortBrief
                    : chance.Share(.35) ? shelf.TitledCaption : shelf.Caption), stories),
                _ => Advert(),
            });
        }
        return parts;
    }

    // An evening paper's page, a county's news: what is said in a few short paragraphs under a heading of its own.
    private List<Part> SmallParts()
    {
        var isBare = chance.Share(Bare);
        var kinds = new List<PartKind>();
        Many(kinds, PartKind.Brief, chance.Between(3, 12));
        Many(kinds, PartKind.Caption, chance.Pick(0, 0, 1, 2));
        if (chance.Share(.5)) chance.Shuffle(kinds);
        foreach (var kind in kinds)
            Add(kind == PartKind.Brief ? writer.Write(kind, Fresh(shelf.Small), stories, isBare && chance.Share(.9))
                : captions.Write(Fresh(chance.Share(.35) ? shelf.TitledCaption : shelf.Caption), stories));
        if (chance.Share(.2)) Add(Advert());
        return parts;
    }

    private void Add(Part part)
    {
        parts.Add(part);
        if (part.IsStory) stories++;
    }

    private static void Many(List<PartKind> kinds, PartKind kind, int count)
    {
        for (; count > 0; count--) kinds.Add(kind);
    }

    private Article Fresh(Func<Chance, Article> draw)
    {
        var article = draw(chance);
        if (theme is not null && used.Count > 0)
            article = Enumerable.Range(0, Theme.Tries).Select(_ => draw(chance)).Where(a => !used.Contains(a.Id))
                .DefaultIfEmpty(article).MaxBy(theme.Shared)!;
        for (var attempt = 0; attempt < 20 && !used.Add(article.Id); attempt++) article = draw(chance);
        theme?.Add(article);
        return article;
    }

    private Part Advert()
    {
        var texts = new Adverts(chance, house, shelf).Pick();
        texts.RemoveAll(string.IsNullOrWhiteSpace);
        return new Part(PartKind.Advert, [], texts.ConvertAll(t =>
            Passage.Of(PassageKind.Advert, prose.Heading(t))))
        { Story = PressedLine.Advert };
    }

    private Part Banner(string words) =>
        new(PartKind.Banner, [], [Passage.Of(PassageKind.Furniture, chance.Share(.3)
        ? chance.Pick("■", "【", "◆") is var mark && mark == "【" ? $"【{words}】" : mark + words
        : words)])
        { Story = PressedLine.Furniture };
}
