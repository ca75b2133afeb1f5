using Banmian.Diagnostics;

namespace Banmian.Sources;

/// <summary>
/// How large a file may be, in bytes, asked before it is read. A page of the largest newspaper is some 60 KB of text; what is
/// larger by far is no page, and would fill memory for nothing.
/// </summary>
internal sealed record SizeLimit(long Bytes, Sentence Advice)
{
    /// <summary>Of a dump, in bytes, unless site-config says otherwise.</summary>
    public const long LargestDump = 5_000_000;

    /// <summary>Every text but dumps: sidecar, configuration, proof, glossary, template, standing page, dictionary.</summary>
    public static readonly SizeLimit Text = new(20_000_000, $"no text of a site needs to be so large: check what it is");

    /// <summary>A picture or another file that goes into the site as it is.</summary>
    public static readonly SizeLimit Asset = new(100_000_000, $"make it smaller: GitHub takes no larger file");

    public static SizeLimit OfDump(long bytes) =>
        new(bytes, $"a dump is one page: split it, or raise “largest-dump” in site-config.yml");

    /// <summary>A size for a person: <c>5 MB</c>, <c>5.3 MB</c>, <c>800 KB</c>.</summary>
    public static string WithUnit(long bytes) => FormattableString.Invariant(
        bytes < 1_000_000 ? (FormattableString)$"{bytes / 1_000.0:0.#} KB" : $"{bytes / 1_000_000.0:0.#} MB");
}
