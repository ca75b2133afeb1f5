using System.Text.Json.Nodes;
using Banmian.Addresses;
using Banmian.Archive;
using Banmian.Config;
using Banmian.Segmentation;
using static Banmian.Rendering.LinkedData;

namespace Banmian.Rendering;

/// <summary>schema.org data of pages: only what is known is in it.</summary>
internal static class JsonLd
{
    public static JsonObject OfStory(Chrome chrome, Page page, int index)
    {
        var story = page.Readings[chrome.Script].Stories[index];
        var article = Thing("NewsArticle",
            ("headline", Labels.OfStory(story, chrome.Words)),
            ("inLanguage", chrome.Script.Tag),
            ("url", chrome.Links.Absolute(chrome.Links.Folder)),
            ("datePublished", Dates.Iso(page.Sidecar.Date)),
            ("printPage", page.Sidecar.Label?.Text),
            ("printSection", InScript(chrome, page, page.Sidecar.Section)),
            ("wordCount", StoryFacts.CharactersOf(story)),
            ("copyrightNotice", InScript(chrome, page, page.Sidecar.Rights)),
            ("license", page.Sidecar.Particulars.RightsUri?.AbsoluteUri));
        if (!story.Byline.IsEmpty)
            article["author"] = new JsonArray([.. story.Byline.Select(name => Thing("Person", ("name", name)))]);
        if (InScript(chrome, page, page.Sidecar.Particulars.Publisher) is { } publisher)
            article["publisher"] = Thing("Organization", ("name", publisher));
        AddIssue(article, page, chrome);
        if (chrome.Site.Archive.Config.BaseUrl is { } root)
        {
            if (chrome.Site.Archive.Config.Scripts.Where(script => script != chrome.Script).ToList() is [_, ..] others)
                article["workTranslation"] = new JsonArray([.. others.Select(script => Thing("NewsArticle",
                    ("inLanguage", script.Tag), ("url", Folders.Absolute(root, Folders.Below(script.Folder, chrome.Below!)))))]);
            if (page.Photos.FirstOrDefault(photo => photo.Story == index) is { } photo)
                article["image"] = Image(root, page, photo, story);
        }
        return article;
    }

    public static JsonObject OfPage(Chrome chrome, Page page)
    {
        var view = Thing("WebPage",
            ("name", Labels.OfPage(page, chrome.Script, chrome.Words)),
            ("inLanguage", chrome.Script.Tag),
            ("url", chrome.Links.Absolute(chrome.Links.Folder)));
        AddIssue(view, page, chrome);
        if (page.Readings[chrome.Script].Stories is [_, ..] stories)
            view["hasPart"] = new JsonArray([.. stories.Select(story => Thing("NewsArticle",
                ("url", chrome.Links.Absolute(Folders.OfStory(chrome.Links.Folder, story.Id)))))]);
        return view;
    }

    public static JsonObject OfIssue(Chrome chrome, Issue issue)
    {
        var publication = Issue(issue.Paper, issue.Pages[0].Sidecar, chrome);
        publication["name"] = Labels.OfIssue(issue, chrome.Script, chrome.Words);
        publication["inLanguage"] = chrome.Script.Tag;
        if (chrome.Links.Absolute(chrome.Links.Folder) is { } url)
            publication["url"] = url;
        return publication;
    }

    public static JsonObject OfFront(Chrome chrome)
    {
        var site = Thing("WebSite",
            ("name", chrome.SiteTitle), ("inLanguage", chrome.Script.Tag), ("url", chrome.Links.Absolute(chrome.Links.Folder)));
        if (chrome.Institution is { } institution)
            site["publisher"] = Thing("Organization", ("name", institution));
        if (chrome.Site.Archive.Config.Licence is { } licence)
            site["license"] = licence.AbsoluteUri;
        var papers = chrome.Site.Archive.Issues.Select(i => i.Paper).OfType<Paper>().DistinctBy(p => p.Slug).ToList();
        if (papers.Count > 0)
            site["about"] = new JsonArray([.. papers.Select(paper => Newspaper(paper, chrome))]);
        return site;
    }

    public static JsonObject OfPaper(Chrome chrome, Paper paper)
    {
        var newspaper = Newspaper(paper, chrome);
        newspaper["inLanguage"] = chrome.Script.Tag;
        if (chrome.Links.Absolute(chrome.Links.Folder) is { } url)
            newspaper["url"] = url;
        return newspaper;
    }

    // Of an issue of which nothing is known nothing is said.
    private static void AddIssue(JsonObject part, Page page, Chrome chrome)
    {
        if (Issue(page.Paper, page.Sidecar, chrome) is { Count: > 1 } issue)
            part["isPartOf"] = issue;
    }

    private static JsonObject Issue(Paper? paper, Sidecar page, Chrome chrome)
    {
        var issue = Thing("PublicationIssue", ("datePublished", Dates.Iso(page.Date)), ("issueNumber",
            page.Particulars.IssueNumber));
        if (paper is not null)
            issue["isPartOf"] = Newspaper(paper, chrome);
        return issue;
    }

    private static JsonObject Newspaper(Paper paper, Chrome chrome) =>
        Thing("Newspaper", ("name", Labels.OfPaper(paper, chrome.Script, chrome.Words)));

    private static JsonObject Image(Uri root, Page page, Photo photo, Story caption)
    {
        var image = Thing("ImageObject", ("url", root.AbsoluteUri + page.PathOf(photo)), ("width", photo.Picture.Width),
            ("height", photo.Picture.Height), ("encodingFormat", photo.Picture.MediaType),
            ("caption", caption.Paragraphs.FirstOrDefault(text => text.Length > 0) ?? caption.Headline));
        if (!caption.Credit.IsEmpty)
            image["creditText"] = string.Join(' ', caption.Credit);
        return image;
    }

    // What a sidecar states is in the script of its dump.
    private static string? InScript(Chrome chrome, Page page, string? stated) =>
        stated is null ? null : chrome.Site.In(chrome.Script, page.Script, stated);
}
