namespace Banmian.Segmentation.Lines;

/// <summary>
/// A page that was typed, or pasted from a document: each of its lines is a whole paragraph. How full its lines are says nothing
/// there, but a line that ends as a paragraph does is one.
/// </summary>
internal sealed class TypedPage
{
    // A line of print is seldom longer than its column; what is longer and whole is a paragraph.
    private const int LongLine = 16;

    private const int LongestHeading = 30;

    // A heading of two sentences, or with a foreign name, is no wider than this; in quarters of an em.
    private const int WidestHeading = 40 * LineWidth.Em;

    // Columns are narrower: what a longer line holds behind its last sentence is no part of another.
    private const int LongestOfPrint = 40;

    // What may stand behind the last sentence of a text: （执笔：王明）, 陈小鱼 摄.
    private const int LongestClosing = 24;

    // Before a colon: 问, 主持人.
    private const int LongestSpeaker = 5;

    // Of the characters in long lines four in five are in whole ones: of a page in columns one line in ten or so ends a sentence.
    private const int WholeOfTen = 8;

    private readonly MeasuredPage page;
    private readonly bool[] isText;

    private TypedPage(MeasuredPage page)
    {
        this.page = page;
        isText = [.. Enumerable.Range(0, page.Count).Select(IsTextByItself)];
        Items = TypedItems.Of(page, this);
    }

    /// <summary>Its items, null where its blank lines part none.</summary>
    public TypedItems? Items { get; }

    /// <summary>The page as a typed one, null where its lines are not whole paragraphs.</summary>
    public static TypedPage? Of(MeasuredPage page)
    {
        int all = 0, inLong = 0, inWhole = 0;
        for (var line = 0; line < page.Count; line++)
        {
            var length = page.Dense[line].Length;
            all += length;
            if (length <= LongLine) continue;
            inLong += length;
            if (IsWhole(page, line)) inWhole += length;
        }
        return inWhole * 10 >= inLong * WholeOfTen && inLong * 2 > all ? new TypedPage(page) : null;
    }

    /// <summary>Whether a line ends as a paragraph does, so that the next line goes on with none.</summary>
    public bool IsWhole(int line) => IsWhole(page, line);

    /// <summary>Whether a line is running text, by its own form: no heading, no line of names.</summary>
    public bool IsText(int line) => isText[line];

    private static bool IsWhole(MeasuredPage page, int line)
    {
        var text = page.Dense[line];
        if (page.EndsSentence[line] || text[^1] is '：' or ':' or '；') return true;
        var closing = text.Length - 1 - text.AsSpan().LastIndexOfAny("。！？");
        return closing < Math.Min(text.Length, LongestClosing) && (text[^closing] is '（' or '(' || text.Length > LongestOfPrint);
    }

    private bool IsTextByItself(int line)
    {
        if (FieldLabels.DepthOf(page.Lines[line].Text) > 0 || FieldLabels.IsOfHeading(page.Dense[line])) return false;
        var text = page.Dense[line].AsSpan(FieldLabels.LengthIn(page.Dense[line]));
        if (text.IsEmpty) return false;
        if (text[^1] is '，' or '、' || text.Contains('。')) return true;
        if (!IsWhole(page, line)) return page.Width[line] > WidestHeading;
        // A headline may ask or exclaim, but it speaks in no one's name.
        return text.Length > LongestHeading || text[^1] is '：' or ':' or '；'
            || text.IndexOfAny('：', ':') is >= 0 and <= LongestSpeaker;
    }
}
