using Banmian.Diagnostics;
using Banmian.Text;

namespace Banmian.Archive;

/// <summary>Finds where a person wrote a link that stands on a page of the site: in the note of a sidecar, or in a standing page.</summary>
internal static class WrittenLinks
{
    /// <summary>The place to mend it; null where a template wrote it.</summary>
    /// <param name="page">the file of the publication it stands in</param>
    /// <param name="link">the link as it stands there</param>
    public static Location? PlaceOf(SiteArchive archive, string page, string link)
    {
        var noted = archive.Issues.SelectMany(issue => issue.Pages)
            .FirstOrDefault(entry => IsBelow(entry.Folder) && entry.Sidecar.Note is { } note && LineOf(note) is not null);
        if (noted is not null)
            return noted.Sidecar.NoteAt;
        return archive.StandingPages.Where(standing => IsBelow(standing.Slug))
            .Select(standing => LineOf(standing.Markdown) is { } line ? new Location(standing.SourcePath, standing.FirstLine + line) : null)
            .FirstOrDefault(place => place is not null);

        // Below the folder of some script.
        bool IsBelow(string folder) => page.IndexOf('/', StringComparison.Ordinal) is var script and > 0 && page.AsSpan(script + 1).StartsWith(folder + "/");

        // As it is written or, in HTML, with other characters escaped.
        int? LineOf(string markdown) => MarkdownText.Parse(markdown)?.Links
            .Where(written => Uri.UnescapeDataString(written.Address) == Uri.UnescapeDataString(link)).Select(written => (int?)written.Line).FirstOrDefault();
    }
}
