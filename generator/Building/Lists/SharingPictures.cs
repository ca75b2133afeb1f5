using System.Text.Json.Serialization;
using Banmian.Addresses;
using Banmian.Drawing;
using Banmian.Rendering;

namespace Banmian.Building.Lists;

/// <summary>
/// The pictures shown where the address of a page is shared. They are drawn again only where what they show has changed.
/// </summary>
internal static class SharingPictures
{
    public static readonly Extract<SharingCard?> Extract =
        new("sharing", SharingCard.Of, new SharingJson(KeptJson.Plain).SharingCard!);

    public static readonly SiteList List = new("sharing", [Extract], pages => pages.Archive.Issues
        .SelectMany(issue => issue.Lists).Select(listed => listed.Where(page => !page.IsWithdrawn).ToList())
        .Select(listed => new ListPart([], _ => listed.AsParallel().AsOrdered().Select(page => new RenderedFile(
                FileNames.SharingPicture(page.Folder), SharingPicture.Of(pages.Pages[page.Path].Of(Extract)!))),
            key => listed.ForEach(page => key.Add(page.Folder).Add(pages.Pages[page.Path].MarkOf(Extract))),
            IsOfSite: false)));
}

[JsonSerializable(typeof(SharingCard))]
internal sealed partial class SharingJson : JsonSerializerContext;
