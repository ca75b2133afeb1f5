using System.IO.Enumeration;
using Banmian.Sources;

namespace Banmian.Serving;

/// <summary>
/// The files a site may be made from: all below its folder but the output, hidden names, and what compilers and npm
/// put beside a program.
/// </summary>
internal sealed class WatchedFiles(string site, string output)
{
    private readonly string output = RealPath.Of(output);

    /// <summary>The folder all of them lie in, with every link on the way followed.</summary>
    public string Root { get; } = RealPath.Of(site);

    public bool IsWatched(string path) =>
        !RealPath.IsWithin(path, output)
        && Path.GetRelativePath(Root, path).Split(Path.DirectorySeparatorChar)
            .All(name => name is not ("bin" or "obj" or "node_modules") && name[0] != '.');

    /// <summary>The folders directly below the root that hold such files.</summary>
    public IEnumerable<string> Folders() => !Directory.Exists(Root) ? [] : new FileSystemEnumerable<string>(Root,
        (ref FileSystemEntry folder) => folder.ToFullPath(),
        new EnumerationOptions { IgnoreInaccessible = true, AttributesToSkip = 0 })
    {
        ShouldIncludePredicate = IsEntered,
    };

    /// <summary>Every file and every link with its stamp.</summary>
    public HashSet<(string Path, FileStamp Stamp)> Scan() => !Directory.Exists(Root) ? [] :
    [
        .. new FileSystemEnumerable<(string, FileStamp)>(Root,
            (ref FileSystemEntry file) => (file.ToFullPath(), new FileStamp(file.LastWriteTimeUtc.Ticks, file.Length)),
            new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = 0 })
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => (!entry.IsDirectory || IsLink(ref entry))
                && IsWatched(entry.ToFullPath()),
            ShouldRecursePredicate = IsEntered,
        },
    ];

    // A linked folder leads out of the site, where nothing is read, or to one that is entered anyway.
    private bool IsEntered(ref FileSystemEntry entry) => entry.IsDirectory && !IsLink(ref entry) && IsWatched(entry.ToFullPath());

    private static bool IsLink(ref FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);
}
