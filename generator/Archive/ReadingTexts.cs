using System.Collections.Immutable;
using Banmian.Scripts.Newspaper;
using Banmian.Segmentation;

namespace Banmian.Archive;

/// <summary>The texts of a reading one by one, as they are converted: each with the line its story begins at and the names known there.</summary>
internal static class ReadingTexts
{
    public static IEnumerable<(string Words, int Line, KnownNames Known)> Of(PageReading reading)
    {
        var known = NamesOf(reading);
        return reading.Stories.SelectMany(story => Of(story, known))
            .Concat(reading.Furniture.Select(item => (item.Text, item.Lines.First, known)));
    }

    /// <summary>The names a page marks anywhere, for its running text.</summary>
    public static KnownNames NamesOf(PageReading reading) =>
        new([.. reading.Stories.SelectMany(story => story.Byline.Concat(story.Credit)).Distinct()], Certain: false);

    /// <summary>The names of a story's byline and credit, for these themselves.</summary>
    public static KnownNames NamesOf(Story story) => new(story.Byline.AddRange(story.Credit), Certain: true);

    private static IEnumerable<(string Words, int Line, KnownNames Known)> Of(Story story, KnownNames known)
    {
        var marked = NamesOf(story);
        ImmutableArray<(string? Words, KnownNames Known)> heading =
            [(story.Kicker, known), (story.Headline, known), (story.Deck, known), (story.Dateline, marked), (story.BylineText, marked), (story.CreditText, marked), (story.Jump, known)];
        return heading.Concat(story.Crossheads.Select(c => ((string?)c.Text, known))).Concat(story.Paragraphs.Select(p => ((string?)p, known)))
            .Where(text => text.Item1 is not null)
            .Select(text => (text.Item1!, story.FirstLine, text.Item2));
    }
}
