using System.Text;
using Banmian.Addresses;
using Banmian.Archive;
using Banmian.Config;
using Banmian.Diagnostics;
using Banmian.Printing;
using Banmian.Rendering;
using Banmian.Scripts;
using Banmian.Sources;

namespace Banmian.Building;

/// <summary>The prints in <c>printed/</c>, for a build that puts those into the site that are of its pages as they are.</summary>
internal sealed record Prints(SiteFolder Folder, SiteConfig Config)
{
    private readonly Lazy<string> stylesheets = new(() => PrintKey.OfStylesheets(
        Assets.Of(Folder, new DiagnosticBag()).Concat(SheetStyles.Files(Config)).Select(file => (file.Path, file.Bytes))));

    /// <summary>
    /// What tells one state of a page's print, and of what may make it stale, from another without reading it; null where there
    /// is none.
    /// </summary>
    public string? MarkOf(Script script, PageEntry page)
    {
        var path = PathOf(Folders.Below(script.Folder, page.Folder), FileNames.PagePrint);
        var file = new FileInfo(Folder.FullPath(path));
        return file.Exists ? FormattableString.Invariant(
            $"{PrintedFiles.KeyOf(file.FullName)} {file.Length} {file.LastWriteTimeUtc.Ticks} {stylesheets.Value}") : null;
    }

    /// <summary>
    /// The print of a page's view, a PDF; null where there is none, or, after a warning, one of another state of the page.
    /// </summary>
    public ReadOnlyMemory<byte>? Of(RenderedFile view, Page page, DiagnosticBag bag)
    {
        var address = view.Path[..view.Path.LastIndexOf('/')];
        var path = PathOf(address, FileNames.PagePrint);
        if (!File.Exists(Folder.FullPath(path)) || Folder.ReadBytes(path, bag) is not { } pdf)
            return null;
        var shown = PrintView.Of(view.Path, Encoding.UTF8.GetString(view.Bytes.Span), isReading: false);
        var key = shown is null ? null
            : PrintKey.Of([shown], new PrintStyle(Config.Print, Config.BaseUrl), stylesheets.Value, file =>
            page.Photos.Where(photo => page.PathOf(photo) == file).Select(photo => photo.Bytes.ToArray()).FirstOrDefault());
        var printed = PrintedFiles.KeyIn(pdf);
        if (printed is null || key is null || !printed.Serves(key))
        {
            bag.Report(Rules.StalePrint, new Location(path), Why(key is not null && printed?.Content == key.Content),
                $"print it again");
            return null;
        }
        return pdf;
    }

    private static Sentence Why(bool isOfThePage) => isOfThePage
        ? Sentence.Of($"it was printed for another address than the site's, which its links name, so it is left out of the site")
        : Sentence.Of($"the page, a style sheet or the way of printing has changed since, so this is left out of the site");

    /// <summary>Warns of prints of pages that are not, or no longer, in the archive.</summary>
    public void ReportStray(SiteArchive archive, DiagnosticBag bag)
    {
        var prints = Folder.FilesBelow(Folders.Prints, bag)
            .Where(path => path.EndsWith("/" + FileNames.PagePrint, StringComparison.Ordinal)).ToList();
        if (prints.Count == 0)
            return;
        var known = archive.Config.Scripts.SelectMany(script => archive.Issues.SelectMany(issue =>
            issue.Pages.Select(page => PathOf(Folders.Below(script.Folder, page.Folder), FileNames.PagePrint)))).ToHashSet();
        foreach (var stray in prints.Where(path => !known.Contains(path)))
            bag.Report(Rules.PrintOfNoPage, new Location(stray),
                $"no page of the site stands at this address", $"remove it, or put the page back");
    }

    private static string PathOf(string address, string name) => $"{Folders.Prints}/{address}/{name}";
}
