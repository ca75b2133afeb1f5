using System.Text.Json.Serialization;
using Banmian.Rendering;

namespace Banmian.Building.Lists;

/// <summary>The e-books of dated issues, where the site asks for them.</summary>
internal static class IssueEpubs
{
    public static readonly Extract<EpubPage> Extract = new("epub", EpubPages.Of, new EpubJson(KeptJson.Plain).EpubPage);

    public static readonly SiteList List = new("epubs", [Cards.Extract, Extract], pages =>
        pages.Archive.Issues.Where(issue => issue.HasEpub(pages.Archive.Config)).Select(issue => new ListPart([issue],
            found => ListRenderer.EpubsOfIssue(pages.Site, issue, pages.Cards, page => pages.Pages[page].Of(Extract),
                file => pages.Folder.ReadBytes(file, found) ?? ReadOnlyMemory<byte>.Empty))));
}

[JsonSerializable(typeof(EpubPage))]
internal sealed partial class EpubJson : JsonSerializerContext;
