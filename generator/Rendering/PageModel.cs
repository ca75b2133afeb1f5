using Banmian.Addresses;
using Banmian.Archive;
using Banmian.Segmentation;
using Scriban.Runtime;

namespace Banmian.Rendering;

/// <summary>A page as layouts get it; <c>templates/README.md</c> documents the fields.</summary>
internal static class PageModel
{
    /// <summary>A page in a list: what is known of it, its headlines, and where it is shown its miniature.</summary>
    public static ScriptObject Listed(Chrome chrome, PageEntry page, PageCard card, Miniature? miniature = null)
    {
        var words = chrome.Words;
        return new ScriptObject
        {
            ["title"] = Labels.OfPage(page, Labels.Lead(card, chrome.Script), chrome.Script, words),
            ["short_title"] = Labels.InIssue(page, Labels.Lead(card, chrome.Script), words),
            ["href"] = chrome.To(page.Folder),
            ["file"] = page.Path,
            ["paper"] = page.Paper is null ? null : Labels.OfPaper(page.Paper, chrome.Script, words),
            ["date"] = page.Sidecar.Date is null ? null : Dates.Show(page.Sidecar.Date, words),
            ["date_iso"] = Dates.Iso(page.Sidecar.Date),
            ["weekday"] = Dates.Weekday(page.Sidecar.Date, words),
            ["number"] = page.Sidecar.Label?.Text,
            ["withdrawn"] = page.IsWithdrawn,
            ["edition"] = page.Sidecar.Edition is { } edition ? Labels.OfEdition(edition, words) : null,
            ["section"] = page.Sidecar.Section is { } section ? chrome.Site.In(chrome.Script, card.Script, section) : null,
            ["miniature"] = miniature is null ? null : MiniatureModel.Of(chrome, page, card, miniature),
            ["headlines"] = new ScriptArray(card.Stories.Select((story, i) => new ScriptObject
            {
                ["tie"] = SheetStyles.TieOf(i),
                ["title"] = story.Titles[chrome.Script],
                ["kind"] = StoryModel.Kind(story.Kind),
                ["is_caption"] = story.Kind == StoryKind.Photo && !story.HasHeadline,
                ["href"] = chrome.To(Folders.OfStory(page.Folder, story.Id)),
            })),
        };
    }

    /// <summary>
    /// A page on a view of its own: all that is known of it, for its nameplate or folio line and for the notes under it.
    /// </summary>
    /// <param name="story">of it, on a view of this story</param>
    public static ScriptObject Of(Chrome chrome, Page page, PageCard card, Story? story = null)
    {
        string? Converted(string? text) => text is null ? null : chrome.Site.In(chrome.Script, page.Script, text);
        var model = Listed(chrome, page.Entry, card);
        model["editors"] = new ScriptArray(
            page.Sidecar.Editors.Select(editor => chrome.Site.NameIn(chrome.Script, page.Script, editor)));
        model["rights"] = Converted(page.Sidecar.Rights);
        model["source_url"] = page.Sidecar.SourceUrl?.AbsoluteUri;
        model["unconfirmed"] = new ScriptArray(page.Sidecar.Unconfirmed);
        model["folio"] = FolioModel.Of(chrome, page);
        model["particulars"] = ParticularsModel.Of(chrome, page);
        model["note"] = page.Sidecar.NoteIn(chrome.Script, page.Script) is var (note, writtenIn)
            ? Markdown.ToHtml(note, chrome.Site, chrome.Script, writtenIn) : null;
        model["source_view"] = SharedFiles.ToSourceView(chrome, page);
        model["text_href"] = chrome.ToFile(Folders.Below(page.Folder, FileNames.PageText));
        model["tei_href"] = SharedFiles.ToTei(chrome, page);
        model["data_href"] = SharedFiles.ToData(chrome, page);
        model["correct_href"] = Correction.LinkOf(chrome, page, story);
        model["sha256"] = page.Source.Sha256;
        model["furniture"] = new ScriptArray(FolioModel.OtherFurniture(chrome, page));
        return model;
    }
}
