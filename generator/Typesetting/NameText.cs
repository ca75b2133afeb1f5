using System.Collections.Immutable;

namespace Banmian.Typesetting;

/// <summary>
/// A by-line or credit as it is set: a name of two characters has an em between them, so that it is as wide as one of three, and
/// two ems from what is beside it, so that 康　凯　　张　歌 are two people. Of the characters <paramref name="Spaced"/> (UTF-16
/// units) each is followed by an em, and a space is itself two ems wide; the text is the same.
/// No line begins with one of the characters <paramref name="Inner"/>, since a name stays whole.
/// </summary>
internal sealed record NameText(string Text, ImmutableArray<int> Spaced, ImmutableArray<int> Inner)
{
    private const double Em = 1;

    /// <summary>A space beside a name that has one within it, em.</summary>
    public const double BesideNames = 2;

    /// <summary>
    /// A text with these names in it. A name is spaced only where it stands apart, between spaces or marks: 解豪摄 would fall
    /// into two words.
    /// </summary>
    public static NameText Of(string text, IEnumerable<string> names)
    {
        var found = names.SelectMany(name => PlacesOf(text, name)).ToList();
        var spaced = found.Where(name => name.Length == 2).ToList();
        return new NameText(text, spaced.Count == 0 ? [] : [.. spaced.Select(name => name.At)
            .Concat(found.Select(name => name.At - 1).Concat(spaced.Select(name => name.At + 2))
                .Where(at => at >= 0 && at < text.Length && char.IsWhiteSpace(text[at])))
            .Distinct().Order()],
            [.. found.SelectMany(name => Enumerable.Range(name.At + 1, name.Length - 1))]);
    }

    /// <summary>The units of such a text.</summary>
    public Unit[] UnitsOf(List<Unit> cut) => [.. Widened(cut, Spaced)
        .Select(unit => Inner.Contains(unit.Start) ? unit with { MayStart = false } : unit)];

    /// <summary>The units of a text where some characters are spaced, and some spaces wide.</summary>
    public static Unit[] Widened(List<Unit> units, ImmutableArray<int> spaced) => spaced.IsEmpty ? [.. units]
        : [.. units.Select(unit => !spaced.Contains(unit.Start) ? unit
            : unit.IsSpace ? unit with { Width = BesideNames } : unit with { Width = unit.Width + Em, MayEnd = false })];

    public bool Equals(NameText? other) =>
        other is not null && Text == other.Text && Spaced.AsSpan().SequenceEqual(other.Spaced.AsSpan())
        && Inner.AsSpan().SequenceEqual(other.Inner.AsSpan());

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    private static IEnumerable<(int At, int Length)> PlacesOf(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); name.Length > 1 && at >= 0;
            at = text.IndexOf(name, at + name.Length, StringComparison.Ordinal))
            if (!IsIdeograph(at - 1) && !IsIdeograph(at + name.Length) && IsIdeograph(at) && IsIdeograph(at + name.Length - 1))
                yield return (at, name.Length);

        bool IsIdeograph(int at) => at >= 0 && at < text.Length && Glyphs.IsIdeograph(text[at]);
    }
}
