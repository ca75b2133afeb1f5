using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Banmian.Text;

/// <summary>
/// The one door to Markdig's parser. What comes out of it can be rendered: a text nested deeper than
/// <see cref="MostDeep"/> does not, and an opening bracket that nothing closes is text, not a container of all that follows.
/// </summary>
internal static class MarkdownReader
{
    // Markdig 1.6 throws where blocks, inlines or what it renders are nested more than 128 deep.
    private const int MostDeep = 100;

    /// <summary>The document; null where it is nested too deep, with the line where it is, the first being 0.</summary>
    public static MarkdownDocument? Parse(string text, MarkdownPipeline pipeline, out int tooDeepAt)
    {
        if (TryParse(text, pipeline) is not { } document)
        {
            tooDeepAt = LineThatIsTooMuch(text, pipeline);
            return null;
        }
        foreach (var unclosed in document.Descendants<DelimiterInline>().ToList())
            unclosed.ReplaceBy(
                new LiteralInline(unclosed.ToLiteral()) { Line = unclosed.Line, Column = unclosed.Column, Span = unclosed.Span });
        tooDeepAt = FirstTooDeep(document)?.Line ?? -1;
        return tooDeepAt < 0 ? document : null;
    }

    private static MarkdownDocument? TryParse(string text, MarkdownPipeline pipeline)
    {
        try
        {
            return Markdown.Parse(text, pipeline);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    // The least number of lines that cannot be parsed ends in the line that nests too deep.
    private static int LineThatIsTooMuch(string text, MarkdownPipeline pipeline)
    {
        var ends = text.Select((c, at) => (c, at)).Where(place => place.c == '\n')
            .Select(place => place.at).Append(text.Length).ToList();
        var (parsed, refused) = (-1, ends.Count - 1);
        while (refused - parsed > 1)
        {
            var middle = (parsed + refused) / 2;
            if (TryParse(text[..ends[middle]], pipeline) is null)
                refused = middle;
            else
                parsed = middle;
        }
        return refused;
    }

    private static MarkdownObject? FirstTooDeep(MarkdownDocument document)
    {
        var open = new Stack<(MarkdownObject Part, int Depth)>([(document, 0)]);
        while (open.TryPop(out var next))
        {
            if (next.Depth > MostDeep)
                return next.Part;
            IEnumerable<MarkdownObject> inside = next.Part switch
            {
                ContainerBlock block => block,
                LeafBlock { Inline: { } text } => text,
                ContainerInline text => text,
                _ => [],
            };
            foreach (var part in inside)
                open.Push((part, next.Depth + 1));
        }
        return null;
    }
}
