using System.Collections.Immutable;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Banmian.Addresses;
using Banmian.Archive;
using Banmian.Diagnostics;
using Banmian.Proofs;
using Banmian.Scripts;
using Banmian.Segmentation;

namespace Banmian.Rendering;

/// <summary>
/// The stories of a page as TEI P5: each unit with the printed line ends (<c>lb</c>, numbered as the dump's lines), what the
/// rules normalised (<c>choice/orig/reg</c>) and what a person changed (<c>choice/sic/corr</c>).
/// </summary>
internal sealed class TeiPage(Site site, Script script, Page page)
{
    private static readonly XNamespace Tei = TeiUnit.Tei;

    private readonly ILookup<int, Strip> strips = Strip.Of(page.Text.Collation).ToLookup(s => s.Unit);
    private readonly ImmutableArray<PageUnit> texts = page.Readings[script].Units;

    private Words Words => site.Words(script);

    private ImmutableArray<Story> Stories => page.Readings[script].Stories;

    public byte[] Write()
    {
        var units = page.Text.Collation.Units.Select((unit, i) => (unit.Unit, Index: i)).ToLookup(unit => unit.Unit.Story);
        var document = new XElement(Tei + "TEI", new XAttribute(XNamespace.Xml + "lang", script.Tag),
            Header(),
            new XElement(Tei + "text", new XElement(Tei + "body",
                Stories.Select((story, i) => new XElement(Tei + "div", new XAttribute("type", StoryModel.NameOf(story.Kind)),
                    new XAttribute(XNamespace.Xml + "id", story.Id),
                    InOrder(story, units[i]).Select(u => Unit(story, u.Unit, u.Index)))))));
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream,
            new XmlWriterSettings { Encoding = new UTF8Encoding(false), NewLineChars = "\n", CheckCharacters = false }))
            document.Save(xml);
        stream.WriteByte((byte)'\n');
        return Encoding.UTF8.GetBytes(
            DirectionControls.InXml(Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length)));
    }

    // A by-line printed below the text closes the division: TEI has nothing but such lines behind it.
    private static IEnumerable<(PageUnit Unit, int Index)> InOrder(Story story, IEnumerable<(PageUnit Unit, int Index)> units) =>
        Byline.Sides(story).Head.Length > 0 ? units : units.OrderBy(unit => unit.Unit.Kind == UnitKind.Byline);

    private XElement Header()
    {
        var review = page.Text.Review;
        return new XElement(Tei + "teiHeader",
            new XElement(Tei + "fileDesc",
                new XElement(Tei + "titleStmt", Named("title", Labels.OfPage(page, script, Words))),
                new XElement(Tei + "publicationStmt",
                    Named("publisher", site.Archive.Config.Titles.GetValueOrDefault(script, Words[WordNames.FrontPage])),
                    Address(page.Folder)),
                new XElement(Tei + "sourceDesc", Source(), Stories.IsEmpty ? null
                    : new XElement(Tei + "listBibl", Stories.Select(Source)))),
            new XElement(Tei + "encodingDesc",
                new XElement(Tei + "editorialDecl", Named("p", Words[WordNames.EditorialDeclaration]))),
            review.Readers.IsEmpty ? null : new XElement(Tei + "revisionDesc", review.Readers.Select(reader =>
                new XElement(Tei + "change", new XAttribute("when", reader.Date),
                    Named("name", site.In(script, page.Script, reader.Name))))));
    }

    private XElement Source() => new(Tei + "bibl",
        [.. Issue(), .. Copy(), .. Rights(),
        new XElement(Tei + "idno", new XAttribute("type", "file"), XmlText.Of(page.Source.Path)),
        new XElement(Tei + "idno", new XAttribute("type", "SHA-256"), page.Source.Sha256)]);

    private IEnumerable<XElement?> Issue() =>
    [
        page.Paper is null ? null : new XElement(Tei + "title", new XAttribute("level", "j"),
            XmlText.Of(Labels.OfPaper(page.Paper, script, Words))),
        page.Sidecar.Edition is { } edition ? Named("edition", Labels.OfEdition(edition, Words)) : null,
        Written("pubPlace", page.Sidecar.Particulars.Place),
        Written("publisher", page.Sidecar.Particulars.Publisher),
        Dates.Iso(page.Sidecar.Date) is { } date ? new XElement(Tei + "date", new XAttribute("when", date)) : null,
        Written("biblScope", page.Sidecar.Particulars.IssueNumber, ("unit", "issue")),
        page.Sidecar.Label is { } label ? new XElement(Tei + "biblScope", new XAttribute("unit", "page"), label.Text) : null,
        Written("idno", page.Sidecar.Particulars.Cn, ("type", "CN")),
    ];

    private IEnumerable<XElement?> Copy() =>
    [
        Written("idno", page.Sidecar.Particulars.CallNumber, ("type", "call-number")),
        page.Sidecar.Particulars.Facsimile is { } scan ? new XElement(Tei + "ptr", new XAttribute("type", "facsimile"),
            new XAttribute("target", scan.AbsoluteUri)) : null,
    ];

    private IEnumerable<XElement?> Rights()
    {
        var (rights, statement) = (page.Sidecar.Rights, page.Sidecar.Particulars.RightsUri);
        if (rights is null && statement is null)
            return [];
        return [new XElement(Tei + "availability", new XElement(Tei + "licence",
            statement is null ? null : new XAttribute("target", statement.AbsoluteUri),
            rights is null ? null : XmlText.Of(site.In(script, page.Script, rights))))];
    }

    // As an archivist wrote it, in the script of this file.
    private XElement? Written(string name, string? text, params (string Name, string Value)[] attributes) => text is null ? null
        : new XElement(Tei + name, attributes.Select(each => new XAttribute(each.Name, each.Value)),
            XmlText.Of(site.In(script, page.Script, text)));

    /// <summary>What is said of a story by itself: its title, who wrote it, its address.</summary>
    private XElement Source(Story story) => new(Tei + "bibl", new XAttribute("corresp", "#" + story.Id),
        Named("title", Labels.OfStory(story, Words)), story.Byline.Select(name => Named("author", name)),
        Address(Folders.OfStory(page.Folder, story.Id)));

    private XElement? Address(string folder) => site.Archive.Config.BaseUrl is { } root
        ? new XElement(Tei + "idno", new XAttribute("type", "URL"),
            Folders.Absolute(root, Folders.Below(script.Folder, folder))) : null;

    private XElement Unit(Story story, PageUnit unit, int index)
    {
        var shown = texts[index].Unit;
        var content = new TeiUnit(page.Text.Collation, page.Script, unit.Text, shown.Text, shown.FromPrinted)
            .Content([.. strips[index]]);
        var tei = unit.Kind.Traits().Tei;
        return new XElement(Tei + tei.Name,
            tei.Type is { } type ? new XAttribute("type", type) : null,
            unit.Kind == UnitKind.Paragraph ? new XAttribute(XNamespace.Xml + "id",
                Anchors.OfParagraph(story.Id, unit.Number)) : null,
            tei.Inside is { } inside ? new XElement(Tei + inside, content) : content);
    }

    private static XElement Named(string name, string text) => new(Tei + name, XmlText.Of(text));
}
