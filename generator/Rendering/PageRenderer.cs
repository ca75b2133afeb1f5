using Banmian.Addresses;
using Banmian.Archive;
using Banmian.Diagnostics;
using Banmian.Scripts;

namespace Banmian.Rendering;

/// <summary>Renders all files of one page of the archive: its views in every script, their other forms, its pictures.</summary>
internal static class PageRenderer
{
    /// <summary>The files, one at a time; complete only where the bag holds no error afterwards.</summary>
    /// <param name="printOf">gives the print of a finished page view, a PDF, where there is one</param>
    public static IEnumerable<RenderedFile> Files(Site site, Issue issue, Page page, PageCard card,
        MakeUps makeUps, Func<RenderedFile, ReadOnlyMemory<byte>?> printOf, DiagnosticBag bag)
    {
        if (page.Entry.IsWithdrawn)
        {
            foreach (var view in site.Archive.Config.Scripts.SelectMany(script => Withdrawn(site, script, issue, page, card)))
                yield return view.Render(site.Templates, bag);
            yield break;
        }
        var miniatures = Miniatures.Of(site, page, makeUps);
        foreach (var script in site.Archive.Config.Scripts)
        {
            var model = PageModel.Of(site, script, page, card);
            // What a print shows is known by the view without it; the link to it comes in after.
            var view = PageView(isPrinted: false);
            var print = printOf(view);
            yield return print is null ? view : PageView(isPrinted: true);
            if (print is { } pdf)
                yield return new RenderedFile(
                    Folders.Below(Folders.Below(script.Folder, page.Folder), FileNames.PagePrint), pdf);
            foreach (var other in Views(site, script, issue, page, card, model, miniatures[script], isPrinted: print is not null))
                yield return other.Render(site.Templates, bag);
            foreach (var file in DataFiles.Of(site, script, page, miniatures[script]))
                yield return file;

            RenderedFile PageView(bool isPrinted) =>
                Rendering.Views.OfPage(site, script, issue, page, model, makeUps, isPrinted).Render(site.Templates, bag);
        }
        foreach (var photo in page.Photos)
            yield return new RenderedFile(page.PathOf(photo), photo.Bytes);
    }

    private static IEnumerable<View> Withdrawn(Site site, Script script, Issue issue, Page page, PageCard card)
    {
        yield return Rendering.Views.OfWithdrawn(site, script, issue, page, card);
        var there = Folders.Below(script.Folder, page.Folder);
        foreach (var view in (string[])[Folders.OfReadingEdition(page.Folder), Folders.OfSourceView(page.Folder)])
            yield return Rendering.Views.OfFormer(site, script, page.Entry, card, view, there);
        foreach (var (story, to) in page.Text.Review.Moved)
            yield return Rendering.Views.OfMoved(site, script, page, story, to);
    }

    private static IEnumerable<View> Views(
        Site site, Script script, Issue issue, Page page, PageCard card, PageModel model, Miniature miniature, bool isPrinted)
    {
        yield return Rendering.Views.Reading(site, script, issue, page, card, model);
        for (var story = 0; story < card.Stories.Length; story++)
            yield return Rendering.Views.OfStory(site, script, issue, page, card, model, miniature, story, isPrinted);
        if (script == SharedFiles.ScriptOf(site, page.Script))
            yield return SourceView.Of(site, issue, page, card, model);
        foreach (var (story, to) in page.Text.Review.Moved)
            yield return Rendering.Views.OfMoved(site, script, page, story, to);
    }
}
