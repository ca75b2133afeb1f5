using Banmian.Diagnostics;
using Banmian.Segmentation;

namespace Banmian.Search;

/// <summary>The texts of a story in the parts that search tells apart, as they are shown.</summary>
internal static class SearchedParts
{
    private static readonly UnitKind[] OfHead =
        [UnitKind.Headline, UnitKind.Kicker, UnitKind.Deck, UnitKind.LeadIn, UnitKind.Crosshead];

    private static readonly UnitKind[] OfNames = [UnitKind.Byline, UnitKind.Dateline, UnitKind.Credit, UnitKind.Jump];

    public static IEnumerable<string> Head(Story story) => OfHead.SelectMany(kind => Texts(story, kind));

    public static IEnumerable<string> Names(Story story) => OfNames.SelectMany(kind => Texts(story, kind));

    public static IEnumerable<string> Body(Story story) => Texts(story, UnitKind.Paragraph);

    private static IEnumerable<string> Texts(Story story, UnitKind kind) =>
        story.Units.Where(unit => unit.Kind == kind).Select(unit => DirectionControls.Shown(unit.InOneLine));
}
