using System.Collections.Immutable;
using System.Text;
using Banmian.Diagnostics;

namespace Banmian.Sources;

/// <summary>
/// An encoding a sidecar or site-config may name for dumps. What its table has no character for is wrong, never replaced.
/// </summary>
internal sealed record NamedEncoding
{
    /// <summary>
    /// Reads the character the bytes begin with, the first of which is not ASCII; null where they mean nothing.
    /// </summary>
    private delegate string? Reading(ReadOnlySpan<byte> bytes, out int length);

    public static readonly ImmutableArray<NamedEncoding> All =
    [
        new("utf-8", Utf8Text.Decode), new("gb18030", bytes => Decode(bytes, GuobiaoCharacters.Gb18030)),
        new("gbk", bytes => Decode(bytes, GuobiaoCharacters.Gbk)),
        new("big5", bytes => Decode(bytes, Big5Characters.Plain)),
        new("big5-hkscs", bytes => Decode(bytes, Big5Characters.HongKong)),
    ];

    public static readonly Sentence Names = $"{All.Select(encoding => encoding.Name)}";

    private readonly Func<ReadOnlySpan<byte>, Decoded> decode;

    private NamedEncoding(string name, Func<ReadOnlySpan<byte>, Decoded> decode) => (Name, this.decode) = (name, decode);

    public string Name { get; }

    /// <summary>The encoding of that name in lower case, or null.</summary>
    public static NamedEncoding? Find(string name) => All.FirstOrDefault(encoding => encoding.Name == name);

    public Decoded Decode(ReadOnlySpan<byte> bytes) => decode(bytes);

    private static Decoded Decode(ReadOnlySpan<byte> bytes, Reading read)
    {
        var text = new StringBuilder(bytes.Length);
        for (var at = 0; at < bytes.Length;)
        {
            if (bytes[at] < 0x80)
            {
                text.Append((char)bytes[at++]);
                continue;
            }
            if (read(bytes[at..], out var length) is not { } character)
                return new Decoded(text.ToString(), at);
            text.Append(character);
            at += length;
        }
        return new Decoded(text.ToString());
    }
}
