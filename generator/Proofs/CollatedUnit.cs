using System.Collections.Immutable;
using Banmian.Segmentation;

namespace Banmian.Proofs;

/// <summary>
/// A step through a unit and the dump: a character that is in both, one the dump has and a hand took out
/// (<paramref name="At"/> is -1), or one a hand put in (<paramref name="Character"/> is -1). <paramref name="At"/> is an offset in the text.
/// </summary>
internal readonly record struct Step(int Character, int At)
{
    public bool IsKept => Character >= 0 && At >= 0;
}

/// <summary>A unit set against the dump, step by step in the order of its text; the white space of the text is no step.</summary>
internal sealed record CollatedUnit(PageUnit Unit, ImmutableArray<Step> Steps)
{
    /// <param name="places">for each character of the text that is not white space its character in the dump, or -1</param>
    /// <param name="omitted">what the dump has besides and a hand took out</param>
    public static CollatedUnit Of(PageUnit unit, int[] places, IEnumerable<int> omitted)
    {
        var steps = new List<Step>();
        for (var at = 0; at < unit.Text.Length; at++)
            if (!char.IsWhiteSpace(unit.Text[at])) steps.Add(new Step(places[steps.Count], at));
        foreach (var character in omitted.Order())
        {
            // After the nearest character before it in the dump.
            var before = steps.Select((step, i) => (step.Character, Index: i)).Where(s => s.Character >= 0 && s.Character < character).DefaultIfEmpty((-1, -1)).MaxBy(s => s.Item1).Item2;
            steps.Insert(before + 1, new Step(character, -1));
        }
        return new CollatedUnit(unit, [.. steps]);
    }

    /// <summary>The characters of the dump that belong to the unit, in the order of its text.</summary>
    public IEnumerable<int> Characters => Steps.Where(s => s.Character >= 0).Select(s => s.Character);

    public bool IsChanged => Steps.Any(s => !s.IsKept);
}
