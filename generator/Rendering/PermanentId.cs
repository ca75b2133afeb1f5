using System.Security.Cryptography;
using System.Text;
using Banmian.Addresses;

namespace Banmian.Rendering;

/// <summary>What names a thing of the site for ever, in feeds (RFC 4287, 4.2.6) and e-books.</summary>
internal static class PermanentId
{
    /// <summary>
    /// Its address, or where the site has none a UUID made of the site's title and the folder (RFC 9562, version 8).
    /// </summary>
    /// <param name="below">its folder below the script's</param>
    public static string Of(Chrome chrome, string below)
    {
        var folder = Folders.Below(chrome.Script.Folder, below);
        if (chrome.Links.Absolute(folder) is { } address)
            return address;
        var name = SHA256.HashData(Encoding.UTF8.GetBytes($"{chrome.SiteTitle}\n{folder}")).AsSpan(0, 16);
        name[6] = (byte)(name[6] & 0x0f | 0x80);
        name[8] = (byte)(name[8] & 0x3f | 0x80);
        return $"urn:uuid:{new Guid(name, bigEndian: true)}";
    }
}
