namespace Banmian.Segmentation.Stories;

/// <summary>A story as the tags of the page's lines have it: its lines of running text, paragraph by paragraph.</summary>
internal sealed class DraftStory(StoryPage page, int number)
{
    private PairSet? words;
    private PairSet? opening;
    private Topic? topic;
    private HashSet<int>? items;

    /// <summary>Its place among the page's stories, by their first lines.</summary>
    public int Number { get; } = number;

    public List<int> Lines { get; } = [];

    public List<List<int>> Paragraphs { get; } = [];

    /// <summary>The stretches of lines that no other story's text interrupts.</summary>
    public List<(int First, int Last)> Runs { get; } = [];

    public int Start => Lines[0];

    public int End => Lines[^1];

    public int Characters { get; private set; }

    /// <summary>The width of its widest line, in quarters of an em.</summary>
    public int Widest { get; private set; }

    /// <summary>How far it is a caption, of <see cref="Numbers.One"/>: the mean over its lines.</summary>
    public int Caption { get; private set; }

    public bool IsCaption => Caption * 2 > Numbers.One;

    public PairSet Words => words ??= page.Pairs.Of(Lines);

    /// <summary>The pairs of its first paragraph.</summary>
    public PairSet Opening => opening ??= page.Pairs.Of(Paragraphs[0]);

    /// <summary>The lines at which its paragraphs begin, if each is short and all have one mark; else none.</summary>
    public IReadOnlySet<int> Items => items ??= IsOfItems() ? [.. Paragraphs.Select(paragraph => paragraph[0])] : [];

    public Topic Topic => topic ??= page.Topics.Of(Lines);

    public void Add(int line, bool startsParagraph)
    {
        if (startsParagraph || Paragraphs.Count == 0) Paragraphs.Add([]);
        Paragraphs[^1].Add(line);
        Lines.Add(line);
        Characters += page.Plain[line].Length;
        Widest = Math.Max(Widest, page.Width(line));
        (words, topic, items) = (null, null, null);
    }

    public void Close(int[] owners)
    {
        var inCaption = 0;
        foreach (var line in Lines)
        {
            inCaption += page.IsInCaption(line) ? Numbers.One : 0;
            if (Runs.Count > 0 && !Interrupted(owners, Runs[^1].Last, line)) Runs[^1] = (Runs[^1].First, line);
            else Runs.Add((line, line));
        }
        Caption = inCaption / Lines.Count;
    }

    private bool IsOfItems() => Paragraphs.Count >= ItemMarks.FewestItems && ItemMarks.At(page.Plain[Start]) is { } mark
        && Paragraphs.All(paragraph => ItemMarks.At(page.Plain[paragraph[0]]) == mark
            && paragraph.Sum(line => page.Plain[line].Length) <= ItemMarks.LongestItem);

    private bool Interrupted(int[] owners, int from, int to)
    {
        for (var line = from + 1; line < to; line++)
            if (owners[line] >= 0 && owners[line] != Number) return true;
        return false;
    }
}
