using System.Collections.Immutable;
using Banmian.Sources;
using Microsoft.Extensions.FileSystemGlobbing;
using Microsoft.Extensions.FileSystemGlobbing.Abstractions;

namespace Banmian.Commands;

/// <summary>
/// The dumps that arguments name: a file, all dumps of a folder, or what fits a pattern with <c>*</c>, which the shells of
/// Windows leave to the program.
/// </summary>
internal static class NamedFiles
{
    /// <summary>Each dump once, as a path from the current folder where it stands below that.</summary>
    public static ImmutableArray<string> Of(IEnumerable<string> arguments) =>
        [.. arguments.SelectMany(Named).Distinct(StringComparer.Ordinal)];

    // What names nothing stays, so that reading it tells.
    private static IEnumerable<string> Named(string argument)
    {
        var path = FromHere(argument);
        var found = Directory.Exists(path) ? Below(path, "**/*.txt")
            : path.Contains('*', StringComparison.Ordinal) && !File.Exists(path) ? Fitting(path) : [];
        return found.DefaultIfEmpty(path);
    }

    private static string FromHere(string argument) =>
        Path.IsPathFullyQualified(argument) && RealPath.IsWithin(argument, Path.GetFullPath("."))
            ? Path.GetRelativePath(".", argument) : argument;

    private static IEnumerable<string> Fitting(string pattern)
    {
        var parts = NamedFile.Shown(pattern).Split('/');
        var fixedParts = parts.TakeWhile(part => !part.Contains('*', StringComparison.Ordinal)).ToList();
        var folder = string.Join('/', fixedParts);
        return Below(folder.Length > 0 ? folder : fixedParts.Count > 0 ? "/" : ".",
            string.Join('/', parts.Skip(fixedParts.Count)));
    }

    private static IEnumerable<string> Below(string folder, string pattern) =>
        !Directory.Exists(folder) ? []
        : new Matcher(StringComparison.Ordinal).AddInclude(pattern)
            .Execute(new DirectoryInfoWrapper(new DirectoryInfo(folder))).Files
            .Select(file => folder == "." ? file.Path : Path.Combine(folder, file.Path))
            .Where(SourceReaders.IsSource).Order(StringComparer.Ordinal);
}
