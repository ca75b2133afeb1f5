using System.Collections.Immutable;
using Banmian.Addresses;
using Banmian.Archive;
using Banmian.Citing;
using Scriban.Runtime;

namespace Banmian.Rendering;

/// <summary>How stories and pages are cited: what is known of them, in a script.</summary>
internal static class References
{
    /// <summary>The stories of a page in their order.</summary>
    public static ImmutableArray<Reference> OfStories(Site site, Page page)
    {
        var chrome = Chrome.For(site, SharedFiles.ScriptOf(site, page.Script), page.Folder);
        return [.. Enumerable.Range(0, page.AsDumped.Stories.Length).Select(story => OfStory(chrome, page, story))];
    }

    public static Reference OfStory(Chrome chrome, Page page, int index)
    {
        var story = page.Readings[chrome.Script].Stories[index];
        return Of(chrome, page, Folders.OfStory(page.Folder, story.Id), Labels.OfStory(story, chrome.Words),
            story.Byline.IsEmpty ? story.Credit : story.Byline);
    }

    public static Reference OfPage(Chrome chrome, Page page) =>
        Of(chrome, page, page.Folder,
            Labels.InIssue(page.Entry, Labels.Lead(page, chrome.Script, chrome.Words), chrome.Words), []);

    /// <summary>The citations of a reference as layouts get them.</summary>
    public static ScriptArray Model(Reference reference) => new(CitationStyles.All.Select(style =>
        new ScriptObject { ["style"] = style.Name, ["text"] = style.Cite(reference) }));

    /// <summary>Links to files of references.</summary>
    /// <param name="fileOf">the link to the file with an ending</param>
    public static ScriptArray Files(Func<string, string> fileOf) => new(ReferenceFiles.All.Select(form =>
        new ScriptObject { ["name"] = form.Name, ["href"] = fileOf(form.Ending), ["download"] = "" }));

    /// <summary>Links that hold the reference themselves, so that a story needs no files for it.</summary>
    public static ScriptArray Links(Reference reference) => new(ReferenceFiles.All.Select(form => new ScriptObject
    {
        ["name"] = form.Name,
        ["href"] = ReferenceFiles.Link(form, reference),
        ["download"] = reference.Key + form.Ending,
    }));

    private static Reference Of(Chrome chrome, Page page, string folder, string title, ImmutableArray<string> authors) => new(
        folder.Replace('/', '-'), title, authors,
        page.Paper is null ? null : Labels.OfPaper(page.Paper, chrome.Script, chrome.Words), page.Sidecar.Date,
        page.Sidecar.Label?.Text,
        page.Sidecar.Section is { } section ? chrome.Site.In(chrome.Script, page.Script, section) : null,
        chrome.Links.Absolute(Folders.Below(chrome.Script.Folder, folder)), chrome.Script.Tag);
}
