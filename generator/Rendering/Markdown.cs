using Banmian.Scripts;
using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Banmian.Rendering;

/// <summary>Markdown of standing pages and notes as HTML; raw HTML in it is shown as text.</summary>
internal static class Markdown
{
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().UseFootnotes().UseDefinitionLists().Build();

    /// <summary>The HTML; every run of text is converted by <paramref name="convert"/>, addresses of links are not.</summary>
    public static Html ToHtml(string markdown, Func<string, string> convert)
    {
        var document = Markdig.Markdown.Parse(markdown, Pipeline);
        foreach (var literal in document.Descendants<LiteralInline>())
            literal.Content = new Markdig.Helpers.StringSlice(convert(literal.Content.ToString()));
        foreach (var link in document.Descendants<LinkInline>())
            if (link.GetDynamicUrl?.Invoke() is null && !IsSafe(link.Url))
                link.Url = "";

        using var writer = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.Render(document);
        return new Html(writer.ToString());
    }

    public static Html ToHtml(string markdown, Site site, Script script, Script writtenIn) =>
        ToHtml(markdown, text => site.In(script, writtenIn, text));

    /// <summary>Links lead to the web, to mail or within the site; anything else (javascript:) leads nowhere.</summary>
    private static bool IsSafe(string? url) =>
        url is not null && (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme is "http" or "https" or "mailto" || url.StartsWith('/'));
}
