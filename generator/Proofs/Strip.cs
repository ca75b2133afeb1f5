using System.Collections.Immutable;
using Banmian.Segmentation;

namespace Banmian.Proofs;

/// <summary>How what a unit has on a line goes on from what it has before.</summary>
internal enum Joint
{
    /// <summary>The unit begins here.</summary>
    Begins,

    /// <summary>Nothing is put between the lines.</summary>
    Joined,

    /// <summary>A space is put between two words.</summary>
    Spaced,

    /// <summary>A word divided at the line's end is made whole, its hyphen dropped.</summary>
    HyphenUndone,

    /// <summary>A headline turns over; where it is shown in one line nothing stands between.</summary>
    TurnedOver,
}

/// <summary>
/// What a unit has on one line of the dump. <paramref name="Resumed"/>: other text stands between it and the line before;
/// <paramref name="Closed"/>: white space inside it was taken out; <paramref name="HasComma"/>: it has ， for an ASCII comma.
/// </summary>
internal sealed record Strip(int Unit, int Line, ImmutableArray<Step> Steps, Joint Joint, bool Resumed, bool Closed,
    bool HasComma)
{
    /// <summary>
    /// The strips of every unit of a page, in the order of the units' texts. What a person put in goes with the line before it.
    /// </summary>
    public static ImmutableArray<Strip> Of(Collation collation)
    {
        var strips = ImmutableArray.CreateBuilder<Strip>();
        for (var u = 0; u < collation.Units.Length; u++)
        {
            var (steps, dump) = (collation.Units[u].Steps, collation.Dump);
            Strip? before = null;
            for (var start = 0; start < steps.Length;)
            {
                var line = steps.Skip(start).Where(s => s.Character >= 0).Select(s => dump.LineOf(s.Character)).FirstOrDefault();
                var end = start;
                while (end < steps.Length && (steps[end].Character < 0 || dump.LineOf(steps[end].Character) == line)) end++;
                var here = steps[start..end];
                before = new Strip(u, line, here, JointOf(before, here, collation, collation.Units[u].Unit),
                    before is not null && line > 0 && !dump.Follow(before.Line, line),
                    IsClosed(here, collation.Units[u].Unit.Text, dump),
                    here.Any(step => collation.Units[u].IsComma(step, dump)));
                strips.Add(before);
                start = end;
            }
        }
        return strips.ToImmutable();
    }

    private static Joint JointOf(Strip? before, ImmutableArray<Step> here, Collation collation, PageUnit unit)
    {
        if (before is null) return Joint.Begins;
        var (from, to) = (before.Steps.LastOrDefault(s => s.At >= 0, new Step(-1, -1)).At + 1,
            here.FirstOrDefault(s => s.At >= 0, new Step(-1, -1)).At);
        var between = to > from ? unit.Text.AsSpan(from, to - from) : default;
        if (between.Contains('\n')) return Joint.TurnedOver;
        if (!between.IsEmpty) return Joint.Spaced;
        var next = before.Steps.LastOrDefault(s => s.Character >= 0, new Step(-2, 0)).Character + 1;
        return next > 0 && next < collation.Owners.Length && collation.Owners[next] is >= 0 and var owner
            && collation.Units[owner].Unit.Unit is { Kind: UnitKind.Dropped, Reason: "hyphen" }
            ? Joint.HyphenUndone
            : Joint.Joined;
    }

    // Whether two characters that stand apart on the line stand together in the text.
    private static bool IsClosed(ImmutableArray<Step> steps, string text, DumpCharacters dump)
    {
        for (var i = 1; i < steps.Length; i++)
            if (IsClosedBetween(steps[i - 1], steps[i], text, dump)) return true;
        return false;
    }

    public static bool IsClosedBetween(Step left, Step right, string text, DumpCharacters dump) =>
        left.IsKept && right.IsKept && right.Character == left.Character + 1
            && dump.LineOf(left.Character) == dump.LineOf(right.Character)
        && dump.Between(left.Character, right.Character) != text[(left.At + 1)..right.At];
}
