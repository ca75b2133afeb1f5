using System.Collections.Immutable;
using Banmian.Archive;
using Banmian.Scripts;
using Banmian.Segmentation;
using Banmian.Text;
using Banmian.Typesetting;

namespace Banmian.Rendering;

/// <summary>Hands a story to the compositor: its texts as they are shown on the newspaper page.</summary>
internal static class Copies
{
    // Characters: what would not fill a band of vertical lines is set across the page, as captions are.
    private const int LeastVertical = 60;

    public static Copy Of(Page page, Script script, int index, Site site)
    {
        var story = page.Readings[script].Stories[index];
        var words = site.Words(script);
        var byline = Byline.Of(story);
        var direction = MayBeVertical(page.AsDumped.Stories[index]) ? site.Archive.Config.DirectionOf(script)
            : WritingDirection.Horizontal;
        return new Copy(
            KindOf(story.Kind),
            Display(story.Kicker),
            Headline(page, script, index, site),
            Display(story.Deck),
            byline.Head is { } head ? DisplayUnits.Of(NameText.Of(head, story.Byline), WordEnds(head, page, script, site)) : null,
            byline.AtHead?.Mark.Length ?? 0,
            [.. Blocks(story, byline.AtEnd, words, text => Cut(text, direction), direction)]);

        DisplayUnits? Display(string? text) => text is null ? null : Cut(text, WritingDirection.Horizontal);

        DisplayUnits Cut(string text, WritingDirection direction) =>
            DisplayUnits.Of(text, [], WordEnds(text, page, script, site), direction);
    }

    private static CopyKind KindOf(StoryKind kind) => kind switch
    {
        StoryKind.Photo => CopyKind.Caption,
        StoryKind.Brief => CopyKind.Brief,
        _ => CopyKind.Article,
    };

    private static bool MayBeVertical(Story story) =>
        story.Kind != StoryKind.Photo && story.Paragraphs.Sum(paragraph => paragraph.Length) >= LeastVertical;

    /// <summary>
    /// The headline as one text, a space where one was printed, and where it was turned over; null where a story has none.
    /// </summary>
    public static DisplayUnits? Headline(Page page, Script script, int index, Site site)
    {
        if (page.Readings[script].Stories[index][UnitKind.Headline] is not { Turned.Length: > 0 } headline)
            return null;
        var lines = headline.Turned.Select(line =>
            string.Join(' ', line.Split([' ', '\u3000'], StringSplitOptions.RemoveEmptyEntries))).ToList();
        var turns = Enumerable.Range(1, lines.Count - 1).Select(n => LineJoins.Join(lines.Take(n)).Length);
        var text = LineJoins.Join(lines);
        return DisplayUnits.Of(text, [.. turns], WordEnds(text, page, script, site));
    }

    private static ImmutableArray<int> WordEnds(string text, Page page, Script script, Site site) =>
        site.Converters.WordEnds(text, script, page.Known, page.Script);

    /// <summary>Its body, block by block.</summary>
    /// <param name="closing">what its by-line puts at the end</param>
    /// <param name="cut">cuts a crosshead where it may turn over</param>
    public static IEnumerable<CopyBlock> Blocks(Story story, string? closing, Words words, Func<string, DisplayUnits> cut,
        WritingDirection direction = WritingDirection.Horizontal)
    {
        var (number, last) = (0, story.Paragraphs.Length - 1);
        foreach (var unit in story.Units)
            switch (unit.Kind)
            {
                case UnitKind.LeadIn:
                    var lastLeadIn = story.Units.Last(other => other.Kind == UnitKind.LeadIn);
                    yield return new LeadInCopy(unit.Text, ReferenceEquals(unit, lastLeadIn), direction);
                    break;
                case UnitKind.Crosshead:
                    yield return new CrossheadCopy(cut(unit.Text), direction);
                    break;
                case UnitKind.Paragraph:
                    yield return new ParagraphCopy(number, number == 0 ? story.Dateline : null, unit.Text,
                        number == last ? Ending(story, closing, words) : null, Direction: direction);
                    number++;
                    break;
                case UnitKind.Jump:
                    yield return new JumpCopy(unit.Text, Direction: direction);
                    break;
            }
    }

    /// <summary>What stands at the end of a story: its names, then the credit.</summary>
    private static NameText? Ending(Story story, string? closing, Words words)
    {
        var parts = new[] { closing, Credit(story, words) }.OfType<string>().ToList();
        return parts.Count == 0 ? null
            : NameText.Of(string.Join(words[WordNames.BetweenNames], parts), story.Byline.Concat(story.Credit));
    }

    public static string? Credit(Story story, Words words) =>
        story.CreditText ?? (story.Credit.IsEmpty ? null : string.Join(words[WordNames.BetweenNames], story.Credit));
}
