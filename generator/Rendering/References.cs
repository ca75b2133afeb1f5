using System.Collections.Immutable;
using Banmian.Addresses;
using Banmian.Archive;
using Banmian.Citing;

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
    public static ImmutableArray<CitationModel> Cited(Reference reference) =>
        [.. CitationStyles.All.Select(style => new CitationModel(style.Name, style.Cite(reference)))];

    /// <summary>Links to files of references.</summary>
    /// <param name="fileOf">the link to the file with an ending</param>
    public static ImmutableArray<ReferenceFile> Files(Func<string, string> fileOf) =>
        [.. ReferenceFiles.All.Select(form => new ReferenceFile(form.Name, fileOf(form.Ending), ""))];

    /// <summary>Links that hold the reference themselves, so that a story needs no files for it.</summary>
    public static ImmutableArray<ReferenceFile> Links(Reference reference) =>
        [.. ReferenceFiles.All.Select(form =>
            new ReferenceFile(form.Name, ReferenceFiles.Link(form, reference), reference.Key + form.Ending))];

    private static Reference Of(Chrome chrome, Page page, string folder, string title, ImmutableArray<string> authors) => new(
        folder.Replace('/', '-'), title, authors,
        page.Paper is null ? null : Labels.OfPaper(page.Paper, chrome.Script, chrome.Words), page.Sidecar.Date,
        page.Sidecar.Label?.Text,
        page.Sidecar.Section is { } section ? chrome.Site.In(chrome.Script, page.Script, section) : null,
        chrome.Links.Absolute(Folders.Below(chrome.Script.Folder, folder)), chrome.Script.Tag);
}

/// <summary>What is cited, in one style.</summary>
internal sealed record CitationModel(string Style, string Text) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<CitationModel> { m => m.Style, m => m.Text };

    FieldTable IExported.Table => Fields;
}

/// <summary>A reference for programs: what its form is called, the link to it, what its file is called.</summary>
internal sealed record ReferenceFile(string Name, string Href, string Download) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<ReferenceFile> { m => m.Name, m => m.Href, m => m.Download };

    FieldTable IExported.Table => Fields;
}
