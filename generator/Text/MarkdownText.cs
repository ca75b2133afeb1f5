using System.Collections.Immutable;
using Banmian.Addresses;
using Banmian.Diagnostics;
using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Banmian.Text;

/// <summary>What of a Markdown text is not shown as it is written, and why; the line is its first one's 0.</summary>
internal sealed record MarkdownFault(int Line, Sentence Message, Sentence Hint);

/// <summary>
/// Markdown of standing pages and notes. Raw HTML in it is text; a link that may not be followed is its text, a picture that may
/// not be shown the words that stand for it. Emphasis may stand beside Chinese marks, where CommonMark has none (**《山村》**是).
/// </summary>
internal sealed record MarkdownText(MarkdownDocument Document, ImmutableArray<MarkdownFault> Faults)
{
    private static readonly Sentence LinkHint =
        $"links lead to http:, https: or mailto: addresses or to files of this site";
    private static readonly Sentence PictureHint =
        $"a page asks nothing of another host: put the picture below templates/{Folders.Assets}/ "
        + $"and name it from the page, as ../../{Folders.Assets}/x.png";

    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().UseFootnotes()
            .UseDefinitionLists().UseCjkFriendlyEmphasis().UsePreciseSourceLocation().Build();

    // The time Markdig takes grows with the square of the marks in one paragraph.
    private const int MostMarks = 1_000;
    private const string Marks = "*_~[]!<`";

    private static readonly MarkdownFault TooManyMarks =
        new(0, $"this paragraph holds more than {MostMarks:N0} marks of Markdown ({Marks})",
            $"part it by blank lines, or write a backslash before the marks that are text");

    /// <summary>The text with what is unsafe taken out of it; null where it cannot be shown.</summary>
    public static MarkdownText? Parse(string markdown) => Parse(markdown, out _);

    /// <param name="refusal">why it cannot be shown</param>
    public static MarkdownText? Parse(string markdown, out MarkdownFault? refusal)
    {
        refusal = ParagraphWithTooManyMarks(markdown) is { } line ? TooManyMarks with { Line = line } : null;
        if (refusal is not null)
            return null;
        if (MarkdownReader.Parse(markdown, Pipeline, out var tooDeepAt) is not { } document)
        {
            refusal = new MarkdownFault(tooDeepAt, $"the Markdown is nested too deep",
                $"take out the quotation marks (>), lists or stars it is nested by");
            return null;
        }
        SoftBreaks.TakeOut(document);
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

    // The line it begins in, or null.
    private static int? ParagraphWithTooManyMarks(string markdown)
    {
        var (line, begins, marks) = (0, 0, 0);
        foreach (var text in markdown.AsSpan().EnumerateLines())
        {
            // A blank line ends a paragraph, and the bullet of a list begins one (CommonMark 0.31.2, 4.8, 5.2).
            if (text.IsWhiteSpace() || text.TrimStart() is ['-' or '*' or '+', ' ', ..])
                (begins, marks) = (text.IsWhiteSpace() ? line + 1 : line, 0);
            foreach (var c in text)
                marks += Marks.Contains(c) ? 1 : 0;
            if (marks > MostMarks)
                return begins;
            line++;
        }
        return null;
    }

    private static string AddressOf(LinkInline link) => link.GetDynamicUrl?.Invoke() ?? link.Url ?? "";

    /// <summary>The links and pictures that are shown as such: where each leads, and its line, the first being 0.</summary>
    public IEnumerable<(string Address, int Line)> Links =>
        Document.Descendants<LinkInline>().Select(link => (AddressOf(link), link.Line));

    public string ToHtml()
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.Render(Document);
        return writer.ToString();
    }
}
