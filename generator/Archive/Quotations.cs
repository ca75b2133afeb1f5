using System.Collections.Immutable;
using Banmian.Scripts;
using Banmian.Segmentation;

namespace Banmian.Archive;

/// <summary>
/// The texts of a story in which a quotation mark has its partner: the paragraphs together, since a quotation may go over
/// several; every other text by itself.
/// </summary>
internal static class Quotations
{
    /// <summary>The marks of a story that have no partner: the unit among the story's, and the place in its text.</summary>
    public static IEnumerable<(int Unit, int Place)> Unpaired(Story story)
    {
        foreach (var units in Texts(story.Units))
            foreach (var (unit, place) in QuoteMarks.Unpaired([.. units.Select(unit => story.Units[unit].Text)]))
                yield return (units[unit], place);
    }

    private static IEnumerable<ImmutableArray<int>> Texts(ImmutableArray<Unit> units)
    {
        var numbers = Enumerable.Range(0, units.Length);
        return numbers.Where(number => units[number].Kind is not (UnitKind.Paragraph or UnitKind.Jump)
                && !units[number].Kind.Traits().HoldsNames)
            .Select(number => ImmutableArray.Create(number))
            .Append([.. numbers.Where(number => units[number].Kind is UnitKind.Paragraph)]);
    }
}
