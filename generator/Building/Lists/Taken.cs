using System.Collections.Immutable;
using System.Security.Cryptography;

namespace Banmian.Building.Lists;

/// <summary>
/// What was taken of one page: what tells one content from another, and the way to it. Most lists are left as they stand for the
/// marks alone, and what all pages of a large archive give would fill the memory. It is kept under its mark.
/// </summary>
internal sealed class Taken
{
    private readonly Extract extract;
    private readonly Memo memo;
    private readonly Func<Extract, byte[]> again;

    // What cannot be kept.
    private readonly byte[]? held;

    private Taken(Extract extract, string mark, Memo memo, Func<Extract, byte[]> again, byte[]? held = null) =>
        (this.extract, Mark, this.memo, this.again, this.held) = (extract, mark, memo, again, held);

    /// <summary>What an earlier build took.</summary>
    /// <param name="again">takes it anew: it may be torn or gone when it is asked for</param>
    public static Taken Kept(Extract extract, string mark, Memo memo, Func<Extract, byte[]> again) =>
        new(extract, mark, memo, again);

    /// <summary>What this build takes, and keeps if it can.</summary>
    /// <inheritdoc cref="Kept"/>
    public static Taken Now(Extract extract, byte[] json, Memo memo, Func<Extract, byte[]> again)
    {
        var mark = Convert.ToHexStringLower(SHA256.HashData(json));
        return new(extract, mark, memo, again, memo.Want(mark) || memo.Keep(mark, json) ? null : json);
    }

    public string Mark { get; }

    public bool IsBy(Extract other) => ReferenceEquals(extract, other);

    public ReadOnlyMemory<byte> Json
    {
        get
        {
            if (held is not null)
                return held;
            if (memo.Recall(Mark) is { } kept)
                return kept;
            var json = again(extract);
            memo.Keep(Mark, json);
            return json;
        }
    }
}

/// <summary>All that was taken of one page.</summary>
internal static class TakenOfPage
{
    public static Taken By(this ImmutableArray<Taken> all, Extract extract)
    {
        foreach (var taken in all)
            if (taken.IsBy(extract))
                return taken;
        throw new ArgumentException($"{extract.Name} is not taken of pages", nameof(extract));
    }

    public static T Of<T>(this ImmutableArray<Taken> all, Extract<T> extract) => extract.Read(all.By(extract).Json.Span);
}
