using System.Collections.Immutable;
using System.Globalization;
using Banmian.Addresses;
using Banmian.Archive;
using Banmian.Proofs;
using Banmian.Segmentation;
using Scriban.Runtime;

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
    private readonly ImmutableArray<ScriptObject> stories;

    private SourceView(Chrome chrome, Page page)
    {
        (this.chrome, this.page, reading) = (chrome, page, page.Readings[chrome.Script]);
        texts = reading.Units;
        var strips = Strip.Of(page.Text.Collation);
        (onLine, ofUnit) = (strips.ToLookup(s => s.Line), strips.ToLookup(s => s.Unit));
        stories = [.. reading.Stories.Select(Story)];
    }

    public static View Of(Site site, Issue issue, Page page, PageCard card)
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
        model["page"] = PageModel.Of(chrome, page, card);
        model["dump_lang"] = page.Script.Tag;
        model["account"] = AccountModel.Of(chrome, page);
        model["stories"] = new ScriptArray(view.stories);
        model["sections"] = new ScriptArray(view.Sections().Select(view.Section));
        return View.At(chrome.Links.Folder, Layouts.Source, model);
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

    private ScriptObject Section(ImmutableArray<int> lines) => new()
    {
        ["lines"] = new ScriptArray(lines.Select(Line)),
        ["units"] = new ScriptArray(lines.SelectMany(l => onLine[l])
            .Select(s => s.Unit).Distinct().Select(unit => Unit(unit, lines))),
    };

    private ScriptObject Line(int line) => new()
    {
        ["number"] = line.ToString(CultureInfo.InvariantCulture),
        ["anchor"] = Anchors.OfLine(line),
        ["text"] = page.Source.Lines[line - 1].Text,
        ["blank"] = page.Source.Lines[line - 1].IsBlank,
        ["rules"] = new ScriptArray(onLine[line].OrderBy(s => s.Steps[0].Character).SelectMany(Rules).Distinct()),
    };

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

    private ScriptObject Unit(int index, ImmutableArray<int> lines)
    {
        var collated = page.Text.Collation.Units[index];
        var unit = collated.Unit;
        var first = ofUnit[index].First(s => s.Line > 0).Line;
        var model = new ScriptObject
        {
            ["kind"] = chrome.Words[WordNames.Of(WordNames.UnitPrefix, unit.Kind)],
            ["text"] = texts[index].Unit.InOneLine,
            ["anchor"] = Anchor(unit),
            ["begins"] = lines.Contains(first),
            ["first_line"] = new ScriptObject
            {
                ["number"] = first.ToString(CultureInfo.InvariantCulture),
                ["href"] = "#" + Anchors.OfLine(first),
            },
            ["changed"] = collated.IsChanged,
            ["reason"] = unit.Kind == UnitKind.Dropped ? AccountModel.Reason(chrome.Words, unit.Unit.Reason) : null,
            ["attachment"] = unit.Story < 0 || unit.Kind == UnitKind.Paragraph ? null
                : chrome.Words[WordNames.Of(WordNames.AttachmentPrefix, Attachments.Of(page.Text.Collation, collated))],
            ["story"] = unit.Story < 0 ? null : stories[unit.Story],
            ["doubtful"] = unit.Story >= 0 && Doubts.IsDoubtful(reading.Stories[unit.Story]) && IsFirst(index, unit.Story),
            ["href"] = unit.Story < 0 ? null : chrome.To(Folders.OfStory(page.Folder, reading.Stories[unit.Story].Id))
                + (unit.Kind == UnitKind.Paragraph ? "#" + Anchors.OfParagraph(unit.Number) : ""),
        };
        return model;
    }

    private bool IsFirst(int index, int story) =>
        !page.Text.Collation.Units.Take(index).Any(above => above.Unit.Story == story);

    private ScriptObject Story(Story story, int index) => new()
    {
        ["number"] = Folders.NumberOf(story.Id),
        ["title"] = Labels.OfStory(story, chrome.Words),
        ["href"] = chrome.To(Folders.OfStory(page.Folder, story.Id)),
        ["lines"] = new ScriptArray(page.AsDumped.Stories[index].Lines.Select(range => LineLinks.Model(range, ""))),
        ["doubtful"] = Doubts.IsDoubtful(story),
        ["sure"] = story.Confidence.ToString("0.00", CultureInfo.InvariantCulture),
    };

    private string Anchor(PageUnit unit) =>
        Anchors.OfUnit(unit.Story < 0 ? null : reading.Stories[unit.Story].Id, unit.Kind.Name(), unit.Number);
}
