using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Xml.Linq;
using Banmian.Archive;
using Banmian.Config;
using Banmian.Scripts;
using Banmian.Segmentation;
using Banmian.Typesetting;

namespace Banmian.Rendering;

/// <summary>A page as a chapter of its issue's e-book: the section of XHTML in every script, and the pictures it shows.</summary>
internal sealed record EpubPage(ImmutableSortedDictionary<Script, string> Sections, ImmutableArray<EpubPicture> Pictures);

/// <summary>A picture of an e-book.</summary>
/// <param name="Name">in the e-book</param>
/// <param name="File">its path in the site's source</param>
/// <param name="Mark">tells its bytes from others</param>
/// <param name="IsCropped">whether only a part of it is shown, which takes SVG</param>
internal sealed record EpubPicture(string Name, string File, string MediaType, string Mark, bool IsCropped);

/// <summary>
/// Sets the stories of a page as EPUB has them: XHTML without a template, since readers refuse what is not well formed.
/// </summary>
internal static class EpubPages
{
    public static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly XNamespace XLink = "http://www.w3.org/1999/xlink";

    public static EpubPage Of(Site site, Page page) => new(
        site.Archive.Config.Scripts.ToImmutableSortedDictionary(script => script, script =>
            Section(site, script, page).ToString(SaveOptions.DisableFormatting)),
        [.. page.Photos.Select(photo => new EpubPicture(NameOf(page, photo), photo.File, photo.Picture.MediaType,
            Convert.ToHexStringLower(SHA256.HashData(photo.Bytes.Span)), photo.Crop != Crop.Whole))]);

    private static XElement Section(Site site, Script script, Page page)
    {
        var words = site.Words(script);
        var section = page.Sidecar.Section is { } name ? " " + site.In(script, page.Script, name) : "";
        var title = Labels.InIssue(page.Entry, Labels.Lead(page, script, words), words) + section;
        return new XElement(Xhtml + "section", new XElement(Xhtml + "h1", XmlText.Shown(title)),
            page.Readings[script].Stories.Select((story, i) => Article(site, script, page, story, i)));
    }

    private static XElement Article(Site site, Script script, Page page, Story story, int index)
    {
        var words = site.Words(script);
        var byline = Byline.Of(story);
        return new XElement(Xhtml + "article", new XAttribute("id", story.Id),
            Line("kicker", story.Kicker),
            story.Headline is { } headline ? new XElement(Xhtml + "h2", XmlText.Shown(headline)) : null,
            Line("deck", story.Deck),
            Line("byline", byline.Head),
            page.Photos.Where(photo => photo.Story == index).Select(photo => Figure(site, script, page, photo, story)),
            Copies.Blocks(story, byline.AtEnd, words, text => DisplayUnits.Of(text, [], [])).Select(Block));
    }

    private static XElement? Line(string kind, string? text) =>
        text is null ? null : new XElement(Xhtml + "p", new XAttribute("class", kind), XmlText.Shown(text));

    private static XElement Block(CopyBlock block) => block switch
    {
        CrossheadCopy => new XElement(Xhtml + "h3", XmlText.Shown(block.Text)),
        LeadInCopy => Line("lead-in", block.Text)!,
        JumpCopy => Line("jump", block.Text)!,
        ParagraphCopy paragraph => new XElement(Xhtml + "p",
            paragraph.Dateline is { } dateline ? new object[] { new XElement(Xhtml + "b", XmlText.Shown(dateline)), " " } : null,
            XmlText.Shown(paragraph.Paragraph),
            paragraph.Closing is { } closing ? " " + XmlText.Shown(closing.Text) : null),
        _ => throw new InvalidOperationException($"a block of the kind {block.GetType().Name} is not known here"),
    };

    private static XElement Figure(Site site, Script script, Page page, Photo photo, Story caption)
    {
        var (wide, high) = (photo.Picture.Width, photo.Picture.Height);
        var (left, top, width, height) = photo.Crop.Of(wide, high);
        var alt = XmlText.Shown(PhotoModel.AltOf(site, script, page, photo, caption));
        var href = "images/" + NameOf(page, photo);
        var box = string.Create(CultureInfo.InvariantCulture, $"{left} {top} {width} {height}");
        return new XElement(Xhtml + "figure", photo.Crop == Crop.Whole
            ? new XElement(Xhtml + "img", new XAttribute("src", href), new XAttribute("alt", alt))
            : new XElement(Svg + "svg", new XAttribute("viewBox", box), new XAttribute("role", "img"),
                new XAttribute(XNamespace.Xmlns + "xlink", XLink.NamespaceName), new XElement(Svg + "title", alt),
                new XElement(Svg + "image", new XAttribute(XLink + "href", href), new XAttribute("width", wide),
                    new XAttribute("height", high))));
    }

    private static string NameOf(Page page, Photo photo) =>
        $"{page.Folder.Replace('/', '-')}-{page.AsDumped.Stories[photo.Story].Id}{photo.Picture.Ending}";
}
