using System.Globalization;

namespace Banmian.Addresses;

/// <summary>The files of a site.</summary>
internal static class FileNames
{
    /// <summary>The page a folder stands for.</summary>
    public const string Index = "index.html";

    /// <summary>What a host shows at an address where nothing is.</summary>
    public const string NotFound = "404.html";

    /// <summary>What browsers ask for at the root of a host where a file names no icon. A site has none.</summary>
    public const string Favicon = "favicon.ico";

    public const string Robots = "robots.txt";
    public const string Sitemap = "sitemap.xml";

    /// <summary>What a telephone asks for that keeps the site among its programs; of a script, in its folder.</summary>
    public const string Manifest = "manifest.webmanifest";

    /// <summary>The feed of a script, in its folder.</summary>
    public const string Feed = "feed.xml";

    /// <summary>The feed of the pages that came into the archive last.</summary>
    public const string FeedOfAdded = "added.xml";

    /// <summary>The other forms of a page, in its folder.</summary>
    public const string PageData = "page.json";
    public const string PageTei = "page.xml";
    public const string PageText = "page.txt";

    /// <summary>The stories of a page for those who search, with the texts that excerpts are taken of.</summary>
    public const string PageScript = "page.js";

    /// <summary>The references to the stories of an issue, in a form for programs that keep them.</summary>
    public static string IssueReferences(string ending) => $"references{ending}";

    /// <summary>The e-book of an issue, in its folder.</summary>
    public const string IssueEpub = "issue.epub";

    /// <summary>The print of a page on the site's own sheet, in the page's folder.</summary>
    public const string PagePrint = "page.pdf";

    /// <summary>The print of an issue on the site's own sheet, in the issue's folder.</summary>
    public const string IssuePrint = "issue.pdf";

    /// <summary>The style sheets the program makes, and the licence of the faces in two of them: assets.</summary>
    public const string SheetStyles = "sheet.css";
    public const string FaceStyles = "faces.css";
    public const string ExtendedFaceStyles = "faces-extended.css";
    public const string Icon = "icon.svg";
    public const string FacesLicense = "faces-license.txt";

    /// <summary>All stories as tables, and what describes them.</summary>
    public const string ArchiveJson = "archive.json";
    public const string ArchiveCsv = "archive.csv";
    public const string ArchiveSchema = $"{Folders.Data}/archive.schema.json";
    public const string DataPackage = "datapackage.json";

    /// <summary>The page that stands for a folder.</summary>
    public static string PageOf(string folder) => Folders.Below(folder, Index);

    public static string Asset(string name) => $"{Folders.Assets}/{name}";

    /// <summary>The blocks of the index, and what characters are searched as.</summary>
    public const string SearchBlocks = $"{Folders.Search}/blocks.js";
    public const string SearchFolding = $"{Folders.Search}/folding.js";

    /// <summary>What every query needs of a block, and what one needs that finds something in it.</summary>
    public static string SearchBlock(string block) => $"{Folders.Search}/{block}/block.js";

    public static string SearchStories(string block) => $"{Folders.Search}/{block}/stories.js";

    /// <summary>One of the shards of a block, from 0.</summary>
    public static string SearchShard(string block, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{Folders.Search}/{block}/{number:000}.js");

    /// <summary>One of several sitemaps, from 1.</summary>
    public static string SitemapPart(int number) => string.Create(CultureInfo.InvariantCulture, $"sitemap-{number}.xml");

    /// <summary>
    /// The picture of a story: by its id, so that it stays when a story is put in above it. Every script shows the same.
    /// </summary>
    /// <param name="page">the page's folder</param>
    /// <param name="story">the story's id</param>
    /// <param name="ending">of the picture's format</param>
    public static string Photo(string page, string story, string ending) =>
        $"{Folders.Photos}/{page}/{Folders.NumberOf(story)}{ending}";

    /// <summary>The second size of a picture of a story.</summary>
    public static string SmallPhoto(string page, string story, string ending) =>
        $"{Folders.Photos}/{page}/{Folders.NumberOf(story)}-small{ending}";

    /// <summary>The picture shown where the address of a page, or of a story on it, is shared.</summary>
    /// <param name="page">the page's folder</param>
    public static string SharingPicture(string page) => $"{Folders.Sharing}/{page}.png";

    /// <summary>A print: of a page or of an issue; on the site's own sheet, on another, or the reading edition.</summary>
    public static string Print(bool isIssue, int? readingColumns, (int Width, int Height)? otherSheet)
    {
        var what = isIssue ? "issue" : "page";
        return readingColumns is { } columns ? string.Create(CultureInfo.InvariantCulture, $"{what}-reading-{columns}.pdf")
            : otherSheet is var (width, height) ? string.Create(CultureInfo.InvariantCulture, $"{what}-{width}x{height}.pdf")
            : $"{what}.pdf";
    }
}
