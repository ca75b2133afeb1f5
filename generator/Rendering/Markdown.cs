using Banmian.Diagnostics;
using Banmian.Scripts;
using Banmian.Text;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Banmian.Rendering;

/// <summary>Markdown of standing pages and notes as HTML.</summary>
internal static class Markdown
{
    /// <summary>The HTML; every run of text is converted by <paramref name="convert"/>, addresses of links are not.</summary>
    public static Html ToHtml(MarkdownText markdown, Func<string, string> convert)
    {
        foreach (var literal in markdown.Document.Descendants<LiteralInline>())
            literal.Content = new StringSlice(convert(literal.Content.ToString()));
        return new Html(DirectionControls.Shown(markdown.ToHtml()));
    }

    public static Html ToHtml(string markdown, Site site, Script script, Script writtenIn) =>
        ToHtml(MarkdownText.Parse(markdown)!, text => site.In(script, writtenIn, text));
}
