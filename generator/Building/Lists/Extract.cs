using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Banmian.Archive;
using Banmian.Rendering;

namespace Banmian.Building.Lists;

/// <summary>
/// Something lists take of every page. It is kept by itself, so that a page is not made again for it, nor a list for what it does
/// not take.
/// </summary>
internal abstract record Extract(string Name)
{
    /// <param name="makeUps">made where something is taken of them</param>
    public abstract byte[] From(Site site, Page page, Lazy<MakeUps> makeUps);
}

/// <summary>What is taken, as the type in which lists get it.</summary>
/// <param name="Take">finds it on a page</param>
/// <param name="Type">how it is kept</param>
internal sealed record Extract<T>(string Name, Func<Site, Page, Lazy<MakeUps>, T> Take, JsonTypeInfo<T> Type) : Extract(Name)
{
    public Extract(string name, Func<Site, Page, T> take, JsonTypeInfo<T> type)
        : this(name, (site, page, _) => take(site, page), type) { }

    public override byte[] From(Site site, Page page, Lazy<MakeUps> makeUps) =>
        JsonSerializer.SerializeToUtf8Bytes(Take(site, page, makeUps), Type);

    public T Read(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize(json, Type)!;
}
