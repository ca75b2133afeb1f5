using System.Collections.Immutable;
using Banmian.Segmentation;
using Banmian.Text;

namespace Banmian.Proofs;

/// <summary>A unit on its way into a story: what it says, whom it names, and the characters of the dump it stands among.</summary>
internal sealed record Piece(UnitKind Kind, string Text, ImmutableArray<string> Names, ImmutableArray<Range> Regions);

/// <summary>A story taken apart into units, and put together of them.</summary>
internal static class StoryPieces
{
    /// <summary>Where a kind of unit stands in a story: crossheads among the paragraphs, the others before and after in their order.</summary>
    public static UnitKind PlaceOf(UnitKind kind) => kind == UnitKind.Crosshead ? UnitKind.Paragraph : kind;

    /// <summary>The pieces of a story that was read.</summary>
    public static IEnumerable<Piece> Of(Story story, DumpCharacters dump) =>
        story.Units.Select(unit => new Piece(unit.Kind, story.TextOf(unit), NamesIn(story, unit.Kind), [.. unit.Lines.Select(dump.In)]));

    /// <summary>The names that go with a unit's words. Whom the dateline names is a writer too, and stands first in the byline.</summary>
    public static ImmutableArray<string> NamesIn(Story story, UnitKind kind)
    {
        var inDateline = story.Dateline is not { } dateline ? 0
            : story.BylineText is null ? story.Byline.Length
            : story.Byline.TakeWhile(name => Spacing.Close(dateline).Contains(Spacing.Close(name), StringComparison.Ordinal)).Count();
        return kind switch
        {
            UnitKind.Dateline => story.Byline[..inDateline],
            UnitKind.Byline => story.Byline[inDateline..],
            UnitKind.Credit => story.Credit,
            _ => [],
        };
    }

    /// <summary>The story of these pieces, in their order; its units have no lines yet.</summary>
    public static Story Join(string id, StoryKind kind, double sure, IReadOnlyList<Piece> pieces)
    {
        var crossheads = ImmutableArray.CreateBuilder<Crosshead>();
        var paragraphs = ImmutableArray.CreateBuilder<string>();
        var units = ImmutableArray.CreateBuilder<Unit>();
        foreach (var piece in pieces)
        {
            var index = piece.Kind == UnitKind.Crosshead ? crossheads.Count : piece.Kind == UnitKind.Paragraph ? paragraphs.Count : 0;
            if (piece.Kind == UnitKind.Crosshead) crossheads.Add(new Crosshead(paragraphs.Count, piece.Text));
            if (piece.Kind == UnitKind.Paragraph) paragraphs.Add(piece.Text);
            units.Add(new Unit(piece.Kind, index, []));
        }
        return new Story(id, kind,
            TextOf(UnitKind.Kicker), [.. TextOf(UnitKind.Headline)?.Split('\n', StringSplitOptions.RemoveEmptyEntries) ?? []], TextOf(UnitKind.Deck), TextOf(UnitKind.Dateline),
            [.. Names(UnitKind.Dateline).Concat(Names(UnitKind.Byline)).Distinct()], TextOf(UnitKind.Byline),
            Names(UnitKind.Credit), TextOf(UnitKind.Credit),
            crossheads.ToImmutable(), paragraphs.ToImmutable(), TextOf(UnitKind.Jump), [], sure)
        {
            Units = units.ToImmutable(),
        };

        string? TextOf(UnitKind kind) => pieces.FirstOrDefault(p => p.Kind == kind)?.Text;

        ImmutableArray<string> Names(UnitKind kind) => pieces.FirstOrDefault(p => p.Kind == kind)?.Names ?? [];
    }
}
