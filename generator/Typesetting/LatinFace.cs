using System.Collections.Immutable;

namespace Banmian.Typesetting;

/// <summary>
/// The face Latin letters, figures and their marks are set in, shipped with every site so that their widths are known. It
/// covers U+0020 to U+00FF without the middle dot, which belongs to the Chinese face as “”‘’—… do.
/// </summary>
internal sealed class LatinFace
{
    private const int End = 0x100;
    private const int SoftHyphen = 0xAD;

    private readonly ImmutableArray<double?> advances;

    private LatinFace(byte[] woff) => advances = Woff.Advances(woff, End);

    /// <summary>The weight of running text.</summary>
    public static LatinFace Text { get; } = new(File.ReadAllBytes(PathOf(400, "woff")));

    /// <summary>The weight of headlines and datelines.</summary>
    public static LatinFace Bold { get; } = new(File.ReadAllBytes(PathOf(700, "woff")));

    /// <summary>The characters as CSS writes them (<c>unicode-range</c>).</summary>
    public const string UnicodeRange = "U+20-7E, U+A1-B6, U+B8-FF";

    /// <summary>The file of a weight as npm's <c>@fontsource/stix-two-text</c> brought it.</summary>
    public static string PathOf(int weight, string format) =>
        Path.Combine(AppContext.BaseDirectory, "faces", $"stix-two-text-latin-{weight}-normal.{format}");

    /// <summary>The licence that came with them, which every site that carries the face must carry too.</summary>
    public static string LicensePath { get; } = Path.Combine(AppContext.BaseDirectory, "faces", "LICENSE");

    /// <summary>Whether a character is set in this face.</summary>
    public static bool Covers(int character) => character is >= 0x20 and <= 0x7E or >= 0xA1 and <= 0xFF and not 0xB7;

    /// <summary>How far a character advances, in em; a soft hyphen inside a line is not seen.</summary>
    public double Advance(int character) => character == SoftHyphen ? 0 : advances[character] ?? 0.5;
}
