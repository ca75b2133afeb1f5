using Banmian.Segmentation.Lines;
using Banmian.Segmentation.Model;

namespace Banmian.Segmentation.Roles;

/// <summary>What the lines of a typed page may be: of its items the networks of lines have learned little, as few pages are
/// typed.</summary>
internal static class TypedRoles
{
    // One in e³: a by-line over the headline; a headline apart from its text, where others are not.
    private const int Seldom = -3 * LineRoles.One;

    // The lines at the head of a page that may be its folio.
    private const int FolioLines = 3;

    /// <summary>What the networks say, with what the form of the page forbids taken away.</summary>
    public static LineRoles In(MeasuredPage page, LineRoles roles, Openings openings)
    {
        if (page.Typed is not { } typed) return roles;
        return roles.With((line, scores) =>
        {
            if (line > 0 && typed.IsWhole(line - 1)) BeginParagraph(scores, mayBeginItem: typed.Items?.BeginsItem(line) == true);
            if (typed.Items is { } items)
            {
                LineRoles.Forbid(scores, tag => !MayBe(tag, line, typed, items, roles));
                if (items.EndsInside(line) && openings.OpensCaption(page.Lines[line].Text))
                    scores[(int)LineTag.StoryStart] = roles[line, LineTag.StoryStart];
                if (IsSignature(line, page, items, openings)) LineRoles.Forbid(scores, tag => tag != LineTag.Byline);
                if (items.BeginsHead(line)) scores[(int)LineTag.Byline] += Seldom;
                if (items.IsApart(line)) scores[(int)LineTag.Headline] += Seldom;
            }
            FixedPoint.LogSoftmax(scores);
        });
    }

    private static bool MayBe(LineTag tag, int line, TypedPage page, TypedItems items, LineRoles roles)
    {
        // An advertisement is one as a whole.
        if (tag == LineTag.Advert && items.FirstText(line) is >= 0 and var first && roles.Likeliest(first).IsBody()) return false;
        if (items.IsHead(line))
        {
            return tag.IsHeading() || tag.IsLeadIn()
                || tag == LineTag.Furniture && line < FolioLines && !items.IsWholeHead(line)
                || tag is LineTag.Byline or LineTag.Credit or LineTag.Jump or LineTag.Advert;
        }
        if (items.IsUnderHead(line)) return tag is LineTag.StoryStart or LineTag.LeadIn or LineTag.Advert;
        if (!items.IsInside(line)) return true;
        if (items.IsMarkedInside(line)) return tag == LineTag.Crosshead;
        // Under a lead-in its story begins.
        if (tag == LineTag.StoryStart) return roles[line - 1, LineTag.LeadIn] > LineRoles.Half;
        if (!page.IsText(line)) return !tag.IsHeading();
        return !tag.IsHeading() && !tag.IsCrosshead() && tag != LineTag.Furniture;
    }

    // A name right over the text, under the headline; the signature that an item ends with.
    private static bool IsSignature(int line, MeasuredPage page, TypedItems items, Openings openings) =>
        items.EndsHead(line) && openings.Names.IsHan(page.Dense[line])
        || items.EndsInside(line) && !page.Typed!.IsText(line) && openings.Signatures.IsSignature(page.Lines[line].Text);

    // What seemed to go on with the line above is a paragraph of its own; at the head of an item it may be more.
    private static void BeginParagraph(Span<int> scores, bool mayBeginItem)
    {
        if (!mayBeginItem)
        {
            Turn(scores, LineTag.GoesOn, LineTag.ParagraphStart);
            Turn(scores, LineTag.Resumes, LineTag.ResumesAtParagraph);
        }
        LineRoles.Forbid(scores, tag => tag is LineTag.GoesOn or LineTag.Resumes);
    }

    private static void Turn(Span<int> scores, LineTag from, LineTag to) =>
        scores[(int)to] = Math.Max(scores[(int)to], scores[(int)from]);
}
