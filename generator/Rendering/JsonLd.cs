using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Banmian.Addresses;
using Banmian.Archive;
using Banmian.Config;
using Banmian.Diagnostics;

namespace Banmian.Rendering;

/// <summary>schema.org data of pages: only what is known is in it.</summary>
internal static class JsonLd
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string OfStory(Chrome chrome, Page page, int index)
    {
        var story = page.Readings[chrome.Script].Stories[index];
        var article = Thing("NewsArticle",
            ("headline", Labels.OfStory(story, chrome.Words)),
            ("inLanguage", chrome.Script.Tag),
            ("url", chrome.Links.Absolute(chrome.Links.Folder)),
            ("datePublished", Dates.Iso(page.Sidecar.Date)),
            ("pagination", Pagination(page.Sidecar.Label)),
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
            article["workTranslation"] = new JsonArray([.. chrome.Site.Archive.Config.Scripts
                .Where(script => script != chrome.Script).Select(script => Thing("NewsArticle", ("inLanguage", script.Tag),
                    ("url", Folders.Absolute(root, Folders.Below(script.Folder, chrome.Below!)))))]);
            if (page.Photos.FirstOrDefault(photo => photo.Story == index) is { } photo)
                article["image"] = Thing("ImageObject", ("url", root.AbsoluteUri + page.PathOf(photo)));
        }
        return Write(article);
    }

    public static string OfPage(Chrome chrome, Page page)
    {
        var view = Thing("WebPage",
            ("name", Labels.OfPage(page, chrome.Script, chrome.Words)),
            ("inLanguage", chrome.Script.Tag),
            ("url", chrome.Links.Absolute(chrome.Links.Folder)));
        AddIssue(view, page, chrome);
        view["hasPart"] = new JsonArray([.. page.Readings[chrome.Script].Stories.Select(story => Thing("NewsArticle",
            ("headline", Labels.OfStory(story, chrome.Words)),
            ("url", chrome.Links.Absolute(Folders.OfStory(chrome.Links.Folder, story.Id)))))]);
        return Write(view);
    }

    public static string OfIssue(Chrome chrome, Issue issue)
    {
        var publication = Issue(issue.Paper, issue.Pages[0].Sidecar, chrome);
        publication["name"] = Labels.OfIssue(issue, chrome.Script, chrome.Words);
        publication["inLanguage"] = chrome.Script.Tag;
        if (chrome.Links.Absolute(chrome.Links.Folder) is { } url)
            publication["url"] = url;
        return Write(publication);
    }

    public static string OfFront(Chrome chrome)
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
        return Write(site);
    }

    public static string OfPaper(Chrome chrome, Paper paper)
    {
        var newspaper = Newspaper(paper, chrome);
        newspaper["inLanguage"] = chrome.Script.Tag;
        if (chrome.Links.Absolute(chrome.Links.Folder) is { } url)
            newspaper["url"] = url;
        return Write(newspaper);
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

    private static JsonValue? Pagination(PageLabel? label) =>
        label is null ? null : label.IsNumber ? JsonValue.Create(label.Number) : JsonValue.Create(label.Text);

    // What a sidecar states is in the script of its dump.
    private static string? InScript(Chrome chrome, Page page, string? stated) =>
        stated is null ? null : chrome.Site.In(chrome.Script, page.Script, stated);

    private static JsonObject Thing(string type, params ReadOnlySpan<(string Name, JsonNode? Value)> properties)
    {
        var thing = new JsonObject { ["@type"] = type };
        foreach (var (name, value) in properties)
            if (value is not null)
                thing[name] = value;
        return thing;
    }

    /// <summary>
    /// Safe inside a script element: no <c>&lt;</c>, <c>&gt;</c> or <c>&amp;</c> is left (HTML, "restrictions for contents of
    /// script elements").
    /// </summary>
    private static string Write(JsonObject thing)
    {
        thing.Insert(0, "@context", "https://schema.org");
        return DirectionControls.InJson(thing.ToJsonString(Readable))
            .Replace("<", "\\u003c", StringComparison.Ordinal)
            .Replace(">", "\\u003e", StringComparison.Ordinal)
            .Replace("&", "\\u0026", StringComparison.Ordinal);
    }
}
