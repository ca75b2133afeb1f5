using UtfUnknown;

namespace Banmian.Sources;

/// <summary>A guess at the encoding of bytes that did not decode, to be named in an error and for nothing else.</summary>
internal static class LikelyEncoding
{
    private const float LeastConfidence = 0.5f;

    /// <summary>
    /// The encoding's name in lower case, as <see cref="NamedEncoding"/> has it where it is one of these; null where there is no
    /// telling.
    /// </summary>
    public static string? Of(ReadOnlySpan<byte> bytes) =>
        CharsetDetector.DetectFromBytes(bytes.ToArray()).Detected is { Confidence: >= LeastConfidence } found
            && found.EncodingName.ToLowerInvariant() is var name and not "ascii"
            ? name == "gb2312" ? "gbk" : name
            : null;
}
