using Banmian.Publishing;
using Microsoft.Win32.SafeHandles;

namespace Banmian.Tests.Publishing;

/// <summary>
/// A disk on which the process dies at a step: of that one it leaves what a kill could leave of it, and of later ones
/// nothing. What comes after in the same process, like the tidying of a <c>using</c>, changes nothing any more.
/// </summary>
internal sealed class DyingDisk(int lastStep) : Disk
{
    /// <summary>How many steps were asked for.</summary>
    public int Steps { get; private set; }

    public override void CreateFolder(string folder) => Take(() => base.CreateFolder(folder));

    public override void Create(string file, ReadOnlySpan<byte> bytes)
    {
        var copy = bytes.ToArray();
        Take(() => base.Create(file, copy), () => base.Create(file, copy.AsSpan(0, copy.Length / 2)));
    }

    public override void Create(string file, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        Take(() => base.Create(file, all), () => base.Create(file, all.Take(all.Count / 2)));
    }

    public override void Move(string file, string to, bool overwrite) => Take(() => base.Move(file, to, overwrite));

    public override void MoveFolder(string folder, string to) => Take(() => base.MoveFolder(folder, to));

    public override void Delete(string file) => Take(() => base.Delete(file));

    public override void DeleteFolder(string folder) => Take(() => base.DeleteFolder(folder));

    public override void DeleteTree(string folder) =>
        Take(() => base.DeleteTree(folder), () => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Take(1)
            .ToList().ForEach(File.Delete));

    // A killed process loses nothing it wrote, so nothing need reach the medium.
    public override void Flush(SafeFileHandle file) => Take(() => { });

    private void Take(Action whole, Action? half = null)
    {
        Steps++;
        if (Steps <= lastStep)
        {
            whole();
            return;
        }
        if (Steps == lastStep + 1)
            half?.Invoke();
        throw new IOException("the disk died");
    }
}
