using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Banmian.Archive;
using Banmian.Rendering;

namespace Banmian.Building.Lists;

/// <summary>
/// Something lists take of every page. It is kept by itself, under its name and the page's key, so that a page is not made
/// again for it, nor a list for what it does not take.
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

    public T Read(Taken taken) => JsonSerializer.Deserialize(taken.Json.Span, Type)!;
}

/// <summary>
/// What was taken of one page: what tells one content from another, and the way to it. Most lists are left as they stand for the
/// marks alone, and what all pages of a large archive give would fill the memory.
/// </summary>
internal sealed class Taken
{
    private readonly Func<ReadOnlyMemory<byte>> read;

    private Taken(string mark, Func<ReadOnlyMemory<byte>> read) => (Mark, this.read) = (mark, read);

    /// <summary>What is kept under a key.</summary>
    /// <param name="again">takes it anew: it may be torn or gone when it is asked for</param>
    public static Taken Kept(string mark, Memo memo, string key, Extract extract, Func<Extract, byte[]> again) =>
        new(mark, () =>
        {
            if (memo.Recall(key) is { } kept)
                return kept;
            var json = again(extract);
            memo.Keep(key, json);
            return json;
        });

    /// <summary>What cannot be kept.</summary>
    public static Taken Held(byte[] json) => new(MarkOf(json), () => json);

    public string Mark { get; }

    public ReadOnlyMemory<byte> Json => read();

    public static string MarkOf(ReadOnlySpan<byte> json) => Convert.ToHexStringLower(SHA256.HashData(json));
}
