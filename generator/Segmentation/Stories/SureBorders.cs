using Banmian.Segmentation.Roles;

namespace Banmian.Segmentation.Stories;

/// <summary>Where a story begins because of what stands above it or below, whatever it speaks of.</summary>
internal static class SureBorders
{
    // More lines may be the last paragraph of a story that has a picture.
    private const int CaptionLines = 2;

    // 4月10日，…: as agencies begin a caption.
    private const int DatedCaptionLines = 8;

    // A longer text is no caption.
    private const int LongestCaption = 450;

    public static bool IsAt(Draft draft, int line)
    {
        var above = line - 1;
        while (above >= 0 && !draft.Tags[above].IsBody()) above--;
        return above >= 0 && (IsTyped(draft, line) || IsUnderByline(draft, line) || IsAfterSigned(draft, above, line)
            || IsCaption(draft, above, line) || IsItem(draft, line));
    }

    // The first text of an item of a typed page, and the caption at an item's end.
    private static bool IsTyped(Draft draft, int line) => draft.Page.Lines.Typed?.Items is { } items
        && (items.IsUnderHead(line) || items.EndsInside(line) && draft.Page.IsCreditedCaption(line));

    // Under a heading and a by-line a story begins: a crosshead is not signed.
    private static bool IsUnderByline(Draft draft, int line)
    {
        var heading = line - 1;
        while (heading >= 0 && draft.Tags[heading] == LineTag.Byline) heading--;
        return heading >= 0 && heading < line - 1 && draft.Tags[heading].IsDisplay()
            && Borders.WithoutBorder(draft.Page.Roles, line) != LineTag.GoesOn;
    }

    // What has been signed is over: in brackets at its end, or on a line of its own below, over the next heading. But a question
    // that was signed has its answer: 答：
    private static bool IsAfterSigned(Draft draft, int above, int line) =>
        draft.Page.EndsSigned(above) && !draft.Page.NamesSpeaker(line)
        || draft.Tags[above + 1] == LineTag.Byline && draft.Page.IsSignature(above + 1) && draft.Page.EndsSentence(above)
            && draft.Tags[line - 1].IsDisplay();

    // 简讯 / ▍地铁2号线今起延时运营 / ▍市图书馆闭馆一天: right under the name of its column, a text whose paragraphs all have one
    // mark is a list of short news. Elsewhere these are the points of a story.
    private static bool IsItem(Draft draft, int line)
    {
        var story = draft.Stories[draft.Owners[line]];
        return draft.Page.Lines.Typed is null && story.Start > 0 && draft.Tags[story.Start - 1] == LineTag.Furniture
            && story.Items.Contains(line);
    }

    // A line or two above a photographer's name, after text that has ended, are its caption: no text is signed so.
    private static bool IsCaption(Draft draft, int above, int line)
    {
        if (!draft.Page.EndsSentence(above) || draft.Page.IsInCaption(above)) return false;
        var isDated = draft.Page.BeginsWithDate(line);
        // A few lines that neither open as a report nor are signed are the caption themselves, from their first line on.
        var story = draft.Stories[draft.Owners[above]];
        if (!isDated && story.Characters <= LongestCaption && !draft.Page.OpensReport(story.Start)
            && (story.Start == 0 || draft.Tags[story.Start - 1] != LineTag.Byline)) return false;
        var end = line + 1;
        while (end < draft.Tags.Length && draft.Tags[end].IsBody() && end < line + (isDated ? DatedCaptionLines : CaptionLines)
            && draft.Tags[end] is not (LineTag.StoryStart or LineTag.ParagraphStart)) end++;
        return end < draft.Tags.Length && draft.Tags[end] == LineTag.Credit && draft.Page.NamesPhotographer(end);
    }
}
