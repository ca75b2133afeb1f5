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
        (Page, Tags, Stories) = (page, tags, []);
        Owners = new int[tags.Length];
        Array.Fill(Owners, -1);
        bodyBefore = new int[tags.Length + 1];
        for (var i = 0; i < tags.Length; i++) bodyBefore[i + 1] = bodyBefore[i] + (tags[i].IsBody() ? 1 : 0);
    }

    private Draft(Draft other, LineTag[] tags) =>
        (Page, Tags, Owners, Stories, bodyBefore) = (other.Page, tags, other.Owners, other.Stories, other.bodyBefore);

    private readonly int[] bodyBefore;

    public StoryPage Page { get; }

    public LineTag[] Tags { get; }

    /// <summary>The story of each line of running text, −1 for any other line.</summary>
    public int[] Owners { get; }

    public List<DraftStory> Stories { get; }

    public List<HeadingGroup> Headings { get; } = [];

    /// <summary>Crossheads, each with the lines it turns over.</summary>
    public List<List<int>> Crossheads { get; } = [];

    public List<NameGroup> Names { get; } = [];

    public static Draft Of(StoryPage page, LineTag[] tags, StoryModels models) =>
        Of(page, tags, (draft, segments) => Continuations.Of(draft, segments, models.Continuation));

    /// <param name="before">finds for each segment the one it follows, −1 for one that begins a story</param>
    public static Draft Of(StoryPage page, LineTag[] tags, Func<Draft, IReadOnlyList<TextSegment>, int[]> before)
    {
        var draft = new Draft(page, tags);
        draft.AddLines();
        var segments = draft.Segments();
        draft.AddStories(segments, before(draft, segments));
        return draft;
    }

    /// <summary>The same with other tags for lines of display, the running text as it stands.</summary>
    public Draft WithDisplay(LineTag[] tags)
    {
        var draft = new Draft(this, tags);
        draft.AddLines();
        return draft;
    }

    /// <summary>The number of lines of running text from one line on, up to another.</summary>
    public int TextBetween(int from, int to) => from >= to ? 0
        : bodyBefore[Math.Min(to, Tags.Length)] - bodyBefore[Math.Max(0, from)];

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

    private List<TextSegment> Segments()
    {
        var segments = new List<TextSegment>();
        for (var line = 0; line < Tags.Length; line++)
        {
            if (!Tags[line].IsBody()) continue;
            if (segments.Count == 0 || Tags[line] is LineTag.StoryStart or LineTag.Resumes or LineTag.ResumesAtParagraph)
                segments.Add(new TextSegment(Tags[line] is LineTag.Resumes or LineTag.ResumesAtParagraph, []));
            segments[^1].Lines.Add(line);
        }
        return segments;
    }

    private void AddStories(List<TextSegment> segments, int[] before)
    {
        var next = new int[segments.Count];
        Array.Fill(next, -1);
        for (var s = 0; s < before.Length; s++)
            if (before[s] >= 0) next[before[s]] = s;
        for (var first = 0; first < segments.Count; first++)
        {
            if (before[first] >= 0) continue;
            var story = new DraftStory(Page, Stories.Count);
            for (var s = first; s >= 0; s = next[s])
                foreach (var line in segments[s].Lines)
                {
                    // Text that was taken for interrupted and was not.
                    var tag = line == segments[s].First && before[s] == s - 1 && s > 0 ? Borders.WithoutBorder(Page.Roles, line)
                        : Tags[line];
                    story.Add(line, tag is LineTag.StoryStart or LineTag.ParagraphStart or LineTag.ResumesAtParagraph);
                    Owners[line] = story.Number;
                }
            Stories.Add(story);
        }
        foreach (var story in Stories) story.Close(Owners);
    }

    private void AddLines()
    {
        for (var line = 0; line < Tags.Length; line++)
        {
            var tag = Tags[line];
            if (tag.IsHeading()) AddDisplay(line);
            else if (tag.IsCrosshead()) AddTo(Crossheads, line, tag == LineTag.CrossheadTurned);
            else if (tag is LineTag.Byline or LineTag.Credit) AddNames(line);
        }
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
