using System.Collections.Immutable;
using System.Globalization;
using Banmian.Addresses;
using Banmian.Archive;
using Banmian.Scripts;

namespace Banmian.Rendering;

/// <summary>The views of the site, one method a layout.</summary>
internal static class Views
{
    public static View NotFound(Site site)
    {
        var chrome = new Chrome(site, site.Archive.Config.Scripts[0], null,
            new Links("", site.Archive.Config.BaseUrl, FromBasePath: true));
        var title = chrome.Words[WordNames.NotFoundTitle];
        return new View(FileNames.NotFound, Layouts.NotFound, new ViewModel(
            Layouts.NotFound.Fields, chrome.Model(new Head(title, title, "website", null, [])), Own: null));
    }

    /// <param name="list">which list of its pages, from 0</param>
    /// <param name="miniatures">of these pages</param>
    public static View OfIssue(Site site, Script script, Issue issue, IReadOnlyDictionary<string, PageCard> cards,
        int list, ImmutableArray<Miniature> miniatures, bool isPrinted)
    {
        var chrome = Chrome.For(site, script, issue.FolderOf(list));
        var number = list == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" {list + 1}");
        var title = Labels.OfIssue(issue, script, chrome.Words) + number;
        var headlines = Labels.Description(cards[issue.Lists[list][0].Path].Titles(script), chrome.Words);
        var model = chrome.Model(new Head(title, headlines, "website", JsonLd.OfIssue(chrome, issue), [],
            Picture: issue.PictureOf(list), Here: Labels.OfDay(issue, chrome.Words) + number), Trails.ToYear(chrome, issue)) with
        { Turns = Turns.Together(Turns.OfIssue(chrome, issue)) };
        return View.At(chrome.Links.Folder, Layouts.Issue, model, new IssueViewModel(
            IssueModel.Of(chrome, issue, cards, miniatures, list),
            isPrinted ? chrome.ToFile(Folders.Below(issue.Folder, FileNames.IssuePrint)) : null,
            References.Files(ending => chrome.Links.ToFile(SharedFiles.ReferencesOf(site, issue, cards, ending)))));
    }

    /// <param name="isPrinted">Whether there is a print of the page as it is.</param>
    public static View OfPage(
        Site site, Script script, Issue issue, Page page, PageModel model, MakeUps makeUps, bool isPrinted)
    {
        var chrome = Chrome.For(site, script, page.Folder);
        var title = Labels.OfPage(page, script, chrome.Words);
        var head = new Head(title, Labels.Description(page.Readings[script], chrome.Words), "website",
            JsonLd.OfPage(chrome, page), Citations.OfPage(chrome, issue, page, title),
            Picture: FileNames.SharingPicture(page.Folder),
            Here: Labels.InIssue(page.Entry, Labels.Lead(page, script, chrome.Words), chrome.Words));
        var common = chrome.Model(head, Trails.To(chrome, issue)) with
        {
            Turns = Turns.Together(
                Turns.OfPage(chrome, issue, page.Entry, folder => folder), Turns.OfIssue(chrome, issue)),
        };
        return View.At(chrome.Links.Folder, Layouts.Page, common, new PageViewModel(
            model,
            MakeUpModel.Of(chrome, issue, page, makeUps),
            chrome.To(Folders.OfReadingEdition(page.Folder)),
            References.Cited(References.OfPage(chrome, page)),
            isPrinted ? chrome.ToFile(Folders.Below(page.Folder, FileNames.PagePrint)) : null));
    }

    /// <summary>What stands at the address of a page that is not shown any more: why.</summary>
    public static View OfWithdrawn(Site site, Script script, Issue issue, Page page, PageCard card)
    {
        var chrome = Chrome.For(site, script, page.Folder);
        var title = Labels.OfPage(page, script, chrome.Words);
        var model = chrome.Model(new Head(title, chrome.Words[WordNames.WithdrawnText], "website", null, [("robots", "noindex")],
            Here: Labels.InIssue(page.Entry, null, chrome.Words)), Trails.To(chrome, issue)) with
        { Turns = Turns.Together(Turns.OfPage(chrome, issue, page.Entry, folder => folder)) };
        return View.At(chrome.Links.Folder, Layouts.Withdrawn, model,
            new WithdrawnModel(site.In(script, card.Script, page.Sidecar.Withdrawn!), chrome.To(issue.Folder)));
    }

    public static View OfStory(
        Site site, Script script, Issue issue, Page page, PageCard card, PageModel shared, Miniature miniature, int index,
        bool isPrinted)
    {
        var chrome = Chrome.For(site, script, Folders.OfStory(page.Folder, page.AsDumped.Stories[index].Id));
        var stories = page.Readings[script].Stories;
        var head = new Head(Labels.OfStory(stories[index], chrome.Words),
            Labels.Description(stories[index], chrome.Words), "article",
            JsonLd.OfStory(chrome, page, index), Citations.OfStory(chrome, page, index, isPrinted),
            Picture: page.Photos.FirstOrDefault(photo => photo.Story == index) is { } photo ? page.PathOf(photo)
                : FileNames.SharingPicture(page.Folder));
        var (before, after) = (Other(index - 1), Other(index + 1));
        var model = chrome.Model(head, Trails.To(chrome, issue, page)) with
        {
            // From the first and the last story it goes on to the pages beside theirs.
            Turns = Turns.Together(Turns.Of(chrome, "story", before, after),
                Turns.OfPage(chrome, issue, page.Entry, folder => folder, back: before is null, on: after is null)),
        };
        return View.At(chrome.Links.Folder, Layouts.Story, model, new StoryViewModel(
            StoryAloneModel.Of(chrome, issue, page, index),
            shared.On(chrome, page, card, page.AsDumped.Stories[index]),
            MiniatureModel.Of(chrome, page.Entry, card, miniature, index)));

        (string, string)? Other(int at) => stories.ElementAtOrDefault(at) is { } story
            ? (Labels.OfStory(story, chrome.Words), Folders.OfStory(page.Folder, story.Id)) : null;
    }

    /// <summary>What stands at the address of a story that was taken out: the way to where it is now.</summary>
    public static View OfMoved(Site site, Script script, Page page, string id, string to)
    {
        var chrome = Chrome.For(site, script, Folders.OfStory(page.Folder, id));
        var there = page.Readings[script].Stories.FirstOrDefault(s => s.Id == to);
        var folder = there is null ? to : Folders.OfStory(page.Folder, to);
        return Moved(chrome, Folders.Below(script.Folder, folder), there is null ? folder : Labels.OfStory(there, chrome.Words));
    }

    /// <summary>What stands at a former address of a page, or of a story or a view of it.</summary>
    /// <param name="to">the folder in the site it leads to</param>
    public static View OfFormer(Site site, Script script, PageEntry page, PageCard card, string from, string to)
    {
        var chrome = Chrome.For(site, script, from);
        return Moved(chrome, to, Labels.OfPage(page, Labels.Lead(card, script), script, chrome.Words));
    }

    private static View Moved(Chrome chrome, string to, string title)
    {
        var moved = chrome.Words[WordNames.MovedTitle];
        var model = chrome.Model(new Head(moved, moved, "website", null, [], to, IsToBeFound: false));
        return View.At(
            chrome.Links.Folder, Layouts.Moved, model, new MovedModel(new TitledLink(title, chrome.Links.To(to))));
    }

    /// <summary>All stories of a page in their order: to read through, and to print on the reader's own paper.</summary>
    public static View Reading(Site site, Script script, Issue issue, Page page, PageCard card, PageModel shared)
    {
        var chrome = Chrome.For(site, script, Folders.OfReadingEdition(page.Folder));
        var reading = page.Readings[script];
        var title = Labels.OfPage(page, script, chrome.Words);
        var head = new Head($"{title}{chrome.Words[WordNames.BetweenParts]}{chrome.Words[WordNames.ReadingEdition]}",
            Labels.Description(reading, chrome.Words), "website", null, Citations.OfPage(chrome, issue, page, title),
            Picture: FileNames.SharingPicture(page.Folder), Here: chrome.Words[WordNames.ReadingEdition], IsToBeFound: false);
        var model = chrome.Model(head, Trails.To(chrome, issue, page)) with
        { Turns = Turns.Together(Turns.OfPage(chrome, issue, page.Entry, Folders.OfReadingEdition)) };
        return View.At(chrome.Links.Folder, Layouts.Reading, model, new ReadingModel(shared.On(chrome, page, card),
            [.. reading.Stories.Select((story, i) => StoryModel.Of(chrome, issue, page, i, isAlone: false))]));
    }

    public static View Standing(Site site, Script script, StandingPage page)
    {
        var chrome = Chrome.For(site, script, page.Slug);
        var written = page.In(script);
        var title = site.In(script, written.Script, written.Title);
        var model = chrome.Model(new Head(title, title, "website", null, []), Trails.ToFront(chrome));
        return View.At(chrome.Links.Folder, Layouts.Standing, model,
            new StandingModel(Markdown.ToHtml(written.Markdown, site, script, written.Script)));
    }

    public static View Choices(
        Site site, Script script, IReadOnlyDictionary<string, PageCard> cards, ImmutableArray<Choice> choices)
    {
        var chrome = Chrome.For(site, script, Folders.Choices);
        var title = chrome.Words[WordNames.ChoicesTitle];
        var model = chrome.Model(new Head(title, title, "website", null, []), Trails.ToFront(chrome));
        return View.At(chrome.Links.Folder, Layouts.Choices, model, ChoicesModel.Of(chrome, cards, choices));
    }

    /// <summary>The page that searches: a form, and the words its script fills in.</summary>
    public static View Search(Site site, Script script)
    {
        var chrome = Chrome.For(site, script, Folders.Search);
        var title = chrome.Words[WordNames.SearchTitle];
        var model = chrome.Model(new Head(title, title, "website", null, []), Trails.ToFront(chrome));
        return View.At(chrome.Links.Folder, Layouts.Search, model, new SearchModel(
            Folder: script.Folder,
            DaysHref: site.Archive.Days.IsEmpty ? null : chrome.To(Folders.Days),
            NamesHref: chrome.To(Folders.Names),
            PlacesHref: chrome.To(Folders.Places),
            Host: site.Archive.Config.BaseUrl is { } address ? address.Host + address.AbsolutePath : null,
            Papers: [.. site.Archive.Config.Papers.Values.OrderBy(paper => paper.Slug, StringComparer.Ordinal)
                .Select(paper => new SearchedPaper(paper.Slug, Labels.OfPaper(paper, script, chrome.Words)))]));
    }
}
