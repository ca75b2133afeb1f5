using System.Text;

namespace Banmian.Tests;

/// <summary>A folder of a test's own, gone afterwards; paths are relative to it, with <c>/</c> between parts.</summary>
internal sealed class TempFolder(string? parent = null) : IDisposable
{
    public string Path { get; } = parent is null
        ? Directory.CreateTempSubdirectory("banmian-").FullName
        : Directory.CreateDirectory(System.IO.Path.Combine(parent, $"banmian-{Guid.NewGuid():N}")).FullName;

    public string FullPath(string relative) => System.IO.Path.Combine(Path, relative);

    public TempFolder Write(string relative, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(FullPath(relative))!);
        File.WriteAllBytes(FullPath(relative), bytes);
        return this;
    }

    public TempFolder Write(string relative, string text) => Write(relative, Encoding.UTF8.GetBytes(text));

    /// <summary>Puts all that is in another folder into this one, which is empty; files and folders keep their times.</summary>
    public TempFolder Fill(TempFolder from)
    {
        var folders = new DirectoryInfo(from.Path).GetDirectories("*", SearchOption.AllDirectories);
        foreach (var folder in folders)
            Directory.CreateDirectory(FullPath(System.IO.Path.GetRelativePath(from.Path, folder.FullName)));
        foreach (var file in Directory.EnumerateFiles(from.Path, "*", SearchOption.AllDirectories))
            File.Copy(file, FullPath(System.IO.Path.GetRelativePath(from.Path, file)));
        foreach (var folder in folders)
            Directory.SetLastWriteTimeUtc(FullPath(System.IO.Path.GetRelativePath(from.Path, folder.FullName)),
                folder.LastWriteTimeUtc);
        return this;
    }

    public string Read(string relative) => File.ReadAllText(FullPath(relative));

    public bool Exists(string relative) => System.IO.Path.Exists(FullPath(relative));

    /// <summary>Every file with its bytes and the time it was last written: equal snapshots mean an untouched folder.</summary>
    public IReadOnlyList<string> Snapshot(string below = "") =>
        !Exists(below) ? [] :
        [.. Directory.EnumerateFiles(FullPath(below), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(f =>
                $"{System.IO.Path.GetRelativePath(Path, f)} {File.GetLastWriteTimeUtc(f):O} "
                    + $"{Convert.ToHexString(File.ReadAllBytes(f))}")];

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
