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
    /// <summary>A page in every script a site publishes: as it was read in the dump's own, converted in the other.</summary>
    /// <param name="known">The names known in running text.</param>
    public static ImmutableDictionary<Script, PageReading> Published(PageReading reading, ImmutableArray<Script> scripts, SiteConverters converters, KnownNames known) =>
        scripts.ToImmutableDictionary(
            script => script,
            script => script == reading.Script ? reading : Convert(reading, script, converters.Between(reading.Script, script), known));

    public static PageReading Convert(PageReading reading, Script to, IScriptConverter converter, KnownNames known) => reading with
    {
        Script = to,
        Stories = [.. reading.Stories.Select(story => Convert(story, known, converter))],
        Furniture = [.. reading.Furniture.Select(item => item with { Text = converter.Convert(item.Text, known) })],
        Dropped = [.. reading.Dropped.Select(item => item with { Text = converter.Convert(item.Text, known) })],
    };

    /// <summary>In a byline or credit its own names are names wherever they stand; elsewhere the words around them have a say.</summary>
    private static Story Convert(Story story, KnownNames known, IScriptConverter converter)
    {
        var marked = ReadingTexts.NamesOf(story);
        var dateline = Maybe(story.Dateline, marked);
        var byline = Maybe(story.BylineText, marked);
        var credit = Maybe(story.CreditText, marked);
        var paragraphs = story.Paragraphs.Select(paragraph => converter.Align(paragraph, known)).ToList();
        return story with
        {
            Kicker = Maybe(story.Kicker, known)?.Converted,
            HeadlineLines = HeadlineLines(story, known, converter),
            Deck = Maybe(story.Deck, known)?.Converted,
            Dateline = dateline?.Converted,
            Byline = Names(story.Byline, marked, converter, byline, dateline),
            BylineText = byline?.Converted,
            Credit = Names(story.Credit, marked, converter, credit),
            CreditText = credit?.Converted,
            Crossheads = [.. story.Crossheads.Select(c => c with { Text = converter.Convert(c.Text, known) })],
            Paragraphs = [.. paragraphs.Select(paragraph => paragraph.Converted)],
            FromDump = [.. paragraphs.Select(paragraph => paragraph.Alignment)],
            Jump = Maybe(story.Jump, known)?.Converted,
        };

        AlignedText? Maybe(string? text, KnownNames names) => text is null ? null : converter.Align(text, names);
    }

    /// <summary>Converts the headline as one text and turns it over where it was.</summary>
    private static ImmutableArray<string> HeadlineLines(Story story, KnownNames known, IScriptConverter converter)
    {
        if (story.Headline is not { } headline)
            return [];
        var text = converter.Align(headline, known);
        var ends = Enumerable.Range(1, story.HeadlineLines.Length).Select(n => Joining.Join(story.HeadlineLines.Take(n)).Length);
        return [.. story.HeadlineLines.Zip(ends, (line, end) => text.Slice(end - line.Length, line.Length))];
    }

    /// <summary>The names as they came out in the printed words they stand in, so that both agree; by themselves where they stand in none.</summary>
    private static ImmutableArray<string> Names(ImmutableArray<string> names, KnownNames marked, IScriptConverter converter, params AlignedText?[] printed) =>
        [.. names.Select(name => printed.Select(words => words?.Counterpart(name)).FirstOrDefault(n => n is not null) ?? converter.Convert(name, marked))];
}
