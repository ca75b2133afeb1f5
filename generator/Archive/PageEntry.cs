using Banmian.Config;

namespace Banmian.Archive;

/// <summary>
/// A page as the archive places it before any text is read: its address, its dump and what is stated about it.
/// <paramref name="Folder"/> is below the script's folder, without slashes at the ends
/// (<c>undated/000-e511ca848f924cbd</c>, <c>paper/2021-02-01/06</c>); <paramref name="Path"/> is that of the dump.
/// </summary>
internal sealed record PageEntry(string Folder, string Path, Sidecar Sidecar, Paper? Paper)
{
    /// <summary>The name of the dump's file without its extension.</summary>
    public string Stem => System.IO.Path.GetFileNameWithoutExtension(Path);
}
