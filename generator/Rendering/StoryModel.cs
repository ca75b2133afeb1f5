using Banmian.Addresses;
using Banmian.Archive;
using Banmian.Segmentation;
using Scriban.Runtime;

namespace Banmian.Rendering;

/// <summary>A story as layouts get it; <c>templates/README.md</c> documents the fields.</summary>
internal static class StoryModel
{
    /// <summary>The kind's name in the split contract.</summary>
    public static string Kind(StoryKind kind) =>
        kind switch { StoryKind.Photo => "photo", StoryKind.Brief => "brief", _ => "article" };

    /// <summary>
    /// A story on a page of its own: each of its paragraphs links to its lines in the dump, and the story to its other forms. Its
    /// reference is there to download in the script of its dump alone; the others lead there.
    /// </summary>
    public static ScriptObject Alone(Chrome chrome, Issue issue, Page page, int index)
    {
        var model = Of(chrome, issue, page, index, view: SharedFiles.ToSourceView(chrome, page));
        var id = page.AsDumped.Stories[index].Id;
        model["elsewhere"] = new ScriptArray(
            page.Threads.Elsewhere.Of(id).Select(there => Place(chrome, there)));
        var series = page.Threads.Series.GetValueOrDefault(id) is { } label
            ? chrome.To(Folders.OfSeries(page.Paper!.Slug, label)) : null;
        var isOfKicker = page.AsDumped.Stories[index].Kicker is { } kicker
            && Text.Spacing.Dense(kicker).Contains(page.Threads.Series.GetValueOrDefault(id, ""), StringComparison.Ordinal);
        model["kicker_href"] = isOfKicker ? series : null;
        model["series_href"] = isOfKicker ? null : series;
        model["tei_href"] = $"{SharedFiles.ToTei(chrome, page)}#{id}";
        var reference = References.OfStory(chrome, page, index);
        model["citations"] = References.Model(reference);
        var shared = SharedFiles.ScriptOf(chrome.Site, page.Script);
        model["reference_files"] = chrome.Script == shared ? References.Links(reference) : null;
        model["references_href"] = chrome.Script == shared ? null
            : $"{chrome.Links.To(Folders.Below(shared.Folder, Folders.OfStory(page.Folder, id)))}#{Anchors.References}";
        return model;
    }

    private static ScriptObject Place(Chrome chrome, Elsewhere there)
    {
        string Count(string what, int count) => Extents.Count(what, count, chrome.Words);
        string?[] differs =
        [
            there.HasOtherHeadline ? chrome.Words[WordNames.OtherHeadline] : null,
            there.Longer > 0 ? Count("longer", there.Longer) : there.Longer < 0 ? Count("shorter", -there.Longer) : null,
        ];
        return new ScriptObject
        {
            ["href"] = chrome.To(Folders.OfStory(there.Page.Folder, there.Story)),
            ["page"] = Labels.OfPage(there.Page, lead: null, chrome.Script, chrome.Words),
            ["differs"] = string.Join(chrome.Words[WordNames.BetweenHeadlines], differs.OfType<string>()) is { Length: > 0 } what
                ? what : null,
        };
    }

    /// <param name="view">The link to the source view, where paragraphs link to their lines there.</param>
    /// <param name="isAlone">Whether no other story stands on its page; where some do, the anchors of its paragraphs name
    /// it.</param>
    public static ScriptObject Of(
        Chrome chrome, Issue issue, Page page, int index, bool isAlone = true, string? view = null)
    {
        var story = page.Readings[chrome.Script].Stories[index];
        var byline = Byline.Of(story, chrome.Words);
        var photo = PhotoModel.Of(chrome, page, index, story, isPrinted: view is null);
        object? Named(string? text) => text is null || view is null ? text
            : NameLinks.In(chrome, page, page.AsDumped.Stories[index], text);
        return new ScriptObject
        {
            ["id"] = story.Id,
            ["kind"] = Kind(story.Kind),
            ["title"] = Labels.OfStory(story, chrome.Words),
            ["href"] = chrome.To(Folders.OfStory(page.Folder, story.Id)),
            ["kicker"] = Inline.OrNull(story.Kicker),
            ["kicker_href"] = null,
            ["series_href"] = null,
            ["phrases"] = Phrases(Copies.Headline(page, chrome.Script, index, chrome.Site)),
            ["deck"] = Inline.OrNull(story.Deck),
            ["byline"] = byline.AtHead is var (mark, text)
                ? new ScriptObject { ["mark"] = mark, ["text"] = Named(text) } : null,
            ["body"] = Body(page, index, story, Named(byline.AtEnd), isAlone, view, Named),
            ["credit"] = Named(Copies.Credit(story, chrome.Words)),
            ["jump"] = story.Jump is { } line
                ? new ScriptObject { ["text"] = line, ["href"] = JumpTo(chrome, issue, page, line, story.Id) } : null,
            ["onward"] = isAlone ? null : Onward(chrome, page, story.Id),
            ["photo"] = photo,
            ["framed"] = photo is not null || chrome.Site.Archive.Config.FramesMissingPictures,
        };
    }

    /// <summary>
    /// Where a jump line leads: to the other part of the story where that is known, else to the page of the issue; null where
    /// the archive has none.
    /// </summary>
    /// <param name="story">the story's id</param>
    private static string? JumpTo(Chrome chrome, Issue issue, Page page, string line, string story) =>
        page.Threads.Continuations.GetValueOrDefault(story) is { } other
            ? chrome.To(Folders.OfStory(other.Page.Folder, other.Story)) : JumpTo(chrome, issue, page, line);

    /// <summary>The page of the issue a jump line leads to; null where the archive has none.</summary>
    public static string? JumpTo(Chrome chrome, Issue issue, Page page, string line) =>
        Jumps.Target(issue, page.Entry, line) is { } to ? chrome.To(to.Folder) : null;

    /// <summary>
    /// The headline in phrases, where it may turn over: at its printed line ends, and at printed spaces (<c>gap</c>: a space
    /// stands before the phrase, as in the headline in one line).
    /// </summary>
    private static ScriptArray Phrases(Typesetting.DisplayUnits? headline)
    {
        var phrases = new ScriptArray();
        var (text, turns) = (headline?.Text ?? "", headline?.Turns ?? []);
        var starts = headline?.PhraseStarts.ToList() ?? [];
        for (int from = 0, end; from < text.Length; from = end)
        {
            var gap = text[from] == ' ' || from > 0 && Text.LineJoins.HasPause(text[from - 1], text[from]);
            from += text[from] == ' ' ? 1 : 0;
            for (end = from + 1; end < text.Length && text[end] != ' ' && !turns.Contains(end);)
                end++;
            int[] places = [from, .. starts.Where(start => start > from && start < end), end];
            phrases.Add(new ScriptObject
            {
                ["text"] = new Html(string.Join("<wbr>", places.Zip(places[1..], (a, b) => Inline.Of(text[a..b])))),
                ["gap"] = gap,
            });
        }
        return phrases;
    }

    // How the story goes on, on another page; null where it does not, or nobody knows.
    private static ScriptObject? Onward(Chrome chrome, Page page, string story)
    {
        if (page.Threads.Continuations.GetValueOrDefault(story) is not { IsOnward: true } other
            || page.Onward.FirstOrDefault(there => there.Folder == other.Page.Folder) is not { } there)
            return null;
        return new ScriptObject
        {
            ["page"] = Labels.OfNumber(there.Entry, chrome.Words),
            ["href"] = chrome.To(Folders.OfStory(there.Folder, other.Story)),
            ["paragraphs"] = new ScriptArray(there.Readings[chrome.Script].Stories.Single(part => part.Id == other.Story).Units
                .Where(unit => unit.Kind is UnitKind.Paragraph or UnitKind.Crosshead).Select(unit => new ScriptObject
                {
                    ["kind"] = unit.Kind.Name(),
                    ["text"] = Inline.Of(unit.Text),
                })),
        };
    }

    private static ScriptArray Body(
        Page page, int index, Story story, object? closing, bool isAlone, string? view, Func<string?, object?> named)
    {
        var body = new ScriptArray();
        var (number, last) = (0, story.Paragraphs.Length - 1);
        foreach (var (unit, dumped) in story.Units.Zip(page.AsDumped.Stories[index].Units))
            if (unit.Kind == UnitKind.Paragraph)
            {
                body.Add(Block(unit,
                    isAlone ? Anchors.OfParagraph(number) : Anchors.OfParagraph(story.Id, number),
                    number == 0 ? named(story.Dateline) : null,
                    number == last ? closing : null,
                    view is null ? [] : dumped.Lines.Select(range => LineLinks.Model(range, view))));
                number++;
            }
            else if (unit.Kind != UnitKind.Jump && unit.Kind.Traits().Setting == UnitSetting.Block)
                body.Add(Block(unit, null, null, null, []));
        return body;
    }

    private static ScriptObject Block(Unit unit, string? anchor, object? dateline, object? closing,
        IEnumerable<ScriptObject> lines) => new()
        {
            ["kind"] = unit.Kind.Name(),
            ["text"] = Inline.Of(unit.Text),
            ["anchor"] = anchor,
            ["dateline"] = dateline,
            ["closing"] = closing,
            ["lines"] = new ScriptArray(lines),
        };
}
