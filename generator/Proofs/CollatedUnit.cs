using System.Collections.Immutable;
using Banmian.Segmentation;
using Banmian.Text;

namespace Banmian.Proofs;

/// <summary>
/// A step through a unit and the dump: a character that is in both, one the dump has and a hand took out
/// (<paramref name="At"/> is -1), or one a hand put in (<paramref name="Character"/> is -1). <paramref name="At"/> is an offset
/// in the text.
/// </summary>
internal readonly record struct Step(int Character, int At)
{
    public bool IsKept => Character >= 0 && At >= 0;
}

/// <summary>A unit set against the dump, step by step in the order of its text; the white space of the text is no step.</summary>
internal sealed record CollatedUnit(PageUnit Unit, ImmutableArray<Step> Steps)
{
    /// <summary>A unit by the places its text knows.</summary>
    public static CollatedUnit Of(PageUnit unit, DumpCharacters dump)
    {
        var steps = ImmutableArray.CreateBuilder<Step>(unit.Text.Length);
        foreach (var run in unit.Unit.Printed.Runs)
        {
            for (var i = 0; run.IsTakenOut && i < run.Printed; i++)
                steps.Add(new Step(dump.At(run.Line, run.Column) + i, -1));
            // A space of the text may stand where the dump has a character of another unit.
            var character = -1;
            for (var at = run.At; at < run.At + run.Length; at++)
            {
                var isSpace = char.IsWhiteSpace(unit.Text[at]);
                character = isSpace || run.Line == 0 ? -1
                    : character < 0 ? dump.At(run.Line, run.Column + at - run.At) : character + 1;
                if (!isSpace) steps.Add(new Step(character, at));
            }
        }
        return new CollatedUnit(unit, steps.DrainToImmutable());
    }

    /// <summary>The characters of the dump that belong to the unit, in the order of its text.</summary>
    public IEnumerable<int> Characters => Steps.Where(s => s.Character >= 0).Select(s => s.Character);

    /// <summary>Whether the character of a step is ， for an ASCII comma of the dump.</summary>
    public bool IsComma(Step step, DumpCharacters dump) =>
        step.IsKept && Commas.IsRead(Unit.Text[step.At], dump.Text[step.Character]);

    public bool IsChanged => Steps.Any(s => !s.IsKept);
}
