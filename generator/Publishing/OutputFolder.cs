using System.Collections.Concurrent;
using Banmian.Diagnostics;
using Banmian.Sources;

namespace Banmian.Publishing;

/// <summary>How many files a build wrote, found as they should be, and removed.</summary>
internal sealed record Published(int Written, int Unchanged, int Removed);

/// <summary>
/// One build's hold on an output folder. New files are staged one by one while others are still being made, and the
/// folder's own files stay as they are until <see cref="Commit"/> puts the new ones in their place; without it they are dropped.
/// A build that is killed leaves a journal or none: the next one finishes what a journal says, and drops what was only staged.
/// </summary>
internal sealed class OutputFolder : IDisposable
{
    private const string SpaceAndRights = "check that there is space and that the folder may be written";

    private readonly OwnFiles own;
    private readonly OutputLock hold;
    private readonly bool isNew;
    private readonly Manifest before;
    private readonly FolderListing listing;
    private readonly DiagnosticBag bag;
    private readonly Disk disk;

    // What this build staged, and what it found on the disk with the right bytes though no record said so.
    private readonly ConcurrentDictionary<string, FileRecord> staged = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, FileRecord> found = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> folders = new(StringComparer.Ordinal);
    private volatile Exception? failure;

    private OutputFolder(OwnFiles own, OutputLock hold, bool isNew, Manifest before, FolderListing listing, DiagnosticBag bag, Disk disk) =>
        (this.own, this.hold, this.isNew, this.before, this.listing, this.bag, this.disk) = (own, hold, isNew, before, listing, bag, disk);

    /// <summary>
    /// Takes hold of a folder, new or written by a build before, and brings what an interrupted build left to an end.
    /// Null after an error was reported.
    /// </summary>
    public static OutputFolder? Open(string folder, SiteFolder site, DiagnosticBag bag, Disk? disk = null)
    {
        var own = new OwnFiles(folder);
        OutputLock? hold = null;
        OutputFolder? opened = null;
        try
        {
            if (!OutputChecks.MayWrite(own, site, bag))
                return null;
            var isNew = !Directory.Exists(folder);
            hold = OutputLock.Take(own);
            if (hold is null)
                bag.Report(Rules.OutputInUse, new Location(folder), $"{OutputLock.Holder(own) ?? "another process"} is building into this folder", "wait until it is done, stop it, or name another folder with --output");
            else
                opened = Open(own, hold, isNew, bag, disk ?? new Disk());
            return opened;
        }
        catch (Exception e) when (IsOfTheDisk(e))
        {
            bag.Report(Rules.Unwritable, new Location(folder), e.Message, SpaceAndRights);
            return null;
        }
        catch (FormatException e)
        {
            bag.Report(Rules.DamagedManifest, new Location(own.Folder), $"the list of this folder's files cannot be read: {e.Message}", "remove the output folder; the next build writes all of it anew");
            return null;
        }
        finally
        {
            if (opened is null)
                hold?.Dispose();
        }
    }

    /// <summary>The mark of a file that stands just as the last build left it; null where it must be made anew. Safe on any thread.</summary>
    public FileMark? Standing(string path) =>
        before.Files.TryGetValue(path, out var record) && listing.File(path) == (record.Mark.Length, record.WrittenAt) ? record.Mark : null;

    /// <summary>
    /// Takes a file of the new site: staged, or left alone where the same bytes stand already. Safe on any thread, once for
    /// each path. What the disk refuses is told by <see cref="Commit"/>; nothing more is staged then.
    /// </summary>
    public FileMark Put(string path, ReadOnlySpan<byte> bytes)
    {
        var mark = FileMark.Of(bytes);
        try
        {
            if (failure is not null || Standing(path) == mark)
                return mark;
            if (Found(path, bytes) is { } writtenAt)
                found[path] = new FileRecord(mark, writtenAt);
            else if (staged.TryAdd(path, default))
                staged[path] = new FileRecord(mark, Stage(path, bytes));
        }
        catch (Exception e) when (IsOfTheDisk(e))
        {
            failure = e;
        }
        return mark;
    }

    /// <summary>
    /// Puts the new site in place of the old one. <paramref name="site"/> names every file of it, each staged or standing.
    /// Null after an error was reported: the old site then stands as it was, or, where the disk refused half-way,
    /// the next build finishes what was begun.
    /// </summary>
    public Published? Commit(IReadOnlyDictionary<string, FileMark> site)
    {
        if (failure is not null)
            return Fail(Rules.Unwritable, failure, SpaceAndRights);
        if (!OutputChecks.HaveRoom(staged.Keys, listing, own, bag))
            return null;

        var after = new Manifest(site.ToDictionary(file => file.Key, file => RecordOf(file.Key, file.Value), StringComparer.Ordinal));
        if (staged.Keys.FirstOrDefault(path => !site.ContainsKey(path)) is { } stray)
            throw new InvalidOperationException($"{stray} was staged, and is no file of the site");
        var removed = Replacement.Stale(before, after).Count();
        var published = new Published(staged.Count, site.Count - staged.Count, removed);
        if (staged.IsEmpty && found.IsEmpty && removed == 0)
            return published;
        try
        {
            WriteJournal(after);
            Replacement.Run(own, before, after, disk);
            return published;
        }
        catch (Exception e) when (IsOfTheDisk(e))
        {
            return File.Exists(own.Journal)
                ? Fail(Rules.Unfinished, e, "mend it and build again: the next build first finishes this one")
                : Fail(Rules.Unwritable, e, SpaceAndRights);
        }
    }

    /// <summary>Lets go of the folder; what was staged and not committed is dropped.</summary>
    public void Dispose()
    {
        try
        {
            if (!File.Exists(own.Journal))
                Drop(own, disk);
            if (!own.Known)
                disk.DeleteFolder(own.Folder, recursive: true);
            if (isNew && !own.Known)
                disk.DeleteFolder(own.Output, recursive: false);
        }
        catch (Exception e) when (IsOfTheDisk(e))
        {
            // What stays behind is dropped by the next build.
        }
        hold.Dispose();
    }

    private static OutputFolder? Open(OwnFiles own, OutputLock hold, bool isNew, DiagnosticBag bag, Disk disk)
    {
        var before = Manifest.Of(own);
        var listing = FolderListing.Of(own, before);
        if (!OutputChecks.FoldersAreFolders(listing, own, bag))
            return null;
        if (File.Exists(own.Journal))
        {
            if (!OutputChecks.HaveRoom(Replacement.Staged(own), listing, own, bag))
                return null;
            var after = Manifest.Read(own.Journal);
            Replacement.Run(own, before, after, disk);
            bag.Report(Rules.Interrupted, new Location(own.Output), "an earlier build was stopped while it put its files in place; they are in place now");
            (before, listing) = (after, FolderListing.Of(own, after));
        }
        Drop(own, disk);
        foreach (var leftover in listing.Leftovers)
            disk.Delete(Path.Combine(own.Output, leftover));
        return new OutputFolder(own, hold, isNew, before, listing, bag, disk);
    }

    private static void Drop(OwnFiles own, Disk disk)
    {
        if (File.Exists(own.JournalOnItsWay))
            disk.Delete(own.JournalOnItsWay);
        if (Directory.Exists(own.Staged))
            disk.DeleteFolder(own.Staged, recursive: true);
    }

    // When the file was last written, if the same bytes stand already: a copied site has other times, an earlier manifest none.
    private long? Found(string path, ReadOnlySpan<byte> bytes) =>
        listing.File(path) is { } file && file.Length == bytes.Length && bytes.SequenceEqual(File.ReadAllBytes(Path.Combine(own.Output, path))) ? file.WrittenAt : null;

    private long Stage(string path, ReadOnlySpan<byte> bytes)
    {
        var file = Path.Combine(own.Staged, path);
        if (Path.GetDirectoryName(file) is { } folder && !folders.ContainsKey(folder))
        {
            disk.CreateFolder(folder);
            folders[folder] = true;
        }
        disk.Create(file, bytes);
        return File.GetLastWriteTimeUtc(file).Ticks;
    }

    private FileRecord RecordOf(string path, FileMark mark) =>
        (staged.TryGetValue(path, out var record) || found.TryGetValue(path, out record) || Standing(path) is not null && before.Files.TryGetValue(path, out record)) && record.Mark == mark
            ? record
            : throw new InvalidOperationException($"{path} is a file of the site, and was neither put nor stands");

    // The new files reach the disk before the journal does, and the journal before anything is replaced.
    private void WriteJournal(Manifest after)
    {
        disk.Create(own.JournalOnItsWay, after.Bytes());
        disk.Settle(hold.File.SafeFileHandle);
        disk.Move(own.JournalOnItsWay, own.Journal, overwrite: false);
        disk.Settle(hold.File.SafeFileHandle);
    }

    private Published? Fail(Rule rule, Exception failure, string hint)
    {
        bag.Report(rule, new Location(own.Output), failure.Message, hint);
        return null;
    }

    private static bool IsOfTheDisk(Exception e) => e is IOException or UnauthorizedAccessException;
}
