using Banmian.Segmentation.Roles;

namespace Banmian.Segmentation.Stories;

/// <summary>
/// What the tags of a page's lines make of it: stories of running text, headings, crossheads and lines of names, before any
/// of these belongs to a story.
/// </summary>
internal sealed class Draft
{
    private Draft(StoryPage page, LineTag[] tags)
    {
        (Page, Tags) = (page, tags);
        Owners = new int[tags.Length];
        Array.Fill(Owners, -1);
        bodyBefore = new int[tags.Length + 1];
        for (var i = 0; i < tags.Length; i++) bodyBefore[i + 1] = bodyBefore[i] + (tags[i].IsBody() ? 1 : 0);
    }

    private readonly int[] bodyBefore;

    public StoryPage Page { get; }

    public LineTag[] Tags { get; }

    /// <summary>The story of each line of running text, −1 for any other line.</summary>
    public int[] Owners { get; }

    public List<DraftStory> Stories { get; } = [];

    public List<HeadingGroup> Headings { get; } = [];

    /// <summary>Crossheads, each with the lines it turns over.</summary>
    public List<List<int>> Crossheads { get; } = [];

    public List<NameGroup> Names { get; } = [];

    public static Draft Of(StoryPage page, LineTag[] tags, StoryModels models) =>
        Of(page, tags, (draft, open, line) => Continuations.Holder(draft, open, line, models.Continuation));

    /// <param name="holder">finds the story that goes on at a line, given the one that stands open above it</param>
    public static Draft Of(StoryPage page, LineTag[] tags, Func<Draft, DraftStory, int, DraftStory> holder)
    {
        var draft = new Draft(page, tags);
        DraftStory? open = null;
        for (var line = 0; line < tags.Length; line++)
        {
            var tag = tags[line];
            if (tag.IsBody()) open = draft.AddText(line, open, holder);
            else if (tag.IsHeading()) draft.AddDisplay(line);
            else if (tag.IsCrosshead()) AddTo(draft.Crossheads, line, tag == LineTag.CrossheadTurned);
            else if (tag is LineTag.Byline or LineTag.Credit) draft.AddNames(line);
        }
        foreach (var story in draft.Stories) story.Close(draft.Owners);
        return draft;
    }

    /// <summary>The number of lines of running text from one line on, up to another.</summary>
    public int TextBetween(int from, int to) => from >= to ? 0 : bodyBefore[Math.Min(to, Tags.Length)] - bodyBefore[Math.Max(0, from)];

    /// <summary>The next line of running text at or after a line, or −1.</summary>
    public int TextFrom(int line)
    {
        while (line < Tags.Length && Owners[line] < 0) line++;
        return line < Tags.Length ? line : -1;
    }

    /// <summary>The nearest line of running text at or before a line, or −1.</summary>
    public int TextUpTo(int line)
    {
        while (line >= 0 && Owners[line] < 0) line--;
        return line;
    }

    private DraftStory AddText(int line, DraftStory? open, Func<Draft, DraftStory, int, DraftStory> holder)
    {
        var tag = Tags[line];
        if (tag == LineTag.StoryStart || open is null)
        {
            open = new DraftStory(Page, Stories.Count);
            Stories.Add(open);
        }
        else if (tag is LineTag.Resumes or LineTag.ResumesAtParagraph)
        {
            open = holder(this, open, line);
        }
        open.Add(line, tag is LineTag.StoryStart or LineTag.ParagraphStart or LineTag.ResumesAtParagraph);
        Owners[line] = open.Number;
        return open;
    }

    private void AddDisplay(int line)
    {
        var tag = Tags[line];
        var above = Headings.Count > 0 && Headings[^1].End == line - 1 ? Headings[^1] : null;
        if (above is null || !GoesOn(above, tag))
        {
            above = new HeadingGroup(line);
            Headings.Add(above);
        }
        (tag switch
        {
            LineTag.Kicker or LineTag.KickerTurned => above.Kicker,
            LineTag.Deck or LineTag.DeckTurned => above.Deck,
            _ => above.Headline,
        }).Add(line);
        above.End = line;
    }

    // Kicker, headline, deck: in this order, each once.
    private static bool GoesOn(HeadingGroup above, LineTag tag) => tag switch
    {
        LineTag.Headline => !above.HasHeadline && above.Deck.Count == 0,
        LineTag.Deck => above.HasHeadline && above.Deck.Count == 0,
        LineTag.Kicker => false,
        _ => true,
    };

    private static void AddTo(List<List<int>> groups, int line, bool turned)
    {
        if (turned && groups.Count > 0 && groups[^1][^1] == line - 1) groups[^1].Add(line);
        else groups.Add([line]);
    }

    private void AddNames(int line)
    {
        var isCredit = Tags[line] == LineTag.Credit;
        if (Names.Count > 0 && Names[^1].IsCredit == isCredit && Names[^1].Last == line - 1) Names[^1].Lines.Add(line);
        else Names.Add(new NameGroup(isCredit, [line]));
    }
}
