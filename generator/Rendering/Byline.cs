using System.Collections.Immutable;
using System.Text;
using Banmian.Segmentation;
using Banmian.Text;

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
        ImmutableArray<string> unnamed = [.. story.Byline.Where(name => !IsIn(story.Dateline, name))];
        if (unnamed.IsEmpty && (story.BylineText is null || !story.Byline.IsEmpty))
            return None;

        var names = string.Join(words[WordNames.BetweenNames], unnamed);
        if (story.Kind == StoryKind.Article)
        {
            var printed = (story.BylineText ?? names).Trim();
            var text = printed.AsSpan().TrimStart(MarksOf(printed)).TrimStart().ToString();
            return new Byline((printed[..^text.Length].Trim(), text), null);
        }
        var closing = names.Length > 0 && (story.BylineText is not { } byline || IsOnlyNames(byline, story.Byline)) ? names
            : story.BylineText!.Trim();
        return new Byline(null, closing is ['（' or '(' or '〔' or '【', ..] ? closing
            : words.Fill(WordNames.BylineAtEnd, ("names", closing)));
    }

    // Print spaces a name to an even width (记者 叶 伟).
    private static bool IsIn(string? dateline, string name) =>
        dateline is not null && Spacing.Dense(dateline).Contains(Spacing.Dense(name), StringComparison.Ordinal);

    private static bool IsOnlyNames(string left, ImmutableArray<string> names)
    {
        foreach (var name in names)
            left = left.Replace(name, "", StringComparison.Ordinal);
        return string.IsNullOrWhiteSpace(left);
    }

    /// <summary>The symbols a printed by-line opens with.</summary>
    private static string MarksOf(string printed) =>
        string.Concat(printed.EnumerateRunes()
            .TakeWhile(r => Rune.IsSymbol(r) || Rune.IsWhiteSpace(r)).Select(r => r.ToString()));
}
