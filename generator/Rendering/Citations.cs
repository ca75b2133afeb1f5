using System.Collections.Immutable;
using Banmian.Addresses;
using Banmian.Archive;

namespace Banmian.Rendering;

/// <summary>
/// Highwire and Dublin Core meta. With a story's, Zotero's "Embedded Metadata" files it as a newspaper article
/// (it takes the type from <c>z:itemType</c> and the paper from <c>citation_journal_title</c>).
/// </summary>
internal static class Citations
{
    /// <summary>A page in Dublin Core and PRISM, for its view and for its print; the date as it is known, in EDTF.</summary>
    public static ImmutableArray<(string Name, string Content)> OfPage(Chrome chrome, Issue issue, Page page, string title)
    {
        var meta = ImmutableArray.CreateBuilder<(string, string)>();
        meta.Add(("DC.title", title));
        meta.Add(("DC.type", "Text"));
        if (page.Paper is not null)
            meta.Add(("DC.source", Labels.OfPaper(page.Paper, chrome.Script, chrome.Words)));
        if (issue.Paper is not null && issue.Date is not null)
            meta.Add(("DC.isPartOf", Labels.OfIssue(issue, chrome.Script, chrome.Words)));
        if (page.Sidecar.Date is { } date)
            meta.Add(("DC.date", date.Text));
        if (page.Sidecar.Label is { } label)
            meta.Add(("prism.startingPage", label.Text));
        meta.Add(("DC.language", chrome.Script.Tag));
        if (chrome.Links.Absolute(chrome.Links.Folder) is { } url)
            meta.Add(("DC.identifier", url));
        if (page.Sidecar.Rights is { } rights)
            meta.Add(("DC.rights", chrome.Site.In(chrome.Script, page.Script, rights)));
        meta.AddRange(OfParticulars(chrome, page));
        meta.Add(("DC.provenance", $"{page.Source.Path} SHA-256 {page.Source.Sha256}"));
        return meta.ToImmutable();
    }

    /// <summary>
    /// A story in Highwire's words, and in Dublin Core and PRISM what Highwire has none for. Its title and address stand with
    /// those of Open Graph, in the template. Zotero takes the section from Open Graph's word for it and the edition from PRISM's.
    /// </summary>
    /// <param name="isPrinted">whether the site has the page as a PDF</param>
    public static ImmutableArray<(string Name, string Content)> OfStory(Chrome chrome, Page page, int index, bool isPrinted)
    {
        var story = page.Readings[chrome.Script].Stories[index];
        var meta = ImmutableArray.CreateBuilder<(string, string)>();
        meta.Add(("z:itemType", "newspaperArticle"));
        meta.AddRange(story.Byline.Select(name => ("citation_author", name)));
        if (page.Paper is not null)
            meta.Add(("citation_journal_title", Labels.OfPaper(page.Paper, chrome.Script, chrome.Words)));
        if (Dates.Iso(page.Sidecar.Date) is { } date)
            meta.Add(("citation_publication_date", date.Replace('-', '/')));
        if (page.Sidecar.Label is { } label)
            meta.Add(("citation_firstpage", label.Text));
        if (page.Sidecar.Section is { } section)
            meta.Add(("article:section", chrome.Site.In(chrome.Script, page.Script, section)));
        if (page.Sidecar.Edition is { } edition)
            meta.Add(("prism.edition", Labels.OfEdition(edition, chrome.Words)));
        if (isPrinted && chrome.Links.Absolute(Folders.Below(chrome.Script.Folder, page.Folder)) is { } ofPage)
            meta.Add(("citation_pdf_url", ofPage + FileNames.PagePrint));
        meta.Add(("citation_language", chrome.Script.Tag));
        if (page.Sidecar.Rights is { } rights)
            meta.Add(("DC.rights", chrome.Site.In(chrome.Script, page.Script, rights)));
        meta.AddRange(OfParticulars(chrome, page));
        return meta.ToImmutable();
    }

    private static IEnumerable<(string Name, string Content)> OfParticulars(Chrome chrome, Page page)
    {
        var particulars = page.Sidecar.Particulars;
        if (particulars.IssueNumber is { } number)
            yield return ("prism.number", number);
        if (particulars.Publisher is { } publisher)
            yield return ("DC.publisher", chrome.Site.In(chrome.Script, page.Script, publisher));
        if (particulars.RightsUri is { } rights)
            yield return ("DC.rights", rights.AbsoluteUri);
    }
}
