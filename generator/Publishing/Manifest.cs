using System.Collections.Immutable;
using System.Globalization;
using Banmian.Sources;

namespace Banmian.Publishing;

/// <summary>A file as a build left it: its content, and when it was last written, in ticks of UTC.</summary>
internal readonly record struct FileRecord(FileMark Mark, long WrittenAt);

/// <summary>
/// The dump of a page that an address led to: its text, and its path in the site's folder; and whether the address was one of the
/// page alone, so that nothing led on from addresses below it.
/// </summary>
internal readonly record struct DumpRecord(FileMark Mark, string Path, bool OfPageAlone);

/// <summary>
/// The files a build wrote: only what stands in this list may be overwritten or removed, and what still has the length and
/// time recorded here need not be read again. One line a file, and a last line that shows the list to be whole.
/// </summary>
internal sealed record Manifest(IReadOnlyDictionary<string, FileRecord> Files)
{
    private const string Heading =
        "# The files banmian wrote here: SHA-256 (half), length, time, path. A build replaces and removes these and no others.";

    // Remarks to versions that know of none.
    private const string AddressMark = "# address ";
    private const string AloneMark = "# address-alone ";

    /// <summary>The addresses that led to pages, below the script's folder.</summary>
    public ImmutableSortedDictionary<string, DumpRecord> Addresses { get; init; } = NoAddresses;

    private static readonly ImmutableSortedDictionary<string, DumpRecord> NoAddresses =
        ImmutableSortedDictionary.Create<string, DumpRecord>(StringComparer.Ordinal);

    public static readonly Manifest Empty = new(ImmutableDictionary<string, FileRecord>.Empty);

    /// <summary>The manifest of a folder; where there is none, that of an earlier version, else an empty one.</summary>
    /// <exception cref="FormatException">The file is damaged.</exception>
    public static Manifest Of(OwnFiles own) =>
        File.Exists(own.Manifest) ? Read(own.Manifest) : File.Exists(own.EarlierList) ? ReadEarlier(own.EarlierList) : Empty;

    /// <summary>Reads a list as <see cref="Lines"/> gives it.</summary>
    /// <exception cref="FormatException">The file is damaged.</exception>
    public static Manifest Read(string file)
    {
        var files = new Dictionary<string, FileRecord>(StringComparer.Ordinal);
        var addresses = NoAddresses.ToBuilder();
        var whole = false;
        RegularFile.Demand(file);
        foreach (var line in File.ReadLines(file))
        {
            var isRemark = line.StartsWith('#');
            whole = isRemark && line == LastLine(files.Count);
            if (line.StartsWith(AddressMark, StringComparison.Ordinal))
                Add(addresses, line, AddressMark, ofPageAlone: false);
            else if (line.StartsWith(AloneMark, StringComparison.Ordinal))
                Add(addresses, line, AloneMark, ofPageAlone: true);
            else if (!isRemark)
                Add(files, line);
        }
        return whole ? new Manifest(files) { Addresses = addresses.ToImmutable() }
            : throw new FormatException("its end is missing");
    }

    public bool IsSameAs(Manifest other) =>
        Addresses.SequenceEqual(other.Addresses) && Files.Count == other.Files.Count
            && Files.All(file => other.Files.TryGetValue(file.Key, out var record) && record == file.Value);

    /// <summary>The files a new site no longer has.</summary>
    /// <exception cref="FormatException">One is no file of the output, which must not be removed.</exception>
    public ImmutableArray<string> NotIn(Manifest after) =>
        [.. Files.Keys.Where(path => !after.Files.ContainsKey(path)).Select(path => PublicationPath.IsSafe(path) ? path
            : throw new FormatException($"it names a path that is no file of this folder: {path}"))];

    /// <summary>Its lines. As one text, the list of a large site would fill the memory.</summary>
    public IEnumerable<string> Lines()
    {
        yield return Heading;
        foreach (var (path, record) in Files.OrderBy(file => file.Key, StringComparer.Ordinal))
            yield return string.Create(CultureInfo.InvariantCulture, $"{record.Mark} {record.WrittenAt} {path}");
        foreach (var (folder, dump) in Addresses)
            yield return $"{(dump.OfPageAlone ? AloneMark : AddressMark)}{dump.Mark} {folder} {dump.Path}";
        yield return LastLine(Files.Count);
    }

    private static string LastLine(int files) => $"# {files} files";

    private static void Add(Dictionary<string, FileRecord> files, string line)
    {
        var rest = line.AsSpan();
        if (!FileMark.TryTake(ref rest, out var mark)
            || !long.TryParse(FileMark.TakeField(ref rest), NumberStyles.None, CultureInfo.InvariantCulture, out var writtenAt))
            throw new FormatException($"it holds a line that is none of a list: {line}");
        files[rest.ToString()] = new FileRecord(mark, writtenAt);
    }

    private static void Add(
        ImmutableSortedDictionary<string, DumpRecord>.Builder addresses, string line, string mark, bool ofPageAlone)
    {
        var rest = line.AsSpan(mark.Length);
        if (!FileMark.TryTake(ref rest, out var text))
            throw new FormatException($"it holds a line that is none of a list: {line}");
        var folder = FileMark.TakeField(ref rest).ToString();
        addresses[folder] = new DumpRecord(text, rest.ToString(), ofPageAlone);
    }

    // Paths alone: no file was written at tick 0, so each will be compared by its bytes.
    private static Manifest ReadEarlier(string file)
    {
        RegularFile.Demand(file);
        return new(File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '#').Distinct()
            .ToDictionary(path => path, _ => default(FileRecord), StringComparer.Ordinal));
    }
}
