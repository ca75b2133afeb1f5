using System.Collections.Immutable;
using System.Globalization;
using Banmian.Segmentation;

namespace Banmian.Proofs;

/// <summary>The attributes of a proof's units and stories as <c>proof</c> writes them: <c>{.byline names="叶伟" lines=272 sum=7-0a1b2c3d}</c>.</summary>
internal static class ProofAttributes
{
    /// <summary>Those of a unit that is no headline of an article or a brief.</summary>
    public static string OfUnit(Unit unit, ImmutableArray<int> characters, DumpCharacters dump) =>
        Braced([ClassOf(unit), NamesOf(unit.Names), .. PlaceOf(characters, dump)]);

    /// <summary>Those of a story's heading, or of the container of a photo, whose headline has its own.</summary>
    public static string OfStory(string id, StoryKind kind, double sure, ImmutableArray<int> characters, DumpCharacters dump) =>
        Braced([$"#{id}", kind == StoryKind.Photo ? "" : kind == StoryKind.Brief ? ".brief" : ".article", sure < 1 ? string.Create(CultureInfo.InvariantCulture, $"sure={sure}") : "", .. PlaceOf(characters, dump)]);

    private static string ClassOf(Unit unit) => unit.Kind == UnitKind.Dropped ? $".{unit.Reason}" : HasClass(unit.Kind) ? $".{unit.Kind.Name()}" : "";

    /// <summary>Whether a kind of unit is marked by a class of its name; the others are known by their place or their mark.</summary>
    public static bool HasClass(UnitKind kind) => kind is not (UnitKind.Headline or UnitKind.Crosshead or UnitKind.Paragraph or UnitKind.Furniture or UnitKind.Dropped);

    private static string NamesOf(ImmutableArray<string> names) => names.IsEmpty ? "" : $"names=\"{string.Join('、', names).Replace("&", "&amp;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal)}\"";

    // The lines, and what the dump says there: a fingerprint for each stretch that stands in one piece.
    private static string[] PlaceOf(ImmutableArray<int> characters, DumpCharacters dump)
    {
        if (characters.IsEmpty) return [];
        var sums = new List<Fingerprint>();
        for (var start = 0; start < characters.Length;)
        {
            var end = start + 1;
            while (end < characters.Length && characters[end] == characters[end - 1] + 1) end++;
            sums.Add(Fingerprint.Of(dump.Text.AsSpan(characters[start], end - start)));
            start = end;
        }
        var lines = dump.LinesOf(characters).Select(l => l.First == l.Last ? $"{l.First}" : $"{l.First}-{l.Last}");
        return [$"lines={string.Join(',', lines)}", $"sum={string.Join(',', sums)}"];
    }

    private static string Braced(IEnumerable<string> parts) => string.Join(' ', parts.Where(p => p.Length > 0)) is { Length: > 0 } some ? $"{{{some}}}" : "";
}
