using Banmian.Diagnostics;
using Banmian.Sources;

namespace Banmian.Publishing;

/// <summary>
/// Fills a folder that is new or empty, with all of its files or none. They are written below one name first, which nobody can
/// have prepared, and put in their places when all are there. What somebody else put there meanwhile stays.
/// </summary>
internal static class NewFolder
{
    /// <summary>A fresh repository's own folder, which may be there already.</summary>
    private const string Repository = ".git";

    /// <summary>Writes the files by their paths; false after an error was reported, and the folder is as it was.</summary>
    public static bool Write(string folder, IReadOnlyCollection<(string Path, byte[] Bytes)> files, DiagnosticBag bag) =>
        Write(folder, files, bag, new Disk());

    public static bool Write(
        string folder, IReadOnlyCollection<(string Path, byte[] Bytes)> files, DiagnosticBag bag, Disk disk)
    {
        var isNew = !Directory.Exists(folder);
        var staged = Path.Combine(folder, $".{Path.GetRandomFileName()}{WholeFile.Ending}");
        var placed = new List<string>();
        try
        {
            if (!IsFree(folder, bag))
                return false;
            foreach (var (path, bytes) in files)
            {
                disk.CreateFolder(Path.GetDirectoryName(Path.Combine(staged, path))!);
                disk.Create(Path.Combine(staged, path), bytes);
            }
            foreach (var name in files.Select(file => file.Path.Split('/')[0]).Distinct())
            {
                var (from, place) = (Path.Combine(staged, name), Path.Combine(folder, name));
                if (Directory.Exists(from))
                    disk.MoveFolder(from, place);
                else
                    disk.Move(from, place, overwrite: false);
                placed.Add(place);
            }
            disk.DeleteFolder(staged);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            var (what, mend) = DiskProblem.OfWriting(e);
            bag.Report(Rules.Unwritable, new Location(folder), what, mend);
            Undo(folder, isNew, [staged, .. placed]);
            return false;
        }
    }

    private static bool IsFree(string folder, DiagnosticBag bag)
    {
        if (File.Exists(folder))
            bag.Report(Rules.FolderNotEmpty, new Location(folder), $"this is a file, not a folder", $"name another folder");
        else if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName)
            .Where(name => name != Repository).Order(StringComparer.Ordinal).FirstOrDefault() is { } stranger)
            bag.Report(Rules.FolderNotEmpty, new Location(folder), $"the folder holds files already ({stranger})",
                $"name a folder that is new or empty; an archive that stands there needs no new one");
        else
            return true;
        return false;
    }

    // What the disk refuses now stays behind, and its user was told of the disk.
    private static void Undo(string folder, bool isNew, IEnumerable<string> written)
    {
        try
        {
            foreach (var path in written)
            {
                if (File.Exists(path))
                    Removal.OfFile(path);
                else
                    Removal.OfTree(path);
            }
            if (isNew && Directory.Exists(folder))
                Removal.OfEmptyFolder(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
        }
    }
}
