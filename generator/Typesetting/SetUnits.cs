namespace Banmian.Typesetting;

/// <summary>
/// A text cut into units once, for every measure it is tried at: <paramref name="Bold"/> UTF-16 units at its beginning are set
/// bold;
/// <paramref name="Meetings"/> are the quarters of an em each unit gives up because of the mark beside it.
/// </summary>
internal sealed record SetUnits(string Text, int Bold, WritingDirection Direction, Unit[] Units, int[] Meetings, double Widest)
{
    public static SetUnits Of(string text, int bold = 0, WritingDirection direction = WritingDirection.Horizontal) =>
        Of(text, bold, direction, double.PositiveInfinity);

    /// <summary>The same text where no unit is wider than a measure.</summary>
    public SetUnits Within(double measure) => Widest <= measure ? this : Of(Text, Bold, Direction, measure);

    private static SetUnits Of(string text, int bold, WritingDirection direction, double measure)
    {
        Unit[] units = [.. Typesetting.Units.Of(text, bold, measure, direction)];
        var widest = 0.0;
        foreach (var unit in units)
            widest = Math.Max(widest, unit.Width);
        return new SetUnits(text, bold, direction, units, LineBreaker.Meetings(text, units), widest);
    }
}
