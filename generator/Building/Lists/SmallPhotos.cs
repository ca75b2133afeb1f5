using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json.Serialization;
using Banmian.Archive;
using Banmian.Drawing;
using Banmian.Rendering;

namespace Banmian.Building.Lists;

/// <summary>A picture that has a second size.</summary>
/// <param name="File">its file, in the site's folder</param>
/// <param name="Path">of its second size, in the site</param>
/// <param name="Hash">of its bytes</param>
internal sealed record LargePhoto(string File, string Path, string Hash);

/// <summary>The second sizes of pictures. They are made again only where the picture is another one.</summary>
internal static class SmallPhotos
{
    public static readonly Extract<ImmutableArray<LargePhoto>> Extract = new("photos", (_, page) =>
        [.. page.Photos.Where(photo => SmallPhoto.Is(photo.Picture)).Select(photo => new LargePhoto(photo.File,
            page.PathOfSmall(photo),
            Convert.ToHexStringLower(SHA256.HashData(photo.Bytes.Span))))],
        new LargePhotoJson(KeptJson.Plain).ImmutableArrayLargePhoto);

    public static readonly SiteList List = new("photos", [Extract], pages => pages.Archive.Issues
        .SelectMany(issue => issue.Lists).Select(listed => listed.SelectMany(page => pages.Pages[page.Path].Of(Extract)).ToList())
        .Where(photos => photos.Count > 0)
        .Select(photos => new ListPart([],
            found => from photo in photos
                     let bytes = pages.Folder.ReadBytes(photo.File, found)
                     where bytes is not null
                     select Small(bytes, photo),
            key => photos.ForEach(photo => key.Add(photo.Path).Add(photo.Hash)),
            IsOfSite: false)));

    // What cannot be unpacked stays as large as it is: browsers may make more of it.
    private static RenderedFile Small(byte[] bytes, LargePhoto photo) =>
        new(photo.Path, ScaledPhoto.Of(bytes, SmallPhoto.Width, asJpeg: SmallPhoto.IsJpeg(photo.Path)) ?? bytes);
}

[JsonSerializable(typeof(ImmutableArray<LargePhoto>))]
internal sealed partial class LargePhotoJson : JsonSerializerContext;
