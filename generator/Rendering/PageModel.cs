using System.Globalization;
using Banmian.Archive;
using Scriban.Runtime;

namespace Banmian.Rendering;

/// <summary>A page as layouts get it; <c>templates/README.md</c> documents the fields.</summary>
internal static class PageModel
{
    /// <summary>What is known of a page: for its nameplate or folio line, for lists and for the notes under it.</summary>
    public static ScriptObject Of(Chrome chrome, Page page)
    {
        var words = chrome.Words;
        string? Converted(string? text) => text is null ? null : chrome.Site.In(chrome.Script, page.Script, text);
        return new ScriptObject
        {
            ["title"] = Labels.OfPage(page, chrome.Script, words),
            ["short_title"] = Labels.InIssue(page, words),
            ["href"] = chrome.To(page.Folder),
            ["paper"] = page.Paper is null ? null : Labels.OfPaper(page.Paper, chrome.Script, words),
            ["date"] = page.Sidecar.Date is null ? null : Dates.Show(page.Sidecar.Date, words),
            ["date_iso"] = Dates.Iso(page.Sidecar.Date),
            ["weekday"] = Dates.Weekday(page.Sidecar.Date, words),
            ["number"] = page.Sidecar.PageNumber?.ToString(CultureInfo.InvariantCulture),
            ["section"] = Converted(page.Sidecar.Section),
            ["editors"] = new ScriptArray(page.Sidecar.Editors.Select(editor => chrome.Site.NameIn(chrome.Script, page.Script, editor))),
            ["rights"] = Converted(page.Sidecar.Rights),
            ["source_url"] = page.Sidecar.SourceUrl?.AbsoluteUri,
            ["folio"] = FolioModel.Of(chrome, page),
            ["note"] = page.Sidecar.Note is { } note ? Markdown.ToHtml(note, chrome.Site, chrome.Script, page.Script) : null,
            ["file"] = page.Source.Path,
            ["source_view"] = chrome.To(SourceView.Folder(page)),
            ["data_href"] = chrome.ToFile($"{page.Folder}/{DataFiles.PageData}"),
            ["sha256"] = page.Source.Sha256,
            ["headlines"] = new ScriptArray(page.Readings[chrome.Script].Stories.Select((story, i) => new ScriptObject
            {
                ["title"] = Labels.OfStory(story, words),
                ["kind"] = StoryModel.Kind(story),
                ["href"] = chrome.To(StoryModel.Folder(page, i)),
            })),
            ["furniture"] = new ScriptArray(FolioModel.OtherFurniture(chrome, page)),
        };
    }
}
