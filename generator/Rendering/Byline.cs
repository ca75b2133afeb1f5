using System.Collections.Immutable;
using System.Text;
using Banmian.Segmentation;

namespace Banmian.Rendering;

/// <summary>
/// Where a story's by-line stands: on the side of its text where it was printed, and as it was printed. Under the headline the
/// mark it opens with (<c>▶</c>) is apart.
/// </summary>
internal sealed record Byline((string Mark, string Text)? AtHead, string? AtEnd)
{
    /// <summary>What stands under the headline, as one text; null where nothing does.</summary>
    public string? Head => AtHead is not var (mark, text) ? null : mark.Length == 0 ? text : $"{mark} {text}";

    public static Byline Of(Story story)
    {
        var (head, end) = Sides(story);
        var text = head.AsSpan().TrimStart(MarksOf(head)).TrimStart().ToString();
        return new Byline(head.Length == 0 ? null : (head[..^text.Length].Trim(), text), end.Length == 0 ? null : end);
    }

    /// <summary>
    /// What was printed of it over the text and what below, either perhaps empty: a story has one by-line, and print may name who
    /// wrote it at its head and who helped at its end.
    /// </summary>
    public static (string Head, string End) Sides(Story story)
    {
        if (story[UnitKind.Byline] is not { } byline)
            return ("", "");
        // There is nothing for it to stand below.
        if (story.Paragraphs.IsEmpty)
            return (byline.Text.Trim(), "");
        var isAtEnd = SidesOf(story);
        var sides = Enumerable.Range(0, byline.Text.Length).Select(at => isAtEnd(byline.PlaceOf(at))).ToList();
        // White space has no place, and goes with what stands before it.
        var side = sides.Find(known => known is not null) ?? IsUsuallyAtEnd(story);
        var (head, end) = (new StringBuilder(), new StringBuilder());
        for (var at = 0; at < byline.Text.Length; at++)
        {
            side = sides[at] ?? side;
            (side ? end : head).Append(byline.Text[at]);
        }
        return (head.ToString().Trim(), end.ToString().Trim());
    }

    // Whether what stands at a place of the dump is printed below the text; null where it stands nowhere.
    private static Func<(int Line, int Column), bool?> SidesOf(Story story)
    {
        var text = PlacesOf(story, UnitKind.Dateline, UnitKind.Paragraph);
        var heading = PlacesOf(story, UnitKind.Kicker, UnitKind.Headline, UnitKind.Deck);
        return place =>
        {
            if (place.Line == 0)
                return null;
            if (!text.IsEmpty && IsUnder(place, text[0]))
                return false;
            if (text.IsEmpty || IsUnder(place, text[^1]))
                return IsUsuallyAtEnd(story);
            if (place.Line == text[^1].Line)
                return true;
            // Extraction gives many a heading behind its text, and the by-line with it.
            ImmutableArray<(int, int)> behind = [.. heading.Where(of => IsUnder(text[^1], of))];
            return !behind.Any(of => IsUnder(of, place))
                && (behind.IsEmpty && GoesOn(story, text[^1].Line, place.Line) || IsUsuallyAtEnd(story));
        };
    }

    // Where the places do not tell: who wrote an article is named under its headline, who wrote a brief behind it.
    private static bool IsUsuallyAtEnd(Story story) => story.Kind != StoryKind.Article;

    private static bool IsUnder((int Line, int Column) one, (int Line, int Column) other) => one.CompareTo(other) < 0;

    private static bool GoesOn(Story story, int from, int to) =>
        story.Lines.Any(range => range.First <= from && to <= range.Last);

    /// <summary>The first and the last place of every printed run of these units, in the order of the dump.</summary>
    private static ImmutableArray<(int Line, int Column)> PlacesOf(Story story, params UnitKind[] kinds) =>
        [.. story.Units.Where(unit => kinds.Contains(unit.Kind)).SelectMany(unit => unit.Printed.Runs)
            .Where(run => run.IsPrinted)
            .SelectMany(run => new[] { (run.Line, run.Column), (run.Line, run.Column + run.Length - 1) }).Order()];

    /// <summary>The symbols a printed by-line opens with.</summary>
    private static string MarksOf(string printed) =>
        string.Concat(printed.EnumerateRunes()
            .TakeWhile(r => Rune.IsSymbol(r) || Rune.IsWhiteSpace(r)).Select(r => r.ToString()));
}
