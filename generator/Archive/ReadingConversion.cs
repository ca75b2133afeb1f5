using System.Collections.Immutable;
using Banmian.Scripts;
using Banmian.Segmentation;
using Banmian.Text;

namespace Banmian.Archive;

/// <summary>
/// Converts a page as it was read, every text whole: a phrase that is cut before conversion converts wrongly.
/// </summary>
internal static class ReadingConversion
{
    /// <summary>A page in every script a site publishes: as read in the dump's own, converted in the other.</summary>
    public static ImmutableDictionary<Script, PageReading> InEach(ImmutableArray<Script> published, PageReading reading, ScriptConverters converters) =>
        published.ToImmutableDictionary(
            script => script,
            script => script == reading.Script ? reading : Convert(reading, converters.To(script), script));

    /// <summary>The reading in <paramref name="target"/>; numbers, places and the order of everything stay.</summary>
    public static PageReading Convert(PageReading reading, IScriptConverter converter, Script target) => reading with
    {
        Script = target,
        Stories = [.. reading.Stories.Select(story => Convert(story, converter))],
        Furniture = [.. reading.Furniture.Select(piece => piece with { Text = converter.Convert(piece.Text) })],
        Dropped = [.. reading.Dropped.Select(piece => piece with { Text = converter.Convert(piece.Text) })],
    };

    private static Story Convert(Story story, IScriptConverter converter)
    {
        var dateline = Aligned(story.Dateline);
        var byline = Aligned(story.BylineText);
        var credit = Aligned(story.CreditText);
        return story with
        {
            Kicker = Aligned(story.Kicker)?.Converted,
            HeadlineLines = HeadlineLines(story, converter),
            Deck = Aligned(story.Deck)?.Converted,
            Dateline = dateline?.Converted,
            Byline = Names(story.Byline, converter, byline, dateline),
            BylineText = byline?.Converted,
            Credit = Names(story.Credit, converter, credit),
            CreditText = credit?.Converted,
            Crossheads = [.. story.Crossheads.Select(crosshead => crosshead with { Text = converter.Convert(crosshead.Text) })],
            Paragraphs = [.. story.Paragraphs.Select(converter.Convert)],
            Jump = Aligned(story.Jump)?.Converted,
        };

        AlignedText? Aligned(string? text) => text is null ? null : AlignedText.Convert(text, converter);
    }

    /// <summary>Converts the joined headline and cuts it where the printed lines end.</summary>
    private static ImmutableArray<string> HeadlineLines(Story story, IScriptConverter converter)
    {
        if (story.Headline is not { } headline)
            return [];
        var aligned = AlignedText.Convert(headline, converter);
        return aligned.IsAligned
            ? [.. story.HeadlineLines.Select((line, i) => aligned.Slice(Joining.Join(story.HeadlineLines.Take(i + 1)).Length - line.Length, line.Length))]
            : [.. story.HeadlineLines.Select(converter.Convert)];
    }

    /// <summary>The names as they came out in the printed words they stand in, so that both agree; alone where they stand in none.</summary>
    private static ImmutableArray<string> Names(ImmutableArray<string> names, IScriptConverter converter, params AlignedText?[] printed) =>
        [.. names.Select(name =>
        {
            var text = printed.FirstOrDefault(t => t is { IsAligned: true } && t.Source.Contains(name, StringComparison.Ordinal));
            return text?.Slice(text.Source.IndexOf(name, StringComparison.Ordinal), name.Length) ?? converter.Convert(name);
        })];
}
