using System.Collections.Immutable;
using Banmian.Publishing;

namespace Banmian.Printing;

/// <summary>
/// What a built page gives to be printed: its language, what it says of itself as Dublin Core and PRISM (<c>DC.title</c>, …), the
/// HTML that is shown on paper, and the files of the pictures in it. The rest of the page – ways to others, notes – may change
/// without the print growing stale.
/// </summary>
internal sealed record PrintView(
    string Lang, ImmutableArray<(string Name, string Content)> Meta, string Shown, ImmutableArray<string> Pictures)
{
    private static readonly string[] Known = ["DC.", "prism."];

    public string? this[string name] => Meta.FirstOrDefault(entry => entry.Name == name).Content;

    /// <summary>
    /// The view in a finished page of the site; null where a template of the site's own made something else of it.
    /// </summary>
    public static PrintView? Of(string path, string html, bool isReading)
    {
        var tags = HtmlTag.In(html).ToList();
        var shown = tags.FirstOrDefault(tag => isReading ? tag.Name is "main"
            : tag["class"]?.Split(' ').Contains("paper") ?? false);
        if (shown.Html is null || tags[0]["lang"] is not { } lang)
            return null;
        var element = Element(shown);
        var pictures = HtmlTag.In(element)
            .Select(tag => tag.Name is "img" ? tag["src"] : tag.Name is "image" ? tag["href"] : null)
            .OfType<string>().Select(link => Links.Follow(path, link, null)?.Path).OfType<string>();
        return new PrintView(lang,
            [.. tags.Where(tag => tag.Name is "meta" && tag["name"] is { } name && Known.Any(prefix =>
                name.StartsWith(prefix, StringComparison.Ordinal))).Select(tag => (tag["name"]!, tag["content"] ?? ""))],
            element, [.. pictures.Distinct()]);
    }

    // To the end tag that closes it: in what the templates write every < of text is escaped.
    private static string Element(HtmlTag tag)
    {
        var (start, end) = ($"<{tag.Name}", $"</{tag.Name}>");
        var (depth, at) = (1, tag.End);
        while (depth > 0 && tag.Html.IndexOf(end, at, StringComparison.Ordinal) is var close and >= 0)
        {
            var open = tag.Html.IndexOf(start, at, StringComparison.Ordinal);
            (depth, at) = open >= 0 && open < close ? (depth + 1, open + start.Length) : (depth - 1, close + end.Length);
        }
        return tag.Html[tag.Offset..at];
    }
}
