using System.Collections.Immutable;
using Banmian.Segmentation;
using Banmian.Text;

namespace Banmian.Archive;

/// <summary>The texts of a reading one by one, and the names they know.</summary>
internal static class ReadingTexts
{
    /// <param name="known">The names known in running text.</param>
    public static IEnumerable<ReadingText> Of(PageReading reading, KnownNames known) =>
        reading.Stories.SelectMany((story, i) => Of(story, i, known))
            .Concat(reading.Furniture.Select(item => new ReadingText(item.Text, known, item.Lines.First)));

    /// <summary>The names a page marks in bylines and credits, for its running text.</summary>
    public static KnownNames NamesOf(PageReading reading) =>
        new([.. reading.Stories.SelectMany(story => story.Byline.Concat(story.Credit)).Distinct()], Certain: false);

    /// <summary>The names of a story's byline and credit, for these themselves.</summary>
    public static KnownNames NamesOf(Story story) => new(story.Byline.AddRange(story.Credit), Certain: true);

    private static IEnumerable<ReadingText> Of(Story story, int index, KnownNames known)
    {
        var marked = NamesOf(story);
        ImmutableArray<(string? Words, KnownNames Known)> heading =
            [(story.Kicker, known), (story.Headline, known), (story.Deck, known), (story.Dateline, marked), (story.BylineText, marked), (story.CreditText, marked), (story.Jump, known)];
        var line = story.FirstLine;
        return heading.Where(text => text.Words is not null).Select(text => new ReadingText(text.Words!, text.Known, line, index))
            .Concat(story.Crossheads.Select(crosshead => new ReadingText(crosshead.Text, known, line, index)))
            .Concat(story.Paragraphs.Select((paragraph, i) => new ReadingText(paragraph, known, line, index, i)));
    }
}
