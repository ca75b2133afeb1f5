using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using Banmian.Addresses;
using Banmian.Diagnostics;
using Banmian.Sources;

namespace Banmian.Publishing;

/// <summary>How many files a build wrote, found as they should be, and removed.</summary>
internal sealed record Published(int Written, int Unchanged, int Removed)
{
    public int Changed => Written + Removed;

    /// <summary>Whether no file of an earlier build stood in the folder as it stands now.</summary>
    public bool IsFirst => Unchanged + Removed == 0;
}

/// <summary>
/// One build's hold on an output folder. New files are staged one by one while others are still being made, and the
/// folder's own files stay as they are until <see cref="Commit"/> puts the new ones in their place; without it they are dropped.
/// A build that is killed leaves a journal or none: the next one finishes what a journal says, and drops what was only staged.
/// </summary>
internal sealed class OutputFolder : IDisposable
{
    private readonly OwnFiles own;
    private readonly OutputLock hold;
    private readonly bool isNew;
    private readonly Manifest before;
    private readonly DiagnosticBag bag;
    private readonly Disk disk;
    private readonly StampedFolder root;

    private readonly ConcurrentDictionary<string, FileRecord> staged = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, FileRecord> copied = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> folders = new(StringComparer.Ordinal);
    private volatile Exception? failure;
    private Store? kept;

    private OutputFolder(OwnFiles own, OutputLock hold, bool isNew, Manifest before, DiagnosticBag bag, Disk disk) =>
        (this.own, this.hold, this.isNew, this.before, this.bag, this.disk, root, BegunAt) =
        (own, hold, isNew, before, bag, disk, new StampedFolder(Path.GetFullPath(own.Output)),
            File.GetLastWriteTimeUtc(own.Holder).Ticks);

    /// <summary>
    /// Takes hold of a folder, new or written by a build before, and brings what an interrupted build left to an end.
    /// Null after an error was reported.
    /// </summary>
    public static OutputFolder? Open(string folder, SiteFolder site, DiagnosticBag bag) => Open(folder, site, bag, new Disk());

    public static OutputFolder? Open(string folder, SiteFolder site, DiagnosticBag bag, Disk disk)
    {
        var own = new OwnFiles(folder);
        OutputLock? hold = null;
        var opened = Attempt(own, bag, () =>
        {
            if (!OutputChecks.MayWrite(own, site, bag))
                return null;
            var isNew = !Directory.Exists(folder);
            hold = OutputLock.Take(own);
            if (hold is not null)
                return Recovery.Run(own, bag, disk) is { } before ? new OutputFolder(own, hold, isNew, before, bag, disk) : null;
            bag.Report(Rules.OutputInUse, new Location(folder),
                $"{OutputLock.Holder(own)} is building into this folder",
                $"wait until it is done, stop it, or name another folder with --output");
            return null;
        });
        if (opened is null)
            hold?.Dispose();
        return opened;
    }

    /// <summary>
    /// The mark of a file that stands just as the last build left it; null where it must be made again. Safe on any thread.
    /// </summary>
    public FileMark? MarkIfUntouched(string path) =>
        before.Files.TryGetValue(path, out var record) && IsUntouched(path, record) ? record.Mark : null;

    /// <summary>
    /// Takes a file of the new site: staged, or left alone where the same bytes stand already. Safe on any thread, once for
    /// each path. What the disk refuses is told by <see cref="Commit"/>; nothing more is staged then.
    /// </summary>
    public FileMark Put(string path, ReadOnlySpan<byte> bytes)
    {
        var mark = FileMark.Of(bytes);
        try
        {
            if (failure is not null || MarkIfUntouched(path) == mark)
                return mark;
            if (WrittenAt(path, bytes) is { } writtenAt)
                copied[path] = new FileRecord(mark, writtenAt);
            else if (staged.TryAdd(path, default))
                staged[path] = new FileRecord(mark, Stage(path, bytes));
        }
        catch (Exception e) when (IsOfTheDisk(e))
        {
            failure = e;
        }
        return mark;
    }

    /// <summary>No, after an error, where the folder holds a site, which a part of it would take the place of.</summary>
    public bool MayHoldPart()
    {
        if (!before.Files.ContainsKey(FileNames.Index))
            return true;
        bag.Report(Rules.PartOverSite, new Location(own.Output),
            $"a whole site stands in this folder, and a part of one would take its place", $"name another with --output");
        return false;
    }

    /// <summary>What builds into this folder keep of their work.</summary>
    public Store Kept => kept ??= new Store(own.Kept);

    /// <summary>Whether the disk refused a file, so that nothing more is staged and there will be nothing to commit.</summary>
    public bool HasFailed => failure is not null;

    /// <summary>When this build took hold of the folder, in ticks of UTC by the clock of its file system.</summary>
    public long BegunAt { get; }

    /// <summary>Tells one list of the site's files from another, also one of the same files that stood otherwise.</summary>
    public string MarkOfManifest => FileStamp.Of(own.Manifest).ToString();

    /// <summary>Whether every file stands just as the last build left it.</summary>
    public bool StandsAsItWasLeft => Parallel.For(0, before.Listed.Length, (i, all) =>
    {
        if (root.StampOf(before.Listed.Span[i].Path.Span) != before.Listed.Span[i].Record.Stamp)
            all.Stop();
    }).IsCompleted;

    /// <summary>What a build comes to that has nothing to do.</summary>
    public Published AsItWasLeft => new(0, before.Count, 0);

    /// <summary>The addresses that led to pages in earlier builds.</summary>
    public ImmutableSortedDictionary<string, DumpRecord> AddressesBefore => before.Addresses;

    /// <summary>The text of a file of the new site, staged or standing.</summary>
    public string TextOf(string path) => File.ReadAllText(PlaceOf(path));

    /// <summary>The bytes of a file of the new site, staged or standing; null where a link leads to none.</summary>
    public byte[]? BytesOf(string path) => PlaceOf(path) is var place && File.Exists(place) ? File.ReadAllBytes(place) : null;

    private string PlaceOf(string path) => Path.Combine(staged.ContainsKey(path) ? own.Staged : own.Output, path);

    /// <summary>
    /// Puts the new site in place of the old one. <paramref name="site"/> names every file of it once, each put or found standing
    /// in this build. Null after an error was reported: the old site then stands as it was, or, where the disk refused
    /// half-way, the next build finishes what was begun.
    /// </summary>
    /// <param name="addresses">the addresses the next build is to know; null where they are as before</param>
    public Published? Commit(IEnumerable<KeyValuePair<string, FileMark>> site,
        ImmutableSortedDictionary<string, DumpRecord>? addresses = null) => Attempt(own, bag, () =>
    {
        if (failure is not null)
            ExceptionDispatchInfo.Throw(failure);

        var files = new Dictionary<string, FileRecord>(before.Files.Count + staged.Count, StringComparer.Ordinal);
        foreach (var (path, mark) in site)
            files.Add(path, RecordOf(path, mark));
        var after = new Manifest(files) { Addresses = addresses ?? before.Addresses };
        if (staged.Keys.FirstOrDefault(path => !after.Files.ContainsKey(path)) is { } stray)
            throw new InvalidOperationException($"{stray} was put, and is no file of the site");
        if (staged.IsEmpty && after.IsSameAs(before))
            return AsItWasLeft;

        var removed = before.NotIn(after);
        if (!OutputChecks.MayReplace(own, before, staged.Keys, removed, bag))
            return null;

        WriteJournal(after);
        Replacement.Run(own, before, removed, disk);
        return new Published(staged.Count, after.Files.Count - staged.Count, removed.Length);
    });

    /// <summary>Lets go of the folder; what was staged and not committed is dropped.</summary>
    public void Dispose()
    {
        try
        {
            kept?.Dispose();
            root.Dispose();
            if (!File.Exists(own.Journal))
                Recovery.Drop(own, disk);
            if (!own.Known)
                disk.DeleteTree(own.Folder);
            if (isNew && !own.Known)
                disk.DeleteFolder(own.Output);
        }
        catch (Exception e) when (IsOfTheDisk(e))
        {
            // What stays behind is dropped by the next build.
        }
        hold.Dispose();
    }

    private bool IsUntouched(string path, FileRecord record) => OnDisk(path) == record.Stamp;

    private FileStamp OnDisk(string path) => root.StampOf(path);

    // When the program's file was written, if it holds these bytes already: a copied site has other times, an earlier list none.
    // What has no length may be a pipe, which is not read.
    private long? WrittenAt(string path, ReadOnlySpan<byte> bytes) =>
        before.Files.ContainsKey(path) && OnDisk(path) is var (writtenAt, length) && length > 0 && length == bytes.Length
            && bytes.SequenceEqual(File.ReadAllBytes(Path.Combine(own.Output, path))) ? writtenAt : null;

    private long Stage(string path, ReadOnlySpan<byte> bytes)
    {
        var file = Path.Combine(own.Staged, path);
        var folder = Path.GetDirectoryName(file)!;
        if (!folders.ContainsKey(folder))
        {
            disk.CreateFolder(folder);
            folders[folder] = true;
        }
        disk.Create(file, bytes);
        return File.GetLastWriteTimeUtc(file).Ticks;
    }

    private FileRecord RecordOf(string path, FileMark mark) =>
        (staged.TryGetValue(path, out var record) || copied.TryGetValue(path, out record)
            || before.Files.TryGetValue(path, out record)) && record.Mark == mark
            ? record
            : throw new InvalidOperationException($"{path} is a file of the site, and was neither put nor found standing");

    // The new files reach the disk before the journal does, and the journal before anything is replaced.
    private void WriteJournal(Manifest after)
    {
        disk.Create(own.JournalOnItsWay, after.Lines());
        disk.Flush(hold.File.SafeFileHandle);
        disk.Move(own.JournalOnItsWay, own.Journal, overwrite: false);
        disk.Flush(hold.File.SafeFileHandle);
    }

    private static T? Attempt<T>(OwnFiles own, DiagnosticBag bag, Func<T?> work) where T : class
    {
        try
        {
            return work();
        }
        catch (Exception e) when (IsOfTheDisk(e))
        {
            var (what, mend) = DiskProblem.OfWriting(e);
            if (File.Exists(own.Journal))
                bag.Report(Rules.Unfinished, new Location(own.Output), what,
                    $"solve this and build again: the next build first puts the rest in place");
            else
                bag.Report(Rules.Unwritable, new Location(own.Output), what, mend);
        }
        catch (DamagedListException e)
        {
            bag.Report(Rules.DamagedManifest, new Location(own.Folder),
                $"the list of this folder's files cannot be read: {e.Said}",
                $"remove the output folder; the next build writes all of it again");
        }
        return null;
    }

    private static bool IsOfTheDisk(Exception e) => e is IOException or UnauthorizedAccessException;
}
