using System.Collections.Immutable;
using Banmian.Addresses;
using Banmian.Archive;
using Banmian.Diagnostics;
using Banmian.MakeUp;
using Banmian.Scripts;
using Banmian.Text;

namespace Banmian.Rendering;

/// <summary>Renders all files of one page of the archive: its views in every script, their other forms, its pictures.</summary>
internal static class PageRendering
{
    /// <summary>The files, one at a time; complete only where the bag holds no error afterwards.</summary>
    /// <param name="printOf">gives the print of a finished page view where there is one</param>
    public static IEnumerable<RenderedFile> Files(Site site, Issue issue, Page page, PageCard card, MakeUps makeUps, Func<RenderedFile, PrintedPage?> printOf, DiagnosticBag bag)
    {
        foreach (var script in site.Archive.Config.Scripts)
        {
            foreach (var file in PageView(site, script, issue, page, card, makeUps, printOf, bag))
                yield return file;
            foreach (var view in Views(site, script, issue, page, card))
                yield return view.Render(site.Templates, bag);
            foreach (var file in DataFiles.Of(site, script, page))
                yield return file;
        }
        foreach (var photo in page.Photos)
            yield return new RenderedFile(page.PathOf(photo), photo.Bytes);
    }

    /// <summary>One make-up for all scripts of a page whose lines run in one direction, so that a reader who changes script sees the same page.</summary>
    public static MakeUps MakeUp(Site site, Page page, DiagnosticBag bag)
    {
        var config = site.Archive.Config;
        var makeUps = new MakeUps([.. config.Scripts.GroupBy(config.DirectionOf).Select(scripts => ((ImmutableArray<Script>)[.. scripts], MakeUp(site, page, [.. scripts], scripts.Key)))]);
        if (makeUps.All.Any(makeUp => makeUp.Page.Sheets.Any(sheet => !sheet.IsExact)))
            bag.Report(Rules.NotAnExactFit, new Location(page.Source.Path), "the newspaper page does not fill its sheet exactly",
                "nothing is lost; another page-size in site-config.yml may suit the page's length better");
        return makeUps;
    }

    private static PageMakeUp MakeUp(Site site, Page page, ImmutableArray<Script> scripts, WritingDirection direction)
    {
        var stories = page.Readings[scripts[0]].Stories.Select((_, i) =>
            scripts.Select(script => Copies.Of(page, script, i, site)).ToImmutableArray()).ToImmutableArray();
        var pictures = stories.Select((_, i) => page.Photos.FirstOrDefault(photo => photo.Story == i)?.Aspect).ToImmutableArray();
        return Composing.Compose(stories, pictures, TypeArea.Of(site.Archive.Config.Sheet), direction, Furnishings.Of(page),
            new JumpWords([.. scripts.Select(script => site.Words(script)[WordNames.JumpToSheet])], [.. scripts.Select(script => site.Words(script)[WordNames.JumpFromSheet])]));
    }

    // What a print shows is known by the view without it; the link to it comes in after.
    private static IEnumerable<RenderedFile> PageView(Site site, Script script, Issue issue, Page page, PageCard card, MakeUps makeUps, Func<RenderedFile, PrintedPage?> printOf, DiagnosticBag bag)
    {
        var view = Rendering.Views.OfPage(site, script, issue, page, card, makeUps, print: null).Render(site.Templates, bag);
        if (printOf(view) is not { } print)
        {
            yield return view;
            yield break;
        }
        yield return Rendering.Views.OfPage(site, script, issue, page, card, makeUps, print).Render(site.Templates, bag);
        var folder = Folders.Below(script.Folder(), page.Folder);
        yield return new RenderedFile(Folders.Below(folder, FileNames.PagePrint), print.Pdf);
        if (print.Picture is { } picture)
            yield return new RenderedFile(Folders.Below(folder, FileNames.PagePicture), picture);
    }

    private static IEnumerable<View> Views(Site site, Script script, Issue issue, Page page, PageCard card)
    {
        yield return Rendering.Views.Reading(site, script, issue, page, card);
        for (var story = 0; story < card.Stories.Length; story++)
            yield return Rendering.Views.OfStory(site, script, issue, page, card, story);
        yield return SourceView.Of(site, script, issue, page, card);
        foreach (var (story, to) in page.Text.Review.Moved)
            yield return Rendering.Views.OfMoved(site, script, issue, page, story, to);
    }
}
