using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Banmian.Archive;
using Banmian.Config;
using Banmian.Scripts;
using Banmian.Typesetting;

namespace Banmian.Rendering;

/// <summary>
/// An issue as an e-book (EPUB 3, W3C): a chapter for each page, its stories in the contents. The same issue gives the same
/// bytes: no time of the clock is in it.
/// </summary>
internal static class Epub
{
    private const string Styles = """
        body { margin: 5%; line-height: 1.7; }
        h1 { font-size: 1em; border-bottom: 1px solid; }
        h2 { font-size: 1.5em; line-height: 1.3; margin-bottom: .3em; }
        h3 { font-size: 1em; text-align: center; }
        article + article { border-top: 1px solid; margin-top: 2em; }
        p { margin: 0; text-indent: 2em; text-align: justify; }
        p.kicker, p.deck, p.byline, p.lead-in, p.jump { text-indent: 0; }
        p.lead-in { font-weight: bold; }
        p.jump { text-align: end; }
        figure { margin: 1em 0; }
        img, svg { max-width: 100%; }

        """;

    private static readonly XNamespace Xhtml = EpubPages.Xhtml;
    private static readonly XNamespace Opf = "http://www.idpf.org/2007/opf";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Ops = "http://www.idpf.org/2007/ops";
    private static readonly XNamespace Container = "urn:oasis:names:tc:opendocument:xmlns:container";

    // The oldest time an archive can hold (zip, 4.4.6).
    private static readonly DateTimeOffset Timeless = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <param name="pages">the pages of the issue that have a chapter, in their order</param>
    /// <param name="bytesOf">of a picture, by its path in the site's folder</param>
    public static byte[] Of(Site site, Script script, Issue issue, IReadOnlyDictionary<string, PageCard> cards,
        ImmutableArray<(PageEntry Entry, EpubPage Page)> pages, Func<string, ReadOnlyMemory<byte>> bytesOf)
    {
        var chrome = Chrome.For(site, script, issue.Folder);
        var title = Labels.OfIssue(issue, script, chrome.Words);
        var isVertical = site.Archive.Config.DirectionOf(script) == WritingDirection.Vertical;
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            // First and as it is, so that the kind of the file can be read from its beginning (OCF 4.2).
            Add(zip, "mimetype", "application/epub+zip"u8, CompressionLevel.NoCompression);
            Add(zip, "META-INF/container.xml", new XElement(Container + "container", new XAttribute("version", "1.0"),
                new XElement(Container + "rootfiles", new XElement(Container + "rootfile",
                    new XAttribute("full-path", "book/package.opf"),
                    new XAttribute("media-type", "application/oebps-package+xml")))));
            Add(zip, "book/package.opf", Package(chrome, issue, title, pages, isVertical));
            Add(zip, "book/contents.xhtml", Contents(chrome, title, cards, pages));
            Add(zip, "book/book.css", Encoding.UTF8.GetBytes(isVertical
                ? "html { writing-mode: vertical-rl; -epub-writing-mode: vertical-rl; }\n" + Styles : Styles));
            foreach (var (entry, page) in pages)
                Add(zip, $"book/{NameOf(entry)}", Page(chrome, Labels.InIssue(entry, null, chrome.Words),
                    XElement.Parse(page.Sections[script], LoadOptions.PreserveWhitespace)));
            foreach (var picture in pages.SelectMany(page => page.Page.Pictures))
                Add(zip, $"book/images/{picture.Name}", bytesOf(picture.File).Span, CompressionLevel.NoCompression);
        }
        return bytes.ToArray();
    }

    private static XElement Package(Chrome chrome, Issue issue, string title,
        ImmutableArray<(PageEntry Entry, EpubPage Page)> pages, bool isVertical) => new(Opf + "package",
            new XAttribute("version", "3.0"), new XAttribute("unique-identifier", "id"),
            new XAttribute(XNamespace.Xml + "lang", chrome.Script.Tag),
            new XElement(Opf + "metadata", new XAttribute(XNamespace.Xmlns + "dc", Dc.NamespaceName),
                new XElement(Dc + "identifier", new XAttribute("id", "id"), PermanentId.Of(chrome, issue.Folder)),
                new XElement(Dc + "title", XmlText.Shown(title)),
                new XElement(Dc + "language", chrome.Script.Tag),
                Dates.Iso(issue.Date) is { } day ? new XElement(Dc + "date", day) : null,
                new XElement(Dc + "publisher", XmlText.Shown(Labels.OfPaper(issue.Paper, chrome.Script, chrome.Words))),
                new XElement(Opf + "meta", new XAttribute("property", "dcterms:modified"), Modified(issue.Date!))),
            new XElement(Opf + "manifest",
                Item("contents", "contents.xhtml", "application/xhtml+xml", "nav"),
                Item("styles", "book.css", "text/css", null),
                pages.Select((page, i) => Item(IdOf(i), NameOf(page.Entry), "application/xhtml+xml",
                    page.Page.Pictures.Any(picture => picture.IsCropped) ? "svg" : null)),
                pages.SelectMany(page => page.Page.Pictures)
                    .Select((picture, i) => Item($"picture-{i + 1}", $"images/{picture.Name}", picture.MediaType, null))),
            new XElement(Opf + "spine",
                isVertical ? new XAttribute("page-progression-direction", "rtl") : null,
                pages.Select((_, i) => new XElement(Opf + "itemref", new XAttribute("idref", IdOf(i))))));

    private static XElement Item(string id, string href, string type, string? properties) => new(Opf + "item",
        new XAttribute("id", id), new XAttribute("href", href), new XAttribute("media-type", type),
        properties is null ? null : new XAttribute("properties", properties));

    private static XElement Contents(Chrome chrome, string title, IReadOnlyDictionary<string, PageCard> cards,
        ImmutableArray<(PageEntry Entry, EpubPage Page)> pages) => Page(chrome, title,
            new XElement(Xhtml + "nav", new XAttribute(XNamespace.Xmlns + "epub", Ops.NamespaceName),
                new XAttribute(Ops + "type", "toc"), new XElement(Xhtml + "h1", XmlText.Shown(title)),
                new XElement(Xhtml + "ol", pages.Select(page => new XElement(Xhtml + "li",
                    Link(NameOf(page.Entry), Labels.InIssue(page.Entry, null, chrome.Words)),
                    cards[page.Entry.Path].Stories is { IsEmpty: false } stories ? new XElement(Xhtml + "ol",
                        stories.Select(story => new XElement(Xhtml + "li",
                            Link($"{NameOf(page.Entry)}#{story.Id}", story.Titles[chrome.Script])))) : null)))));

    private static XElement Link(string href, string text) =>
        new(Xhtml + "a", new XAttribute("href", href), XmlText.Shown(text));

    private static XElement Page(Chrome chrome, string title, XElement body) => new(Xhtml + "html",
        new XAttribute("lang", chrome.Script.Tag), new XAttribute(XNamespace.Xml + "lang", chrome.Script.Tag),
        new XElement(Xhtml + "head", new XElement(Xhtml + "title", XmlText.Shown(title)),
            new XElement(Xhtml + "link", new XAttribute("rel", "stylesheet"), new XAttribute("href", "book.css"))),
        new XElement(Xhtml + "body", body));

    private static string NameOf(PageEntry page) => page.Folder[(page.Folder.LastIndexOf('/') + 1)..] + ".xhtml";

    private static string IdOf(int page) => string.Create(CultureInfo.InvariantCulture, $"page-{page + 1}");

    // The package must say when it was made (EPUB 5.5.3.2); the day it was printed is the one that does not change.
    private static string Modified(EdtfDate date) =>
        FormattableString.Invariant($"{date.Year:0000}-{date.Month ?? 1:00}-{date.Day ?? 1:00}T00:00:00Z");

    private static void Add(ZipArchive zip, string name, XElement content) =>
        Add(zip, name, Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
            + content.ToString(SaveOptions.DisableFormatting) + "\n"), CompressionLevel.Optimal);

    private static void Add(
        ZipArchive zip, string name, ReadOnlySpan<byte> content, CompressionLevel level = CompressionLevel.Optimal)
    {
        var entry = zip.CreateEntry(name, level);
        entry.LastWriteTime = Timeless;
        using var stream = entry.Open();
        stream.Write(content);
    }
}
