using Banmian.Segmentation;

namespace Banmian.Proofs;

/// <summary>Where what belongs to a story, and is no body text of it, stands in the dump.</summary>
internal enum Attachment
{
    Above,
    Inside,
    Below,

    /// <summary>On a line with the body text.</summary>
    SameLine,

    /// <summary>Somewhere else: other text stands between it and its story.</summary>
    Apart,

    /// <summary>Nowhere: a person put it in.</summary>
    Nowhere,
}

internal static class Attachments
{
    public static Attachment Of(Collation collation, CollatedUnit unit)
    {
        var dump = collation.Dump;
        var own = unit.Characters.Select(dump.LineOf).Distinct().ToArray();
        var body = collation.Units.Where(u => u.Unit.Story == unit.Unit.Story && u.Unit.Kind == UnitKind.Paragraph)
            .SelectMany(u => u.Characters).Select(dump.LineOf).Distinct().ToArray();
        if (own.Length == 0 || body.Length == 0) return Attachment.Nowhere;
        if (own.Any(body.Contains)) return Attachment.SameLine;
        var (first, last) = (own.Min(), own.Max());
        if (body.Min() < first && last < body.Max()) return Attachment.Inside;
        var (from, to) = last < body.Min() ? (last, body.Min()) : (body.Max(), first);
        if (from >= to) return Attachment.Apart;
        // Only the story's own text may stand between.
        var (start, end) = from + 1 < to ? (dump.In(new LineRange(from + 1, to - 1)).Start.Value,
            dump.In(new LineRange(from + 1, to - 1)).End.Value) : (0, 0);
        if (collation.Owners[start..end].Any(o => o < 0 || collation.Units[o].Unit.Story != unit.Unit.Story))
            return Attachment.Apart;
        return last < body.Min() ? Attachment.Above : Attachment.Below;
    }
}
