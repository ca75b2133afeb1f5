using System.Text;
using Banmian.Text;
using Markdig;
using Markdig.Extensions.Yaml;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;

namespace Banmian.Proofs;

/// <summary>
/// The Markdown of proof files: headings, paragraphs, containers and attributes, and nothing else. A star, a figure with
/// a stop or a line of dashes means itself, so that a person who types it gets it; the writer escapes what other programs would
/// take for more.
/// </summary>
internal static class ProofMarkdown
{
    private static readonly MarkdownPipeline Pipeline = Build();

    /// <summary>The proof; null where it is nested too deep, with the line where it is, the first being 0.</summary>
    public static MarkdownDocument? Parse(string text, out int tooDeepAt) => MarkdownReader.Parse(text, Pipeline, out tooDeepAt);

    /// <summary>A text as Markdown that is read back as the same text, in a paragraph or a heading.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\n') escaped.Append("<br>");
            else if (IsInvisible(text, i) || FullWidthMarks.IsMistakable(text, i)) escaped.Append($"&#x{(int)c:x};");
            // Attributes of headings are looked for before escapes are.
            else if (c == '{') escaped.Append("&#x7b;");
            else if (@"\<&[]`*_#".Contains(c) || c == ':' && text.AsSpan(i).StartsWith(":::")) escaped.Append('\\').Append(c);
            else if (IsLineMark(text, i)) escaped.Append('\\').Append(c);
            else escaped.Append(c);
        }
        return escaped.ToString();
    }

    // White space that Markdown or an editor would take away, and marks that nobody could see.
    private static bool IsInvisible(string text, int at) =>
        char.IsWhiteSpace(text[at]) ? text[at] is not (' ' or '\u3000') || at == 0
            || at == text.Length - 1 || text[at - 1] == '\n' || text[at + 1] == '\n'
        : char.GetUnicodeCategory(text[at]) == System.Globalization.UnicodeCategory.Format;

    // What begins a list, a quotation or a rule where a line begins with it.
    private static bool IsLineMark(string text, int at) => text[at] switch
    {
        '>' or '=' or '~' => at == 0,
        '-' or '+' => at == 0,
        '.' or ')' => at > 0 && text.AsSpan(0, at).IndexOfAnyExceptInRange('0', '9') < 0,
        _ => false,
    };

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UseCustomContainers().UseGenericAttributes();
        builder.BlockParsers.RemoveAll(p => p is ListBlockParser or QuoteBlockParser
            or IndentedCodeBlockParser or FencedCodeBlockParser or HtmlBlockParser or ThematicBreakParser);
        builder.BlockParsers.Find<ParagraphBlockParser>()!.ParseSetextHeadings = false;
        builder.BlockParsers.Insert(0, new YamlFrontMatterParser());
        builder.InlineParsers.RemoveAll(p => p is EmphasisInlineParser or CodeInlineParser or LinkInlineParser);
        return builder.Build();
    }
}
