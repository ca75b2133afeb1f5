using Banmian.Segmentation.Roles;

namespace Banmian.Segmentation.Stories;

/// <summary>The tags of lines that have a form nothing else has, or that stand as papers set nothing else.</summary>
internal static class SureTags
{
    // A headline is turned over in the middle: what is so much shorter than the line under it was set apart (in a narrow column
    // 联合国 / 秘书长表示 are one headline).
    private const int ShorterLabel = 3;

    // Whom a letter speaks to: 全体指战员同志们.
    private const int LongestSalutation = 9;

    /// <summary>The likeliest tags, with those put right of which the forms of the lines are sure.</summary>
    public static LineTag[] In(StoryPage page, LineTag[] tags)
    {
        var sure = (LineTag[])tags.Clone();
        for (var line = 0; line < tags.Length; line++)
        {
            // Lunar date, issue number, 刊号 and price are no heading, however they are set.
            if (tags[line].IsDisplay() && page.IsBesideFolio(line)) sure[line] = LineTag.Furniture;
            // 本报讯 above running text is no furniture.
            else if (tags[line] == LineTag.Furniture && line + 1 < tags.Length && tags[line + 1].IsBody()
                && page.IsOpeningAlone(line)) sure[line] = LineTag.StoryStart;
            else if (line > 0 && line + 1 < tags.Length && Begins(tags[line + 1])) AddSigned(page, sure, line);
            else if (line > 0 && line + 2 < tags.Length && (Begins(tags[line + 2]) || OpensLetter(page, tags, line + 2)))
                AddClosed(page, sure, line);
            // 本报记者 李木子 通讯员 / 方小文
            if (line > 0 && sure[line - 1] == LineTag.Byline && page.EndsNames(line)) sure[line] = LineTag.Byline;
            // A line of verse under its author's name.
            if (line > 0 && line + 1 < tags.Length && sure[line].IsCrosshead() && page.IsLeftOpen(line)
                && sure[line - 1] == LineTag.Byline && tags[line + 1].IsBody()) sure[line] = LineTag.StoryStart;
        }
        AddLabels(page, sure);
        return sure;
    }

    /// <summary>Whether a line's tag is one of these, which no score of a display line may change.</summary>
    public static bool Keeps(Draft draft, int line) => draft.Page.IsBesideFolio(line)
        || draft.Tags[line] == LineTag.Byline && (draft.Page.IsSignature(line) || draft.Page.EndsNames(line)
            || draft.Page.IsPenName(line))
        || draft.Tags[line] == LineTag.Kicker && (IsPlace(draft.Page, line)
            || draft.Page.IsColumn(line) && draft.Page.Roles.Likeliest(line) == LineTag.Byline);

    /// <summary>Whether a line that does not look like a heading is one as it stands: over a by-line that stands over text, or
    /// between the signature of one text and the next text.</summary>
    public static bool IsHeading(Draft draft, int line)
    {
        if (!draft.Tags[line].IsHeading() || draft.Page.Roles.Likeliest(line).IsHeading()) return false;
        if (!draft.Page.MayHead(line)) return false;
        var next = line + 1;
        while (next < draft.Tags.Length && draft.Tags[next] == LineTag.Byline) next++;
        var isSignedAbove = line > 0 && draft.Tags[line - 1] == LineTag.Byline && draft.Page.IsSignature(line - 1);
        return (next > line + 1 || isSignedAbove) && next < draft.Tags.Length && draft.Tags[next] is LineTag.StoryStart;
    }

    // A heading, a by-line, the text: what stands so was set so, though the heading has a comma in it or the by-line says where
    // its author belongs (2016级汉语言文学专业 苏荷).
    private static void AddSigned(StoryPage page, LineTag[] tags, int line)
    {
        var isSignature = page.IsSignature(line);
        if (tags[line] != LineTag.Byline && !isSignature) return;
        var isHeading = Begins(tags[line - 1]) && page.MayHead(line - 1)
            && (line == 1 || !tags[line - 2].IsBody() || page.EndsSentence(line - 2));
        // Over verse a signature in brackets looks more like a heading than the heading does.
        var isUnderHeading = isSignature && !tags[line].IsBody() && tags[line] != LineTag.Byline
            && tags[line - 1] == LineTag.Furniture;
        if (isHeading || isUnderHeading) tags[line - 1] = LineTag.Headline;
        if (isSignature && tags[line - 1].IsDisplay()) tags[line] = LineTag.Byline;
    }

    // A letter, its writer (新桥乡农民 朱大有), and the heading of the answer.
    private static void AddClosed(StoryPage page, LineTag[] tags, int line)
    {
        if (!page.IsSignature(line) || !tags[line - 1].IsBody() || !page.EndsSentence(line - 1)) return;
        if (!tags[line + 1].IsDisplay() && !page.MayHead(line + 1)) return;
        (tags[line], tags[line + 1]) = (LineTag.Byline, LineTag.Headline);
        if (!Begins(tags[line + 2])) tags[line + 2] = LineTag.StoryStart;
    }

    // 编辑同志：五月一日转来的信收
    private static bool OpensLetter(StoryPage page, LineTag[] tags, int line) =>
        tags[line].IsBody() && page.Plain[line].IndexOf('：') is > 1 and < LongestSalutation;

    // 评论员札记 over a headline is no by-line; and where several headlines have the name of a place over them, these are labels:
    // one alone may be a headline's first line.
    private static void AddLabels(StoryPage page, LineTag[] tags)
    {
        int[] over = [.. Enumerable.Range(0, Math.Max(0, tags.Length - 1)).Where(i => tags[i + 1].IsDisplay())];
        int[] columns = [.. over.Where(i => tags[i] == LineTag.Byline && page.IsColumn(i))];
        int[] places = [.. over.Where(i => tags[i].IsDisplay() && IsPlace(page, i))];
        foreach (var line in places.Length > 1 ? [.. columns, .. places] : columns)
        {
            tags[line] = LineTag.Kicker;
            if (tags[line + 1].IsTurned()) tags[line + 1] = LineTag.Headline;
        }
    }

    private static bool IsPlace(StoryPage page, int line) => line + 1 < page.Count && page.IsPlace(line)
        && page.Plain[line].Length + ShorterLabel <= page.Plain[line + 1].Length;

    private static bool Begins(LineTag tag) =>
        tag is LineTag.StoryStart or LineTag.ParagraphStart or LineTag.ResumesAtParagraph;
}
