using System.IO.Compression;
using System.Xml.Linq;
using Banmian.Sources;

namespace Banmian.Tests.Site;

/// <summary>
/// The e-book of an issue. That its form is right in all points was tried with epubcheck; here stands what an archive needs.
/// </summary>
public sealed class EpubTests : IDisposable
{
    private const string Issue = "_site/zh-hant/xinqu/2021-02-01";

    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";
    private static readonly XNamespace Opf = "http://www.idpf.org/2007/opf";

    private readonly TempFolder site = TestSite.Create();

    public EpubTests()
    {
        site.Write("site-config.yml", site.Read("site-config.yml").Replace("papers: {}",
                "papers: { xinqu: { zh-Hans: 新区报, zh-Hant: 新區報 } }\nepub: true", StringComparison.Ordinal))
            .Write("seeds/page.yml", "paper: xinqu\ndate: 2021-02-01\npage: 2\n")
            .Write("seeds/photo.txt", File.ReadAllBytes(Repository.Path("tests/gold/photo-credits.txt")))
            .Write("seeds/a.png", Pictures.Png)
            .Write("seeds/photo.yml", "paper: xinqu\ndate: 2021-02-01\npage: 1\n"
                + "photos: [a.png, { file: a.png, crop: [0, 0, 50, 100] }]\n");
        Assert.Equal(0, TestSite.Build(site).ExitCode);
    }

    public void Dispose() => site.Dispose();

    [Fact]
    public void It_says_at_its_beginning_what_it_is_and_holds_a_chapter_for_each_page()
    {
        var bytes = File.ReadAllBytes(site.FullPath($"{Issue}/issue.epub"));
        Assert.Equal("mimetypeapplication/epub+zip"u8, bytes.AsSpan(30, 28));
        using var book = Book();
        var spine = Xml(book, "book/package.opf").Descendants(Opf + "itemref").Count();
        Assert.Equal(2, spine);
        Assert.Equal("新區報 · 2021年2月1日", Xml(book, "book/contents.xhtml").Descendants(Xhtml + "h1").Single().Value);
        Assert.Contains("這是新區堅持創新的成果。", Xml(book, "book/02.xhtml").Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_contents_lead_to_every_story_and_its_manifest_names_every_file()
    {
        using var book = Book();
        foreach (var link in Xml(book, "book/contents.xhtml").Descendants(Xhtml + "a").Select(a => a.Attribute("href")!.Value))
        {
            var (file, id) = link.Split('#') is [var name, var anchor] ? (name, anchor) : (link, null);
            Assert.True(id is null || Xml(book, $"book/{file}").Descendants().Any(e => e.Attribute("id")?.Value == id), link);
        }
        var files = book.Entries.Select(entry => entry.FullName)
            .Where(name => name.StartsWith("book/", StringComparison.Ordinal) && name != "book/package.opf");
        var named = Xml(book, "book/package.opf").Descendants(Opf + "item")
            .Select(item => $"book/{item.Attribute("href")!.Value}");
        Assert.Equal(files.Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Its_pictures_are_in_it_and_show_what_the_page_shows_of_them()
    {
        using var book = Book();
        var pictures = book.Entries
            .Where(entry => entry.FullName.StartsWith("book/images/", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, pictures.Count);
        Assert.All(pictures, picture => Assert.Equal(Pictures.Png.Length, picture.Length));
        Assert.Single(Xml(book, "book/01.xhtml").Descendants(Xhtml + "img"));
        var size = Picture.Read(Pictures.Png)!;
        Assert.Equal($"0 0 {size.Width / 2} {size.Height}", Xml(book, "book/01.xhtml").Descendants()
            .Single(e => e.Name.LocalName == "svg").Attribute("viewBox")!.Value);
    }

    [Fact]
    public void The_issue_leads_to_it_and_a_site_that_does_not_ask_for_e_books_has_none()
    {
        Assert.Contains("<a href=\"issue.epub\" type=\"application/epub+zip\">", site.Read($"{Issue}/index.html"),
            StringComparison.Ordinal);
        site.Write("site-config.yml",
            site.Read("site-config.yml").Replace("epub: true", "epub: false", StringComparison.Ordinal));
        Assert.Equal(0, TestSite.Build(site).ExitCode);
        Assert.False(site.Exists($"{Issue}/issue.epub"));
        Assert.DoesNotContain("epub", site.Read($"{Issue}/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_issue_of_which_every_page_was_withdrawn_has_none_and_leads_to_none()
    {
        foreach (var page in (string[])["seeds/page.yml", "seeds/photo.yml"])
            site.Write(page, site.Read(page) + "withdrawn: 应作者要求\n");
        Assert.Equal(0, TestSite.Build(site).ExitCode);
        Assert.False(site.Exists($"{Issue}/issue.epub"));
        Assert.DoesNotContain("epub", site.Read($"{Issue}/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_picture_under_the_same_name_makes_another_e_book()
    {
        var before = File.ReadAllBytes(site.FullPath($"{Issue}/issue.epub"));
        site.Write("seeds/a.png", [.. Pictures.Png, 0]);
        Assert.Equal(0, TestSite.Build(site).ExitCode);
        Assert.NotEqual(before, File.ReadAllBytes(site.FullPath($"{Issue}/issue.epub")));
    }

    private ZipArchive Book() => ZipFile.OpenRead(site.FullPath($"{Issue}/issue.epub"));

    private static XElement Xml(ZipArchive book, string name)
    {
        using var stream = book.GetEntry(name)!.Open();
        return XDocument.Load(stream).Root!;
    }
}
