using System.Buffers;
using System.Collections.Immutable;

namespace Banmian.Typesetting;

/// <summary>
/// The face Latin letters, figures and their marks are set in, shipped with every site so that their widths are known. It
/// covers U+0020 to U+017F without the middle dot, which belongs to the Chinese face as “”‘’—… do. Most of Latin Extended-A (č,
/// ō) is in files of its own, which few texts need.
/// </summary>
internal sealed class LatinFace
{
    private const int End = 0x180;
    private const int SoftHyphen = 0xAD;

    private static readonly SearchValues<char> Extended = SearchValues.Create(
        [.. Enumerable.Range(0x100, End - 0x100).Where(c => c is not 0x131 and not 0x152 and not 0x153).Select(c => (char)c)]);

    private readonly ImmutableArray<double?> advances;
    private readonly Lazy<ImmutableArray<double?>> extended;

    private LatinFace(int weight)
    {
        advances = Woff.Advances(File.ReadAllBytes(PathOf(weight, "woff")), End);
        extended = new(() => Woff.Advances(File.ReadAllBytes(PathOf(weight, "woff", isExtended: true)), End));
    }

    /// <summary>The weight of running text.</summary>
    public static LatinFace Text { get; } = new(400);

    /// <summary>The weight of headlines and datelines.</summary>
    public static LatinFace Bold { get; } = new(700);

    /// <summary>The characters as CSS writes them (<c>unicode-range</c>), and those of the files of few texts.</summary>
    public const string UnicodeRange = "U+20-7E, U+A1-B6, U+B8-FF, U+131, U+152-153";
    public const string ExtendedRange = "U+100-130, U+132-151, U+154-17F";

    /// <summary>The file of a weight as npm's <c>@fontsource/stix-two-text</c> brought it.</summary>
    public static string PathOf(int weight, string format, bool isExtended = false) => Path.Combine(
        AppContext.BaseDirectory, "faces", $"stix-two-text-latin{(isExtended ? "-ext" : "")}-{weight}-normal.{format}");

    /// <summary>The licence that came with them, which every site that carries the face must carry too.</summary>
    public static string LicensePath { get; } = Path.Combine(AppContext.BaseDirectory, "faces", "LICENSE");

    /// <summary>Whether a character is set in this face.</summary>
    public static bool Covers(int character) =>
        character is >= 0x20 and <= 0x7E or >= 0xA1 and < End and not 0xB7;

    /// <summary>Whether a text has letters of the extended files.</summary>
    public static bool NeedsExtended(string text) => text.AsSpan().ContainsAny(Extended);

    /// <summary>How far a character advances, in em; a soft hyphen inside a line is not seen.</summary>
    public double Advance(int character) =>
        character == SoftHyphen ? 0 : advances[character] ?? extended.Value[character] ?? 0.5;
}
