using System.Text;
using System.Xml.Linq;

namespace Banmian.Printing;

/// <summary>
/// What is known of a page as XMP (ISO 16684-1), the metadata of a PDF: Dublin Core, and nothing that is not known.
/// </summary>
internal static class Xmp
{
    private static readonly XNamespace X = "adobe:ns:meta/";
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Xap = "http://ns.adobe.com/xap/1.0/";
    private static readonly XNamespace Mm = "http://ns.adobe.com/xap/1.0/mm/";

    public static byte[] Of(PrintView view, string title, string key)
    {
        var known = new XElement(Rdf + "Description",
            new XAttribute(Rdf + "about", ""),
            new XAttribute(XNamespace.Xmlns + "dc", Dc), new XAttribute(XNamespace.Xmlns + "xmp", Xap),
            new XAttribute(XNamespace.Xmlns + "xmpMM", Mm),
            new XElement(Dc + "format", "application/pdf"),
            new XElement(Dc + "language", new XElement(Rdf + "Bag", new XElement(Rdf + "li", view.Lang))),
            InLanguage("title", title, view.Lang),
            InLanguage("rights", view["DC.rights"], view.Lang),
            List("publisher", "Bag", view["DC.source"]),
            List("date", "Seq", view["DC.date"]),
            view["DC.identifier"] is { } address ? new XElement(Dc + "identifier", address) : null,
            view["DC.provenance"] is { } dump ? new XElement(Dc + "source", dump) : null,
            new XElement(Xap + "CreatorTool", "Banmian"),
            new XElement(Mm + "DocumentID", $"uuid:{new Guid(key)}"));
        var packet = new XElement(X + "xmpmeta", new XAttribute(XNamespace.Xmlns + "x", X),
            new XElement(Rdf + "RDF", new XAttribute(XNamespace.Xmlns + "rdf", Rdf), known));
        var text = $"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n{packet}\n<?xpacket end=\"r\"?>";
        return Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n"));
    }

    private static XElement? InLanguage(string name, string? text, string lang) =>
        text is null ? null : new XElement(Dc + name, new XElement(Rdf + "Alt",
        new XElement(Rdf + "li", new XAttribute(XNamespace.Xml + "lang", "x-default"), text),
        new XElement(Rdf + "li", new XAttribute(XNamespace.Xml + "lang", lang), text)));

    private static XElement? List(string name, string kind, string? text) =>
        text is null ? null : new XElement(Dc + name, new XElement(Rdf + kind, new XElement(Rdf + "li", text)));
}
