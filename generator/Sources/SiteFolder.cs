using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security;
using Banmian.Diagnostics;

namespace Banmian.Sources;

/// <summary>
/// The folder a site is made from, and the only way to its files: paths are relative with <c>/</c> between parts, as
/// diagnostics show them, and none leads outside, not by <c>..</c> and not by a symbolic link.
/// </summary>
internal sealed class SiteFolder(string path)
{
    private readonly string real = RealPath.Of(path);

    // Each is followed once: a site has many files in few folders.
    private readonly ConcurrentDictionary<string, string> realFolders = new();

    public string Path { get; } = System.IO.Path.GetFullPath(path);

    /// <summary>What was looked at so far.</summary>
    public SeenFiles Seen { get; } = new();

    public string FullPath(string relative) => System.IO.Path.Combine(Path, relative);

    /// <summary>Whether a file stands at a path of the site; where a link leads to is not asked.</summary>
    public bool HasFile(string relative)
    {
        Seen.Note(relative, FullPath(relative));
        return File.Exists(FullPath(relative));
    }

    /// <summary>The same of a folder.</summary>
    public bool HasFolder(string relative)
    {
        Seen.Note(relative, FullPath(relative));
        return Directory.Exists(FullPath(relative));
    }

    /// <summary>The bytes of a file that goes into the site as it is, or null after an error was reported.</summary>
    public byte[]? ReadBytes(string relative, DiagnosticBag bag) => ReadBytes(relative, SizeLimit.Asset, bag);

    /// <summary>The bytes of a file, or null after an error was reported, as for one that is too large.</summary>
    public byte[]? ReadBytes(string relative, SizeLimit limit, DiagnosticBag bag) =>
        IsInside(relative, bag) ? LimitedFile.Read(FullPath(relative), relative, limit, bag) : null;

    /// <summary>
    /// The mark of the bytes of a file, by which it need not be read where it stands as an earlier build saw it; null where it
    /// cannot be read, which is told where it is read in earnest.
    /// </summary>
    public FileMark? MarkOf(string relative, SizeLimit limit) =>
        Seen.HasMark(relative, out var known) ? known : IsInside(relative, new DiagnosticBag())
            ? Seen.MarkOf(relative, () => LimitedFile.Read(FullPath(relative), relative, limit, new DiagnosticBag())) : null;

    /// <summary>The text of a UTF-8 file, or null after an error was reported.</summary>
    public string? ReadText(string relative, DiagnosticBag bag) =>
        ReadBytes(relative, SizeLimit.Text, bag) is { } bytes ? Utf8Text.Decode(bytes, relative, bag) : null;

    /// <summary>
    /// Every file below a folder, in ordinal order; names that begin with a dot are skipped (a USB stick from a Mac is
    /// full of <c>._x.txt</c>). A folder that a link leads to a second time is refused: it would never end.
    /// </summary>
    public ImmutableArray<string> FilesBelow(string folder, DiagnosticBag bag)
    {
        var found = new List<string>();
        if (HasFolder(folder))
            Walk(folder, found, [], bag);
        return [.. found.Order(StringComparer.Ordinal)];
    }

    private void Walk(string folder, List<string> found, HashSet<string> entered, DiagnosticBag bag)
    {
        if (!IsInside(folder, bag))
            return;
        if (!entered.Add(RealPath.Of(FullPath(folder))))
        {
            bag.Report(Rules.OutsideSite, new Location(folder),
                $"this link leads to a folder that is read already", $"remove the link");
            return;
        }
        foreach (var entry in Attempt(folder, bag, () => new DirectoryInfo(FullPath(folder)).GetFileSystemInfos()) ?? [])
        {
            if (entry.Name.StartsWith('.'))
                continue;
            var relative = $"{folder}/{entry.Name}";
            if (entry.Name.Any(c => char.IsControl(c) || DirectionControls.Contains(c) || c == '\uFFFD'))
                bag.Report(Rules.UnusableName, new Location(relative),
                    $"the name holds a character that no name should", $"rename it, with letters, figures and hyphens");
            else if (entry is DirectoryInfo)
                Walk(relative, found, entered, bag);
            else
                found.Add(relative);
        }
    }

    /// <summary>Whether a path, with every link on it followed, is the folder or lies in it.</summary>
    /// <exception cref="IOException">The links lead in a circle.</exception>
    public bool Holds(string path) => RealPath.IsWithin(RealPath.Of(path), real);

    /// <summary>Whether a path of the site stays in it, whatever links it has; false after an error was reported.</summary>
    public bool IsInside(string relative, DiagnosticBag bag)
    {
        if (Attempt(relative, bag, () => RealOf(relative)) is not { } target)
            return false;
        if (target == System.IO.Path.GetFullPath(relative, real))
            Seen.Note(relative, target);
        else
            Seen.NoteLinked(relative);
        if (RealPath.IsWithin(target, real))
            return true;
        bag.Report(Rules.OutsideSite, new Location(relative), $"the path leaves the site's folder, to {target}",
            $"copy the file into the site's folder; links may not lead out of it");
        return false;
    }

    private string RealOf(string relative)
    {
        var full = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(relative, Path));
        return System.IO.Path.GetDirectoryName(full) is not { } folder ? full
            : RealPath.In(realFolders.GetOrAdd(folder, RealPath.Of), System.IO.Path.GetFileName(full));
    }

    private T? Attempt<T>(string relative, DiagnosticBag bag, Func<T> read) where T : class
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or SecurityException)
        {
            var (what, mend) = DiskProblem.OfReading(FullPath(relative), e);
            bag.Report(Rules.Unreadable, new Location(relative), what, mend);
            return null;
        }
    }
}
