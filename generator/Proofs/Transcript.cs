using Banmian.Segmentation;

namespace Banmian.Proofs;

/// <summary>
/// The text of a page in its own script, as it is published: read by the program or by people, and set against its dump.
/// </summary>
internal sealed record Transcript(PageReading Reading, Collation Collation, Review Review)
{
    /// <summary>A page as the program read it.</summary>
    public static Transcript Of(PageReading reading, DumpCharacters dump) =>
        Settled(reading, dump, Review.None);

    /// <summary>The page without its text; what led to its stories leads to the page.</summary>
    /// <param name="folder">the page's, below the script's</param>
    public Transcript Withdrawn(string folder) => this with
    {
        Reading = Reading with { Stories = [], Furniture = [], Dropped = [], Folio = Folio.None, Loose = [] },
        Review = Review with
        {
            Moved = [.. Reading.Stories.Select(story => (story.Id, folder)),
            .. Review.Moved.Select(moved => (moved.Story, folder))]
        },
    };

    /// <summary>
    /// The reading with every unit at the lines its characters stand in. What a person has read is not doubtful any more.
    /// </summary>
    public static Transcript Settled(PageReading reading, DumpCharacters dump, Review review)
    {
        var collation = Collation.Of(dump, reading);
        var placed = reading.With(
            [.. collation.Units.Select(u => u.Unit.Unit with { Lines = collation.Dump.LinesOf(u.Characters) })]);
        var ofStory = collation.Units.ToLookup(u => u.Unit.Story, u => u.Characters);
        return new Transcript(placed with
        {
            Stories = [.. placed.Stories.Select((story, s) => story with
            {
                Lines = collation.Dump.LinesOf(ofStory[s].SelectMany(characters => characters).Order()),
                Confidence = review.State == ReviewState.Unread ? story.Confidence : 1,
            })],
        }, collation, review);
    }
}
