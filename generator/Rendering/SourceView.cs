using System.Collections.Immutable;
using System.Globalization;
using Banmian.Addresses;
using Banmian.Archive;
using Banmian.Proofs;
using Banmian.Segmentation;

namespace Banmian.Rendering;

/// <summary>
/// The source view of a page: the numbered lines of its dump, as printed, beside what became of them, and the account of
/// both. <c>templates/README.md</c> documents the fields.
/// </summary>
internal sealed class SourceView
{
    private readonly Chrome chrome;
    private readonly Page page;
    private readonly PageReading reading;
    private readonly ImmutableArray<PageUnit> texts;
    private readonly ILookup<int, Strip> onLine;
    private readonly ILookup<int, Strip> ofUnit;
    private readonly ImmutableArray<SourceStory> stories;

    private SourceView(Chrome chrome, Page page)
    {
        (this.chrome, this.page, reading) = (chrome, page, page.Readings[chrome.Script]);
        texts = reading.Units;
        var strips = Strip.Of(page.Text.Collation);
        (onLine, ofUnit) = (strips.ToLookup(s => s.Line), strips.ToLookup(s => s.Unit));
        stories = [.. reading.Stories.Select(Story)];
    }

    public static View Of(Site site, Issue issue, Page page, PageCard card, PageModel shared)
    {
        var script = SharedFiles.ScriptOf(site, page.Script);
        var chrome = Chrome.For(site, script, Folders.OfSourceView(page.Folder)) with { Elsewhere = page.Folder };
        var words = chrome.Words;
        var title = words[WordNames.SourceView];
        var model = chrome.Model(
            new Head(title + words[WordNames.BetweenParts] + Labels.OfPage(page, script, words),
                words[WordNames.SourceViewText], "website", null, [], Here: title, IsToBeFound: false),
            Trails.To(chrome, issue, page));
        var view = new SourceView(chrome, page);
        return View.At(chrome.Links.Folder, Layouts.Source, model, new SourceModel(shared.On(chrome, page, card),
            page.Script.Tag, AccountModel.Of(chrome, page), view.stories, [.. view.Sections().Select(view.Section)]));
    }

    // Lines that share a text stand together; a blank line stands with what is above it.
    private IEnumerable<ImmutableArray<int>> Sections()
    {
        var section = new List<int>();
        var open = new HashSet<int>();
        foreach (var line in page.Source.Lines)
        {
            var units = onLine[line.Number].Select(s => s.Unit).ToHashSet();
            if (section.Count > 0 && units.Count > 0 && !open.Overlaps(units))
            {
                yield return [.. section];
                section.Clear();
            }
            section.Add(line.Number);
            if (units.Count > 0) open = units;
        }
        if (section.Count > 0) yield return [.. section];
    }

    private SourceSection Section(ImmutableArray<int> lines) => new(
        [.. lines.Select(Line)],
        [.. lines.SelectMany(l => onLine[l]).Select(s => s.Unit).Distinct().Select(unit => Unit(unit, lines))]);

    private SourceLineModel Line(int line) => new(
        line.ToString(CultureInfo.InvariantCulture), Anchors.OfLine(line), page.Source.Lines[line - 1].Text,
        page.Source.Lines[line - 1].IsBlank,
        [.. onLine[line].OrderBy(s => s.Steps[0].Character).SelectMany(Rules).Distinct()]);

    // Of most lines there is only to say that they go on without a space: this is said once, above them.
    private IEnumerable<string> Rules(Strip strip)
    {
        var unit = page.Text.Collation.Units[strip.Unit].Unit;
        if (unit.Kind == UnitKind.Paragraph && strip.Joint == Joint.Begins)
            yield return chrome.Words[WordNames.Of(WordNames.OpeningPrefix, OpeningOf(strip, unit))];
        else if (strip.Joint is not (Joint.Begins or Joint.Joined))
            yield return chrome.Words[WordNames.Of(WordNames.JointPrefix, strip.Joint)];
        if (strip.Resumed) yield return chrome.Words[WordNames.RuleResumed];
        if (strip.Closed) yield return chrome.Words[WordNames.RuleClosed];
        if (strip.HasComma) yield return chrome.Words[WordNames.RuleComma];
    }

    private Opening OpeningOf(Strip strip, PageUnit unit)
    {
        var above = strip.Unit - 1;
        while (above >= 0 && page.Text.Collation.Units[above].Unit is var other
            && (other.Story != unit.Story || other.Kind != UnitKind.Paragraph)) above--;
        return ParagraphOpenings.Of(page.Source, page.Text.Collation, strip,
            above < 0 ? null : ofUnit[above].LastOrDefault(s => s.Line > 0));
    }

    private SourceUnit Unit(int index, ImmutableArray<int> lines)
    {
        var collated = page.Text.Collation.Units[index];
        var unit = collated.Unit;
        var first = ofUnit[index].First(s => s.Line > 0).Line;
        return new SourceUnit(
            Kind: chrome.Words[WordNames.Of(WordNames.UnitPrefix, unit.Kind)],
            Text: texts[index].Unit.InOneLine,
            Anchor: Anchor(unit),
            Begins: lines.Contains(first),
            FirstLine: new NumberLink(first.ToString(CultureInfo.InvariantCulture), "#" + Anchors.OfLine(first)),
            Changed: collated.IsChanged,
            Reason: unit.Kind == UnitKind.Dropped ? AccountModel.Reason(chrome.Words, unit.Unit.Reason) : null,
            Attachment: unit.Story < 0 || unit.Kind == UnitKind.Paragraph ? null
                : chrome.Words[WordNames.Of(WordNames.AttachmentPrefix, Attachments.Of(page.Text.Collation, collated))],
            Story: unit.Story < 0 ? null : stories[unit.Story],
            Doubtful: unit.Story >= 0 && Doubts.IsDoubtful(reading.Stories[unit.Story]) && IsFirst(index, unit.Story),
            Href: unit.Story < 0 ? null : chrome.To(Folders.OfStory(page.Folder, reading.Stories[unit.Story].Id))
                + (unit.Kind == UnitKind.Paragraph ? "#" + Anchors.OfParagraph(unit.Number) : ""));
    }

    private bool IsFirst(int index, int story) =>
        !page.Text.Collation.Units.Take(index).Any(above => above.Unit.Story == story);

    private SourceStory Story(Story story, int index) => new(
        Number: Folders.NumberOf(story.Id),
        Title: Labels.OfStory(story, chrome.Words),
        Href: chrome.To(Folders.OfStory(page.Folder, story.Id)),
        Lines: [.. page.AsDumped.Stories[index].Lines.Select(range => LineLinks.Of(range, ""))],
        Doubtful: Doubts.IsDoubtful(story),
        Sure: story.Confidence.ToString("0.00", CultureInfo.InvariantCulture));

    private string Anchor(PageUnit unit) =>
        Anchors.OfUnit(unit.Story < 0 ? null : reading.Stories[unit.Story].Id, unit.Kind.Name(), unit.Number);
}
