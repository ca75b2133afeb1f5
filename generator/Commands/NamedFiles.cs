using System.Buffers;
using System.Collections.Immutable;
using System.IO.Enumeration;
using Banmian.Diagnostics;
using Banmian.Publishing;
using Banmian.Sources;
using Microsoft.Extensions.FileSystemGlobbing;

namespace Banmian.Commands;

/// <summary>
/// The dumps that arguments name: a file, all dumps of a folder, or what fits a pattern with <c>*</c> or <c>?</c>, which the
/// shells of Windows leave to the program.
/// </summary>
internal static class NamedFiles
{
    private static readonly SearchValues<char> Wild = SearchValues.Create("*?");

    // Links are not followed: they may lead out of the folder, or round in a circle.
    private static readonly EnumerationOptions Walk = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
    };

    /// <summary>Each dump once, by its path from the current folder where it stands below that.</summary>
    public static ImmutableArray<string> Of(IEnumerable<string> arguments) =>
        [.. arguments.SelectMany(Named).Distinct(StringComparer.Ordinal)];

    /// <summary>Every dump of the site, where none is named; each that a link leads to out of it is reported.</summary>
    public static string[] All(DiagnosticBag bag)
    {
        var site = new SiteFolder(".");
        return [.. SourceFolder.List(site, bag).Select(dump => dump.Path).Where(dump => site.IsInside(dump, bag))];
    }

    // What names nothing stays, so that reading it tells.
    private static IEnumerable<string> Named(string argument)
    {
        var path = FromHere(argument);
        var found = Directory.Exists(path) ? Below(path, "**/*.txt")
            : path.AsSpan().ContainsAny(Wild) && !File.Exists(path) ? Fitting(path) : [];
        return found.DefaultIfEmpty(path);
    }

    // One file has one name, as the site calls it, whatever way to it was typed: the whole path, one with dots, one by a link.
    private static string FromHere(string argument)
    {
        try
        {
            return Within(Path.GetFullPath("."), Path.GetFullPath(argument))
                ?? Within(RealPath.Of("."), RealPath.Of(argument)) ?? argument;
        }
        catch (IOException)
        {
            // Links in a circle: reading it tells.
            return argument;
        }

        static string? Within(string folder, string path) =>
            RealPath.IsWithin(path, folder) ? Path.GetRelativePath(folder, path) : null;
    }

    private static IEnumerable<string> Fitting(string pattern)
    {
        var parts = NamedFile.Shown(pattern).Split('/');
        var fixedParts = parts.TakeWhile(part => !part.AsSpan().ContainsAny(Wild)).ToList();
        var folder = string.Join('/', fixedParts);
        return Below(folder.Length > 0 ? folder : fixedParts.Count > 0 ? "/" : ".",
            string.Join('/', parts.Skip(fixedParts.Count)));
    }

    private static IEnumerable<string> Below(string folder, string pattern) =>
        !Directory.Exists(folder) || IsWholeDisk(folder) || IsMade(folder) ? []
        : new Matcher(StringComparison.Ordinal).AddInclude(pattern.Replace('?', '*'))
            .Match(Path.GetFullPath(folder), FilesBelow(Path.GetFullPath(folder))).Files
            .Where(file => HasOneForEach(pattern, file.Path))
            .Select(file => folder == "." ? file.Path : Path.Combine(folder, file.Path))
            .Where(SourceReaders.IsSource).Order(StringComparer.Ordinal);

    // The matcher of folders does not know “?”, and the one that does knows no folders.
    private static bool HasOneForEach(string pattern, string file) =>
        FileSystemName.MatchesSimpleExpression(pattern.Replace("**/", "*", StringComparison.Ordinal), file, ignoreCase: false);

    private static FileSystemEnumerable<string> FilesBelow(string folder) =>
        new(folder, (ref FileSystemEntry entry) => entry.ToSpecifiedFullPath(), Walk)
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory,
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !IsMade(entry.ToSpecifiedFullPath()),
        };

    // A built site has texts of its stories, which are no dumps.
    private static bool IsMade(string folder) => Directory.Exists(Path.Combine(folder, OwnFiles.FolderName));

    // Whoever names it has slipped: its files are those of the system, and some commands write beside each.
    private static bool IsWholeDisk(string folder) =>
        Path.GetFullPath(folder) is var whole && Path.GetPathRoot(whole) == whole;
}
