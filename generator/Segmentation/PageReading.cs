using System.Collections.Immutable;
using Banmian.Scripts;

namespace Banmian.Segmentation;

/// <summary>
/// A whole page as it was read, in one script; stories in page order, the lead first. What belongs to no story is furniture
/// (folio, date, editors, notices) or was dropped: it is shown nowhere, for the reason its unit says.
/// </summary>
internal sealed record PageReading(
    string Source,
    Script Script,
    ImmutableArray<Story> Stories,
    ImmutableArray<Unit> Furniture,
    ImmutableArray<Unit> Dropped)
{
    /// <summary>What the page prints of itself, found in its furniture.</summary>
    public Folio Folio { get; init; } = Folio.None;

    /// <summary>Every unit of the page: those of its stories in their order, then furniture, then what was dropped.</summary>
    public ImmutableArray<PageUnit> Units =>
        [.. Stories.SelectMany((story, index) => Numbered(story.Units, index)), .. Numbered(Furniture, -1),
            .. Numbered(Dropped, -1)];

    /// <summary>The page with another unit in the place of each of <see cref="Units"/>.</summary>
    public PageReading With(ImmutableArray<Unit> units)
    {
        var at = 0;
        return this with
        {
            Stories = [.. Stories.Select(story => story with { Units = Next(story.Units.Length) })],
            Furniture = Next(Furniture.Length),
            Dropped = Next(Dropped.Length),
        };

        ImmutableArray<Unit> Next(int count) => units.Slice((at += count) - count, count);
    }

    private static IEnumerable<PageUnit> Numbered(ImmutableArray<Unit> units, int story)
    {
        var numbers = new int[Enum.GetValues<UnitKind>().Length];
        foreach (var unit in units)
            yield return new PageUnit(story, numbers[(int)unit.Kind]++, unit);
    }
}
