using Banmian.Diagnostics;
using Banmian.Text;

namespace Banmian.Archive;

/// <summary>
/// Finds where a person wrote a link that stands on a page of the site: in the note of a sidecar, or in a standing page. The
/// texts are parsed at the first link that is asked for, each once.
/// </summary>
internal sealed class WrittenLinks(SiteArchive archive)
{
    private readonly Lazy<ILookup<string, (string Address, Location At)>> byFolder = new(() =>
        InNotes(archive).Concat(InStandingPages(archive)).ToLookup(link => link.Folder, link => (link.Address, link.At)));

    /// <summary>The place to mend it; null where a template wrote it.</summary>
    /// <param name="page">the file of the publication it stands in, below the folder of a script</param>
    /// <param name="link">the link as it stands there</param>
    public Location? PlaceOf(string page, string link) => (
        from folder in FoldersAbove(page)
        from written in byFolder.Value[folder]
        where written.Address == Uri.UnescapeDataString(link)
        select written.At).FirstOrDefault();

    // zh-hans/paper/day/01/index.html: paper/day/01, paper/day, paper.
    private static IEnumerable<string> FoldersAbove(string page)
    {
        var parts = page.Split('/');
        for (var end = parts.Length - 1; end > 1; end--)
            yield return string.Join('/', parts[1..end]);
    }

    private static IEnumerable<(string Folder, string Address, Location At)> InNotes(SiteArchive archive) =>
        from page in archive.Issues.SelectMany(issue => issue.Pages)
        where page.Sidecar.NoteAt is not null
        from note in page.Sidecar.Note is { } one ? [one] : page.Sidecar.Notes.Values
        from link in LinksOf(note)
        select (page.Folder, link.Address, page.Sidecar.NoteAt!);

    private static IEnumerable<(string Folder, string Address, Location At)> InStandingPages(SiteArchive archive) =>
        from page in archive.StandingPages.SelectMany(page => page.Versions.Prepend(page))
        from link in LinksOf(page.Markdown)
        select (page.Slug, link.Address, new Location(page.SourcePath, page.FirstLine + link.Line));

    // As they are written: in HTML other characters are escaped.
    private static IEnumerable<(string Address, int Line)> LinksOf(string markdown) =>
        MarkdownText.Parse(markdown)?.Links.Select(link => (Uri.UnescapeDataString(link.Address), link.Line)) ?? [];
}
