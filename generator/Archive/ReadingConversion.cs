using System.Collections.Immutable;
using Banmian.Scripts;
using Banmian.Segmentation;
using Banmian.Text;

namespace Banmian.Archive;

/// <summary>
/// A page's reading in another script: the same stories, paragraphs and lines, every text of it converted whole, after
/// joining, since a phrase cut by a line end converts wrongly.
/// </summary>
internal static class ReadingConversion
{
    public static PageReading Convert(PageReading reading, Script to, IScriptConverter converter) => reading with
    {
        Script = to,
        Stories = [.. reading.Stories.Select(story => Convert(story, converter))],
        Furniture = [.. reading.Furniture.Select(item => item with { Text = converter.Convert(item.Text) })],
        Dropped = [.. reading.Dropped.Select(item => item with { Text = converter.Convert(item.Text) })],
    };

    private static Story Convert(Story story, IScriptConverter converter) => story with
    {
        Kicker = Maybe(story.Kicker, converter),
        HeadlineLines = Lines(story.HeadlineLines, converter),
        Deck = Maybe(story.Deck, converter),
        Dateline = Maybe(story.Dateline, converter),
        Byline = Each(story.Byline, converter),
        BylineText = Maybe(story.BylineText, converter),
        Credit = Each(story.Credit, converter),
        CreditText = Maybe(story.CreditText, converter),
        Crossheads = [.. story.Crossheads.Select(c => c with { Text = converter.Convert(c.Text) })],
        Paragraphs = Each(story.Paragraphs, converter),
        Jump = Maybe(story.Jump, converter),
    };

    /// <summary>Converts the lines as one text and turns it over where it was; where its length changed, line by line.</summary>
    private static ImmutableArray<string> Lines(ImmutableArray<string> lines, IScriptConverter converter)
    {
        var joined = Joining.Join(lines);
        var converted = converter.Convert(joined);
        if (converted.Length != joined.Length)
            return Each(lines, converter);

        var ends = Enumerable.Range(1, lines.Length).Select(n => Joining.Join(lines.Take(n)).Length);
        return [.. lines.Zip(ends, (line, end) => converted[(end - line.Length)..end])];
    }

    private static ImmutableArray<string> Each(ImmutableArray<string> texts, IScriptConverter converter) => [.. texts.Select(converter.Convert)];

    private static string? Maybe(string? text, IScriptConverter converter) => text is null ? null : converter.Convert(text);
}
