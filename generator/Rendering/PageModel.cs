using System.Collections.Immutable;
using Banmian.Addresses;
using Banmian.Archive;
using Banmian.Scripts;
using Banmian.Segmentation;

namespace Banmian.Rendering;

/// <summary>
/// A page on a view of its own, with all that is known of it, for its nameplate or folio line and for the notes under it;
/// <c>templates/README.md</c> documents the fields. It is made once for a script: on another view its links alone differ.
/// </summary>
internal sealed record PageModel(
    PageLine Line, ImmutableArray<string> Editors, string? Rights, string? SourceUrl, ImmutableArray<string> Unconfirmed,
    FolioModel Folio, ImmutableArray<ParticularModel> Particulars, Html? Note, PageLinks Links, string Sha256,
    ImmutableArray<string> Furniture) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<PageModel>
    {
        { PageLine.Fields, m => m.Line }, m => m.Editors, m => m.Rights, m => m.SourceUrl, m => m.Unconfirmed,
        { m => m.Folio, FolioModel.Fields }, { m => m.Particulars, ParticularModel.Fields }, m => m.Note,
        { PageLinks.Fields, m => m.Links }, m => m.Sha256, m => m.Furniture,
    };

    FieldTable IExported.Table => Fields;

    /// <summary>The page on its own view in a script.</summary>
    public static PageModel Of(Site site, Script script, Page page, PageCard card)
    {
        var chrome = Chrome.For(site, script, page.Folder);
        string? Converted(string? text) => text is null ? null : site.In(script, page.Script, text);
        return new PageModel(
            Line: PageLine.Of(chrome, page.Entry, card),
            Editors: [.. page.Sidecar.Editors.Select(editor => site.NameIn(script, page.Script, editor))],
            Rights: Converted(page.Sidecar.Rights),
            SourceUrl: page.Sidecar.SourceUrl?.AbsoluteUri,
            Unconfirmed: [.. page.Sidecar.Unconfirmed],
            Folio: FolioModel.Of(chrome, page),
            Particulars: ParticularModel.Of(chrome, page),
            Note: page.Sidecar.NoteIn(script, page.Script) is var (note, writtenIn)
                ? Markdown.ToHtml(note, site, script, writtenIn) : null,
            Links: PageLinks.Of(chrome, page, null),
            Sha256: page.Source.Sha256,
            Furniture: [.. FolioModel.OtherFurniture(chrome, page)]);
    }

    /// <summary>The page on another view of it.</summary>
    /// <param name="story">of it, on a view of this story</param>
    public PageModel On(Chrome chrome, Page page, PageCard card, Story? story = null) =>
        this with { Line = Line.On(chrome, page.Entry, card), Links = PageLinks.Of(chrome, page, story) };
}

/// <summary>The links from a view of a page to its other forms.</summary>
internal sealed record PageLinks(string SourceView, string TextHref, string TeiHref, string DataHref, string? CorrectHref)
    : IExported
{
    public static readonly FieldTable Fields = new FieldTable<PageLinks>
    {
        m => m.SourceView, m => m.TextHref, m => m.TeiHref, m => m.DataHref, m => m.CorrectHref,
    };

    FieldTable IExported.Table => Fields;

    public static PageLinks Of(Chrome chrome, Page page, Story? story) => new(
        SharedFiles.ToSourceView(chrome, page), chrome.ToFile(Folders.Below(page.Folder, FileNames.PageText)),
        SharedFiles.ToTei(chrome, page), SharedFiles.ToData(chrome, page), Correction.LinkOf(chrome, page, story));
}
