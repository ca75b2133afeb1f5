using System.Collections.Immutable;
using Banmian.Segmentation;

namespace Banmian.Proofs;

/// <summary>The text of a page in its own script, as it is published: read by the program or by people, and set against its dump.</summary>
internal sealed record Transcript(PageReading Reading, Collation Collation, Review Review)
{
    /// <summary>A page as the program read it.</summary>
    public static Transcript Of(PageReading reading, DumpCharacters dump) =>
        Settled(reading, Collating.Collate(dump, UnitText.Of(reading, dump)), Review.None);

    /// <summary>The reading with every unit at the lines the collation found it in. What a person has read is not doubtful any more.</summary>
    public static Transcript Settled(PageReading reading, Collation collation, Review review)
    {
        var lines = collation.Units.ToDictionary(u => (u.Unit.Story, u.Unit.Kind, u.Unit.Index), u => collation.Dump.LinesOf(u.Characters));
        var settled = reading with
        {
            Stories = [.. reading.Stories.Select((story, s) => story with
            {
                Units = [.. story.Units.Select(unit => unit with { Lines = lines[(s, unit.Kind, unit.Index)] })],
                Lines = collation.Dump.LinesOf(collation.Units.Where(u => u.Unit.Story == s).SelectMany(u => u.Characters).Order()),
                Confidence = review.State == ReviewState.Unread ? story.Confidence : 1,
            })],
            Furniture = [.. reading.Furniture.Select((piece, i) => piece with { Lines = Around(lines[(-1, UnitKind.Furniture, i)]) })],
            Dropped = [.. reading.Dropped.Select((piece, i) => piece with { Line = Around(lines[(-1, UnitKind.Dropped, i)]).First })],
        };
        return new Transcript(settled, collation, review);
    }

    private static LineRange Around(ImmutableArray<LineRange> lines) => lines.IsEmpty ? default : new LineRange(lines.Min(l => l.First), lines.Max(l => l.Last));
}
