using System.Collections.Immutable;
using System.Text;
using Banmian.Scripts;
using Banmian.Segmentation.Lines;
using Banmian.Segmentation.Model;
using Banmian.Segmentation.Roles;
using Banmian.Segmentation.Stories;
using Banmian.Sources;
using Banmian.Text;

namespace Banmian.Segmentation.Reading;

/// <summary>Writes a page's stories, and keeps the books: what is in none of them is furniture, or was dropped for a
/// reason.</summary>
/// <param name="widensCommas">whether ASCII commas are shown as ， (<see cref="Commas"/>)</param>
internal sealed class PageWriter(SourcePage page, MarkNames names, Scorer confidenceOf, Openings openings, bool widensCommas)
{
    public PageReading Write(Script script, ImmutableArray<FoundStories> sheets)
    {
        var stories = ImmutableArray.CreateBuilder<Story>();
        List<WrittenUnit> furniture = [], dropped = [];
        List<LooseText> partsOfNone = [];
        foreach (var sheet in sheets)
        {
            var lines = sheet.Draft.Page.Lines.Lines;
            var confidence = Confidence.Of(sheet, confidenceOf);
            var (found, loose) = sheet.Sorted();
            var items = ItemLists.In(found, lines);
            foreach (var (story, isItem) in found.Zip(items))
            {
                var (units, kind, gone) = StoryWriter.Write(story, isItem, lines, names, openings);
                dropped.AddRange(gone);
                var printed = units.SelectMany(u => u.Text.Places).Select(place => place.Line).Distinct().Order();
                stories.Add(new Story($"s{stories.Count + 1:00}", kind, Probability(confidence[story.Draft.Number]),
                    [.. units.Select(Unit)])
                { Lines = PlacedText.RangesOf(printed, Follow) });
            }
            furniture.AddRange(loose.Select(line => new WrittenUnit(UnitKind.Furniture, PlacedText.Of(lines[line]), [])));
            foreach (var line in loose)
                if (LooseKindOf(sheet.Draft.Tags[line], lines[line].Text) is { } kind)
                    partsOfNone.Add(new LooseText(kind, lines[line].Number, lines[line].Text));
        }
        var inOrder = dropped.Concat(Invisible()).OrderBy(u => u.Text.Places[0].Line).ThenBy(u => u.Text.Places[0].Column);
        return new PageReading(page.FileName, script, stories.ToImmutable(), [.. furniture.Select(Unit)],
            [.. inOrder.Select(Unit)])
        { Loose = [.. partsOfNone] };
    }

    private LooseKind? LooseKindOf(LineTag tag, string line) =>
        tag.IsHeading() || tag.IsCrosshead() ? LooseKind.Heading
        : tag is LineTag.Byline or LineTag.Credit ? LooseKind.Names
        : openings.StartsCaption(line) ? LooseKind.Caption : null;

    private Unit Unit(WrittenUnit unit) =>
        new(unit.Kind, AsDumped(unit.Text, widensCommas && unit.Kind != UnitKind.Dropped), unit.Names, unit.Text.Lines(Follow))
        {
            Reason = unit.Reason,
        };

    // What is read is folded; what is shown holds the dump's own characters, and ， for its ASCII commas.
    private SourcedText AsDumped(PlacedText text, bool widened)
    {
        var dumped = new StringBuilder(text.Text.Length);
        var places = new List<Place>(text.Text.Length);
        for (var i = 0; i < text.Text.Length; i++)
        {
            var place = text.Places[i];
            // Of ﬁ two characters were made.
            if (place.Line > 0 && i > 0 && place == text.Places[i - 1]) continue;
            dumped.Append(place.Line == 0 || char.IsWhiteSpace(text.Text[i])
                ? text.Text[i] : page.Lines[place.Line - 1].Text[place.Column]);
            places.Add(place);
        }
        var said = dumped.ToString();
        var shown = widened ? Commas.FullWidthIn(said) : said;
        return SourcedText.Of(shown, at => (places[at].Line, places[at].Column),
            ruleOf: at => shown[at] == said[at] ? null : TextRun.Comma);
    }

    // What shows nothing stands in no line that is read.
    private IEnumerable<WrittenUnit> Invisible()
    {
        foreach (var line in page.Lines.Where(line => LineFolding.Count(line.Text) > 0))
        {
            var places = LineFolding.Fold(line.Text).Places.ToHashSet();
            var all = Enumerable.Range(0, line.Text.Length);
            var hidden = new PlacedText(line.Text, [.. all.Select(i => new Place(line.Number, i))])
                .Kept([.. all.Where(i => !places.Contains(i) && !char.IsWhiteSpace(line.Text[i]))]);
            if (!hidden.IsEmpty) yield return new WrittenUnit(UnitKind.Dropped, hidden, [], "invisible");
        }
    }

    private bool Follow(int line, int next)
    {
        if (line >= next) return false;
        for (var between = line + 1; between < next; between++)
            if (!page.Lines[between - 1].IsBlank) return false;
        return true;
    }

    // In hundredths: as much as is calibrated.
    private static double Probability(int odds) =>
        (FixedPoint.ExpOfMinus(-FixedPoint.LogSigmoid(odds).Yes) * 100 + (1 << 29) >> 30) / 100.0;
}
