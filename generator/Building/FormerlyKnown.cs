using System.Collections.Immutable;
using Banmian.Archive;
using Banmian.Diagnostics;
using Banmian.Publishing;
using Banmian.Sources;

namespace Banmian.Building;

/// <summary>
/// The addresses that led to pages in earlier builds into the same folder. They lead on, and are told until they are stated:
/// only then does a build into another folder know of them.
/// </summary>
/// <param name="before">the addresses, below the script's folder, and the dump of the page each led to</param>
/// <param name="marks">of the dumps that can be read, by their paths</param>
internal sealed class FormerlyKnown(
    ImmutableSortedDictionary<string, DumpRecord> before, ImmutableSortedDictionary<string, FileMark> marks)
{
    public static FormerlyKnown Of(OutputFolder output, Desk desk, ImmutableArray<PageSource> sources)
    {
        // What cannot be read is told when the page is made.
        var dumps = SideBySide.Make(sources, source => (source.Path, Mark: desk.MarkOf(source)), desk.Run.Stop);
        return new(output.AddressesBefore, dumps.Where(dump => dump.Mark is not null)
            .ToImmutableSortedDictionary(dump => dump.Path, dump => dump.Mark!.Value, StringComparer.Ordinal));
    }

    /// <summary>Gives each page the addresses that led to it: it is known by its text, or else by the path of its dump.</summary>
    public ImmutableArray<PageEntry> AddTo(IEnumerable<PageEntry> pages)
    {
        var paths = marks.ToLookup(dump => dump.Value, dump => dump.Key);
        var former = before.ToLookup(address => PathOf(address.Value, paths), StringComparer.Ordinal);
        return [.. pages.Select(page => page with
        {
            Remembered = [.. former[page.Path].Select(address => address.Key)],
            OfPageAlone = former[page.Path].Aggregate(page.OfPageAlone, (alone, address) => address.Value.OfPageAlone
                ? page.Sidecar.Was.Any(was => was.Folder == address.Key) ? alone : alone.Add(address.Key)
                : alone.Remove(address.Key)),
        })];
    }

    /// <summary>Reports the pages with addresses that nothing states, each with the whole list to state.</summary>
    public static void Report(SiteArchive archive, IEnumerable<PageSource> sources, DiagnosticBag bag)
    {
        var pages = archive.Issues.SelectMany(issue => issue.Pages).ToDictionary(page => page.Path, StringComparer.Ordinal);
        foreach (var source in sources)
            if (pages.GetValueOrDefault(source.Path) is { Remembered.IsEmpty: false } page)
                bag.Report(Rules.Moved, new Location(source.Path),
                    $"{page.Remembered.Select(folder => $"{folder}/")} led to this page, which stands at {page.Folder}/ now",
                    Hint(source, [.. page.Sidecar.Was.Select(was => was.Folder).Union(page.Remembered)]));
    }

    /// <summary>What the next build is to know: an address is that of the page it led to last.</summary>
    public ImmutableSortedDictionary<string, DumpRecord> After(SiteArchive archive) => before.SetItems(
        from issue in archive.Issues
        from page in issue.Pages
        where marks.ContainsKey(page.Path) && !page.Path.Any(char.IsControl)
        from folder in page.Former.Prepend(page.Folder)
        select KeyValuePair.Create(folder, new DumpRecord(marks[page.Path], page.Path, page.OfPageAlone.Contains(folder))));

    private string? PathOf(DumpRecord dump, ILookup<FileMark, string> paths) =>
        paths[dump.Mark].Contains(dump.Path) ? dump.Path
        : paths[dump.Mark].FirstOrDefault() ?? (marks.ContainsKey(dump.Path) ? dump.Path : null);

    // A list in a sidecar hides the one in the table, and a second one in the same file is an error.
    private static Sentence Hint(PageSource source, ImmutableArray<string> all)
    {
        var sidecar = Path.ChangeExtension(source.Path, ".yml");
        return source.Stated.List("was")?.At switch
        {
            null => Sentence.Of($"write “was: [{string.Join(", ", all)}]” into {sidecar}, so that no link to it breaks"),
            var at when at.File == sidecar =>
                Sentence.Of($"write “was: [{string.Join(", ", all)}]” in place of what stands at {at}, so that no link to it breaks"),
            var at => Sentence.Of($"write “{string.Join('、', all)}” into the column “was” at {at}, so that no link to it breaks"),
        };
    }
}
