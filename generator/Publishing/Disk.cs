using Microsoft.Win32.SafeHandles;

namespace Banmian.Publishing;

/// <summary>
/// The steps by which a build changes its output folder, one a method. A class that can be derived from, so that tests can
/// let a build die at each of them.
/// </summary>
internal class Disk
{
    public virtual void CreateFolder(string folder) => Directory.CreateDirectory(folder);

    /// <summary>Writes a file that is not there yet; through a link in its place nothing is written.</summary>
    public virtual void Create(string file, ReadOnlySpan<byte> bytes)
    {
        using var handle = File.OpenHandle(file, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        RandomAccess.Write(handle, bytes, 0);
    }

    /// <summary>The same of lines as they come, in UTF-8, each with a line feed.</summary>
    public virtual void Create(string file, IEnumerable<string> lines)
    {
        using var written = new StreamWriter(new FileStream(file, FileMode.CreateNew, FileAccess.Write, FileShare.None))
        {
            NewLine = "\n",
        };
        foreach (var line in lines)
            written.WriteLine(line);
    }

    public virtual void Move(string file, string to, bool overwrite) => Patience.Try(() => File.Move(file, to, overwrite));

    public virtual void MoveFolder(string folder, string to) => Patience.Try(() => Directory.Move(folder, to));

    public virtual void Delete(string file) => Removal.OfFile(file);

    /// <summary>Removes a folder that is empty.</summary>
    public virtual void DeleteFolder(string folder) => Removal.OfEmptyFolder(folder);

    /// <summary>Removes a folder with all it holds.</summary>
    public virtual void DeleteTree(string folder) => Removal.OfTree(folder);

    /// <summary>Has everything written so far reach the medium, before anything that is written later.</summary>
    public virtual void Flush(SafeFileHandle file) => Medium.FlushDisk(file);
}
