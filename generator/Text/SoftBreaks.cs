using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Banmian.Text;

/// <summary>
/// Line ends inside a paragraph of Markdown. HTML shows one as a space, which Chinese has none of: between two Chinese
/// characters, and beside a full-width mark, whose em has room enough, it is taken out, and text that goes on over it is made
/// one. Between Chinese and Latin it stays: writers put a space there.
/// </summary>
internal static class SoftBreaks
{
    public static void TakeOut(MarkdownDocument document)
    {
        foreach (var end in document.Descendants<LineBreakInline>().Where(end => !end.IsHard).ToList())
        {
            if (Edge(end.PreviousSibling, isLast: true) is not { } left || Edge(end.NextSibling, isLast: false) is not { } right
                || !(IsChinese(left) && IsChinese(right) || IsFullWidthMark(left) || IsFullWidthMark(right)))
                continue;
            if (end is { PreviousSibling: LiteralInline before, NextSibling: LiteralInline after })
            {
                before.Content = new Markdig.Helpers.StringSlice($"{before.Content}{after.Content}");
                after.Remove();
            }
            end.Remove();
        }
    }

    /// <summary>The last or first character of what stands beside a line end; null where that is no text.</summary>
    private static char? Edge(Inline? inline, bool isLast) => inline switch
    {
        LiteralInline { Content.Length: > 0 } text => text.Content.AsSpan()[isLast ? ^1 : 0],
        CodeInline { Content: { Length: > 0 } text } => text[isLast ? ^1 : 0],
        ContainerInline container => Edge(isLast ? container.LastChild : container.FirstChild, isLast),
        _ => null,
    };

    private static bool IsChinese(char c) => Characters.IsIdeograph(c) || Characters.IsCompressible(c)
        || c is '—' or '…' or '℃' || Characters.HalfWidth(c) != c || c is >= '\u3041' and <= '\u30fe';

    // Quotation marks stand in English, too.
    private static bool IsFullWidthMark(char c) => Characters.IsCompressible(c) && c is not ('“' or '”' or '‘' or '’' or '·');
}
