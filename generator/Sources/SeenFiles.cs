using System.Collections.Concurrent;

namespace Banmian.Sources;

/// <summary>What was looked at in the folder of a site, each as it stood at the first look.</summary>
internal sealed class SeenFiles
{
    private readonly ConcurrentDictionary<string, FileStamp> stamps = new(StringComparer.Ordinal);

    public IEnumerable<KeyValuePair<string, FileStamp>> Stamps => stamps;

    /// <param name="path">relative to the folder</param>
    /// <param name="place">where it stands</param>
    public void Note(string path, string place)
    {
        if (!stamps.ContainsKey(path))
            stamps.TryAdd(path, FileStamp.Of(place));
    }

    public void NoteLinked(string path) => stamps[path] = FileStamp.Linked;
}
