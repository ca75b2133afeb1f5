namespace Banmian.Typesetting;

/// <summary>
/// A text cut into units once, for every measure it is tried at: <paramref name="Bold"/> UTF-16 units at its beginning are set
/// bold;
/// <paramref name="Meetings"/> are the quarters of an em each unit gives up because of the mark beside it.
/// </summary>
internal sealed record SetUnits(string Text, int Bold, WritingDirection Direction, Unit[] Units, int[] Meetings, double Widest)
{
    public UnitSums Sums => field ??= UnitSums.Of(this);

    private NameText? Names { get; init; }

    private bool MayPart { get; init; }

    /// <summary>Running text, whose long words may be parted.</summary>
    public static SetUnits Of(string text, int bold = 0, WritingDirection direction = WritingDirection.Horizontal) =>
        Of(text, bold, direction, double.PositiveInfinity, names: null, mayPart: true);

    public static SetUnits Of(NameText names, WritingDirection direction) =>
        Of(names.Text, 0, direction, double.PositiveInfinity, names, mayPart: false);

    /// <summary>The same text where no unit is wider than a measure.</summary>
    public SetUnits Within(double measure) => Widest <= measure ? this : Of(Text, Bold, Direction, measure, Names, MayPart);

    private static SetUnits Of(string text, int bold, WritingDirection direction, double measure, NameText? names, bool mayPart)
    {
        var cut = Typesetting.Units.Of(text, bold, measure, direction, mayPart);
        var units = names?.UnitsOf(cut) ?? [.. cut];
        var (widest, word) = (0.0, 0.0);
        foreach (var unit in units)
        {
            widest = Math.Max(widest, word + unit.Width);
            word = unit.Hyphen > 0 ? word + unit.Width : 0;
        }
        return new SetUnits(text, bold, direction, units, LineBreaker.Meetings(text, units), widest)
        {
            Names = names,
            MayPart = mayPart,
        };
    }
}
