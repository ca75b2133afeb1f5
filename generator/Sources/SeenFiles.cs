using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Banmian.Sources;

/// <summary>
/// What was looked at in the folder of a site, each as it stood at the first look, and what was in those whose bytes were asked
/// for.
/// </summary>
internal sealed class SeenFiles
{
    private readonly ConcurrentDictionary<string, FileStamp> stamps = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, FileMark?> marks = new(StringComparer.Ordinal);

    /// <summary>What an earlier build saw: a file that stands as it stood then has the bytes it had then.</summary>
    public Lazy<IReadOnlyDictionary<string, (FileStamp Stamp, FileMark Mark)>> Before { get; set; } =
        new(ImmutableDictionary<string, (FileStamp, FileMark)>.Empty);

    public IEnumerable<(string Path, FileStamp Stamp, FileMark? Mark)> All =>
        stamps.Select(seen => (seen.Key, seen.Value, marks.GetValueOrDefault(seen.Key)));

    /// <summary>
    /// The mark of a file that was looked at; null where it cannot be read. It is asked for once, so that a build has one answer.
    /// </summary>
    public FileMark? MarkOf(string path, Func<byte[]?> read) => marks.GetOrAdd(path, _ =>
        Before.Value.TryGetValue(path, out var before) && stamps.TryGetValue(path, out var stamp) && before.Stamp == stamp
            ? before.Mark : read() is { } bytes ? FileMark.Of(bytes) : null);

    /// <summary>Whether the mark of a file was asked for; that mark.</summary>
    public bool HasMark(string path, out FileMark? mark) => marks.TryGetValue(path, out mark);

    /// <param name="path">relative to the folder</param>
    /// <param name="place">where it stands</param>
    public void Note(string path, string place)
    {
        if (!stamps.ContainsKey(path))
            stamps.TryAdd(path, FileStamp.Of(place));
    }

    public void NoteLinked(string path) => stamps[path] = FileStamp.Linked;
}
