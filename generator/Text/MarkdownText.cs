using System.Collections.Immutable;
using Banmian.Addresses;
using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Banmian.Text;

/// <summary>What of a Markdown text is not shown as it is written, and why; the line is its first one's 0.</summary>
internal sealed record MarkdownFault(int Line, string Message, string Hint);

/// <summary>
/// Markdown of standing pages and notes. Raw HTML in it is text; a link that may not be followed is its text, a picture that may
/// not be shown the words that stand for it.
/// </summary>
internal sealed record MarkdownText(MarkdownDocument Document, ImmutableArray<MarkdownFault> Faults)
{
    private const string LinkHint = "links lead to http:, https: or mailto: addresses or to files of this site";
    private const string PictureHint =
        $"a page asks nothing of another host: put the picture below templates/{Folders.Assets}/ and name it from the page, as ../../{Folders.Assets}/x.png";

    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().UseFootnotes().UseDefinitionLists().UsePreciseSourceLocation().Build();

    /// <summary>The text with what is unsafe taken out of it; null where it is nested too deep to be read.</summary>
    public static MarkdownText? Parse(string markdown)
    {
        MarkdownDocument document;
        try
        {
            document = Markdown.Parse(markdown, Pipeline);
        }
        // Markdig 1.6 throws this where blocks or inlines are nested more than its 128 deep.
        catch (ArgumentException)
        {
            return null;
        }
        var faults = ImmutableArray.CreateBuilder<MarkdownFault>();
        foreach (var inline in document.Descendants<Inline>().ToList())
        {
            switch (inline)
            {
                case LinkInline { IsImage: true } picture when AddressOf(picture) is var address && !WebLink.IsOwnFile(address):
                    faults.Add(new MarkdownFault(picture.Line, $"the picture “{address}” is not shown", PictureHint));
                    picture.ReplaceBy(new ContainerInline());
                    break;
                case LinkInline { IsImage: false } link when AddressOf(link) is var address && !WebLink.IsSafe(address):
                    faults.Add(new MarkdownFault(link.Line, $"the link “{address}” leads nowhere", LinkHint));
                    link.ReplaceBy(new ContainerInline());
                    break;
                case AutolinkInline { IsEmail: false } link when !WebLink.IsSafe(link.Url):
                    faults.Add(new MarkdownFault(link.Line, $"the link “{link.Url}” leads nowhere", LinkHint));
                    link.ReplaceBy(new LiteralInline(link.Url));
                    break;
            }
        }
        return new MarkdownText(document, faults.ToImmutable());
    }

    private static string AddressOf(LinkInline link) => link.GetDynamicUrl?.Invoke() ?? link.Url ?? "";

    public string ToHtml()
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.Render(Document);
        return writer.ToString();
    }
}
