using System.Collections.Immutable;
using System.Text;

namespace Banmian.Publishing;

/// <summary>
/// The list of files the last build wrote, kept in the output folder: only what stands in it may be overwritten or
/// removed. Its name begins with a dot, so it is not uploaded with the site.
/// </summary>
internal static class Manifest
{
    public const string FileName = ".banmian-files";

    private const string Heading = "# The files banmian wrote here, one a line. A build replaces and removes these and no others.";

    /// <summary>The paths of the last build, none in a folder without a manifest.</summary>
    public static ImmutableSortedSet<string> Read(string folder) =>
        Path.Combine(folder, FileName) is var file && File.Exists(file)
            ? File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '#').ToImmutableSortedSet(StringComparer.Ordinal)
            : [];

    public static byte[] Bytes(IEnumerable<string> paths) =>
        Encoding.UTF8.GetBytes($"{Heading}\n{string.Concat(paths.Order(StringComparer.Ordinal).Select(path => path + "\n"))}");
}
