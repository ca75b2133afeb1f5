using System.Collections.Immutable;
using Banmian.Segmentation;
using Banmian.Text;

namespace Banmian.Proofs;

/// <summary>
/// A unit of a page's text to be found in the dump: a story's (<paramref name="Story"/> is its index), or furniture or
/// dropped text (-1); <paramref name="Regions"/> are the characters of the dump it stands among, none where nobody knows;
/// <paramref name="Reason"/> is why it was dropped.
/// </summary>
internal sealed record UnitText(UnitKind Kind, int Story, int Index, string Text, ImmutableArray<Range> Regions, string Reason = "")
{
    /// <summary>The text without white space: what is compared.</summary>
    public string Dense { get; } = Spacing.Dense(Text);

    /// <summary>Every unit of a reading, in the order of its stories, then furniture, then what was dropped.</summary>
    public static ImmutableArray<UnitText> Of(PageReading reading, DumpCharacters dump)
    {
        var units = ImmutableArray.CreateBuilder<UnitText>();
        for (var s = 0; s < reading.Stories.Length; s++)
            foreach (var unit in reading.Stories[s].Units)
                units.Add(new UnitText(unit.Kind, s, unit.Index, reading.Stories[s].TextOf(unit), [.. unit.Lines.Select(dump.In)]));
        for (var i = 0; i < reading.Furniture.Length; i++)
            units.Add(new UnitText(UnitKind.Furniture, -1, i, reading.Furniture[i].Text, [dump.In(reading.Furniture[i].Lines)]));
        for (var i = 0; i < reading.Dropped.Length; i++)
            units.Add(new UnitText(UnitKind.Dropped, -1, i, reading.Dropped[i].Text, [dump.In(new LineRange(reading.Dropped[i].Line, reading.Dropped[i].Line))], reading.Dropped[i].Reason));
        return units.ToImmutable();
    }
}
