using System.Text;
using Banmian.Addresses;
using Banmian.Archive;
using Banmian.Config;
using Banmian.Diagnostics;
using Banmian.MakeUp;
using Banmian.Printing;
using Banmian.Publishing;
using Banmian.Rendering;
using Banmian.Scripts;
using Banmian.Sources;

namespace Banmian.Building;

/// <summary>
/// The prints in <c>printed/</c>, for a build that puts those into the site that are of its pages and issues as they are.
/// </summary>
internal sealed record Prints(SiteFolder Folder, SiteConfig Config)
{
    // Most archives have none, and are not asked for one of each page and issue then.
    private readonly bool areAny = Folder.HasFolder(Folders.Prints);

    private readonly Lazy<string> stylesheets = new(() => PrintKey.OfStylesheets(
        Assets.Of(Folder, new DiagnosticBag()).Concat(SheetStyles.Files(Config)).Select(file => (file.Path, file.Bytes))));

    /// <summary>
    /// What tells one state of a print, and of what may make it stale, from another without reading it; null where there is none.
    /// </summary>
    /// <param name="folder">of its page or issue</param>
    /// <param name="name">its file's</param>
    public string? MarkOf(Script script, string folder, string name)
    {
        if (!areAny)
            return null;
        var path = PathOf(Folders.Below(script.Folder, folder), name);
        var file = new FileInfo(Folder.FullPath(path));
        return Folder.HasFile(path) ? FormattableString.Invariant(
            $"{PrintedFiles.KeyOf(file.FullName)} {file.Length} {file.LastWriteTimeUtc.Ticks} {stylesheets.Value}") : null;
    }

    /// <summary>
    /// The print of a page's view, a PDF; null where there is none, or, after a warning, one of another state of the page.
    /// </summary>
    public ReadOnlyMemory<byte>? Of(RenderedFile view, Page page, DiagnosticBag bag) => Read(
        PathOf(view.Path[..view.Path.LastIndexOf('/')], FileNames.PagePrint),
        () => [PrintView.Of(view.Path, Encoding.UTF8.GetString(view.Bytes.Span), isReading: false)],
        file => page.Photos.Where(photo => page.PathOf(photo) == file).Select(photo => photo.Bytes.ToArray()).FirstOrDefault(),
        Sentence.Of($"the page, a style sheet or the way of printing has changed since, so this is left out of the site"), bag);

    /// <summary>
    /// The print of an issue, a PDF; null where there is none, or, after a warning, one of another state of the issue.
    /// </summary>
    /// <param name="output">where the views and the pictures of its pages stand</param>
    public ReadOnlyMemory<byte>? Of(Script script, Issue issue, OutputFolder output, DiagnosticBag bag) => Read(
        PathOf(Folders.Below(script.Folder, issue.Folder), FileNames.IssuePrint),
        () => issue.ShownPages.Select(page => FileNames.PageOf(Folders.Below(script.Folder, page.Folder)))
            .Select(view => PrintView.Of(view, output.TextOf(view), isReading: false)),
        output.BytesOf,
        Sentence.Of($"a page of it, a style sheet or the way of printing has changed since, so this is left out of the site"), bag);

    private ReadOnlyMemory<byte>? Read(string path, Func<IEnumerable<PrintView?>> viewsOf, Func<string, byte[]?> picture,
        Sentence whyChanged, DiagnosticBag bag)
    {
        if (!areAny || !Folder.HasFile(path) || Folder.ReadBytes(path, bag) is not { } pdf)
            return null;
        var views = viewsOf().ToList();
        var style = new PrintStyle(Config.Print, Config.BaseUrl, TypeArea.MarginsOf(Config.Sheet.Width, Config.Sheet.Height));
        var key = views.Contains(null) ? null
            : PrintKey.Of([.. views.OfType<PrintView>()], style, stylesheets.Value, picture);
        var printed = PrintedFiles.KeyIn(pdf);
        if (printed is not null && key is not null && printed.Serves(key))
            return pdf;
        bag.Report(Rules.StalePrint, new Location(path), key is not null && printed?.Content == key.Content
            ? Sentence.Of($"it was printed for another address than the site's, which its links name, so it is left out of the site")
            : whyChanged, $"print it again");
        return null;
    }

    /// <summary>Warns of prints of pages and issues that are not, or no longer, in the archive.</summary>
    public void ReportStray(SiteArchive archive, DiagnosticBag bag)
    {
        var prints = Folder.FilesBelow(Folders.Prints, bag).Where(path =>
            path[(path.LastIndexOf('/') + 1)..] is FileNames.PagePrint or FileNames.IssuePrint).ToList();
        if (prints.Count == 0)
            return;
        var known = archive.Config.Scripts.SelectMany(script => archive.Issues.SelectMany(issue =>
            issue.Pages.Select(page => PathOf(Folders.Below(script.Folder, page.Folder), FileNames.PagePrint))
                .Append(PathOf(Folders.Below(script.Folder, issue.Folder), FileNames.IssuePrint)))).ToHashSet();
        foreach (var stray in prints.Where(path => !known.Contains(path)))
            bag.Report(Rules.PrintOfNoPage, new Location(stray),
                $"no page or issue of the site stands at this address", $"remove it, or put the page back");
    }

    private static string PathOf(string address, string name) => $"{Folders.Prints}/{address}/{name}";
}
