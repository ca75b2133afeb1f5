using System.Globalization;
using Banmian.Diagnostics;

namespace Banmian.Building;

/// <summary>How large a site is, in bytes, and what becomes of that on GitHub Pages.</summary>
internal static class SiteSize
{
    // "Published GitHub Pages sites may be no larger than 1 GB" (GitHub, "GitHub Pages limits").
    private const long Most = 1_000_000_000;
    private const long NearlyMost = Most / 10 * 8;

    public static long Of(IEnumerable<MadeFiles> made) => made.Sum(files => files.Files.Sum(file => file.Mark.Length));

    /// <summary>The size in words: <c>20.9 MB</c>.</summary>
    public static string InMegabytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0.0} MB");

    public static void Check(long bytes, DiagnosticBag bag)
    {
        if (bytes >= NearlyMost)
            bag.Report(Rules.LargeSite, new Location("site-config.yml"),
                $"the site has {InMegabytes(bytes)}, and GitHub Pages publishes no more than {InMegabytes(Most)}",
                $"save pictures smaller, divide the archive among several repositories, one for each paper or decade, "
                + $"or publish it elsewhere");
    }
}
