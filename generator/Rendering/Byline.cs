using System.Text;
using Banmian.Segmentation;

namespace Banmian.Rendering;

/// <summary>
/// Where a story's by-line stands: an article's under its headline, with the mark it was printed with (<c>▶</c>) apart; a
/// brief's in brackets at its end; nowhere when the dateline names the reporters already.
/// </summary>
internal sealed record Byline((string Mark, string Text)? AtHead, string? AtEnd)
{
    /// <summary>What stands under the headline, as one text; null where nothing does.</summary>
    public string? Head => AtHead is not var (mark, text) ? null : mark.Length == 0 ? text : $"{mark} {text}";

    private static readonly Byline None = new(null, null);

    public static Byline Of(Story story, Words words)
    {
        if (story.BylineText is null && story.Byline.IsEmpty)
            return None;
        if (story.Dateline is { } dateline && !story.Byline.IsEmpty
            && story.Byline.All(name => dateline.Contains(name, StringComparison.Ordinal)))
            return None;

        var names = string.Join(words[WordNames.BetweenNames], story.Byline);
        if (story.Kind == StoryKind.Article)
        {
            var printed = (story.BylineText ?? names).Trim();
            var text = printed.AsSpan().TrimStart(MarksOf(printed)).TrimStart().ToString();
            return new Byline((printed[..^text.Length].Trim(), text), null);
        }
        var closing = names.Length > 0 && (story.BylineText is null || IsOnlyNames(story)) ? names : story.BylineText!.Trim();
        return new Byline(null, closing is ['（' or '(' or '〔' or '【', ..] ? closing
            : words.Fill(WordNames.BylineAtEnd, ("names", closing)));
    }

    private static bool IsOnlyNames(Story story)
    {
        var left = story.BylineText!;
        foreach (var name in story.Byline)
            left = left.Replace(name, "", StringComparison.Ordinal);
        return string.IsNullOrWhiteSpace(left);
    }

    /// <summary>The symbols a printed by-line opens with.</summary>
    private static string MarksOf(string printed) =>
        string.Concat(printed.EnumerateRunes()
            .TakeWhile(r => Rune.IsSymbol(r) || Rune.IsWhiteSpace(r)).Select(r => r.ToString()));
}
