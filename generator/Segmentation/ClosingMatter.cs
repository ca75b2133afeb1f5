using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Banmian.Text;

namespace Banmian.Segmentation;

/// <summary>What stands after the last stop of a story: who wrote it, or whose picture it is.</summary>
internal sealed record ClosingMatter(int Start, string Text, ImmutableArray<string> Names, bool IsCredit)
{
    private static readonly Regex CreditTail = new(
        $@"^[（(]?[^，。；！？]{{0,24}}?(?:[／/]?(?:{Segmentation.Names.Any("photoCredit")})(?:\s*[（(][^（()）]{{2,12}}[）)])?|(?:{Segmentation.Names.Any("photoSource")})[:：／/\s].{{1,24}})[）)]?$");

    private static readonly Regex BylineTail = new(
        $@"^[（(]?(?>\s*)(?:{Segmentation.Names.Any("agency")})?(?>\s*)(?:{Segmentation.Names.Any("reporter")})[^，。；！？]{{2,30}}[）)]?$");

    /// <summary>The closing matter of a paragraph's text as printed (spaces kept), or null.</summary>
    public static ClosingMatter? Find(string text)
    {
        // The last stop with something after it; a credit or byline is short.
        for (var at = text.Length - 2; at >= 0 && at >= text.Length - 48; at--)
        {
            if (!IsBorder(text, at)) continue;
            var start = at + 1;
            var tail = text[start..].Trim();
            if (tail.Length < 2) continue;
            var inBrackets = tail[0] is '（' or '(' && tail[^1] is '）' or ')';
            var gap = start < text.Length && char.IsWhiteSpace(text[start]);
            if (CreditTail.IsMatch(tail) && Segmentation.Names.InCredit(tail) is { Length: > 0 } credits && credits.All(n => n.Length <= 16))
                return new ClosingMatter(start, tail, credits, true);
            if (BylineTail.IsMatch(tail) && Segmentation.Names.InByline(tail) is { Length: > 0 } writers && writers.All(Segmentation.Names.CouldBeName))
                return new ClosingMatter(start, tail, writers, false);
            if ((gap || inBrackets) && Segmentation.Names.AtEnd(tail) is { Length: > 0 } names)
                return new ClosingMatter(start, tail, names, false);
        }
        return null;
    }

    // A sentence's end, its closing quotes included.
    private static bool IsBorder(string text, int at)
    {
        var end = at;
        while (end > 0 && Characters.IsCloser(text[end])) end--;
        return "。！？…!?".Contains(text[end]) && !Characters.IsCloser(text[at + 1]);
    }
}
