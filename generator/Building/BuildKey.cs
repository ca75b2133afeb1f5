using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Banmian.Archive;
using Banmian.Diagnostics;
using Banmian.Sources;

namespace Banmian.Building;

/// <summary>
/// The name under which the outcome of work is kept: a hash of everything it depends on. Each part is preceded by its length, so
/// that no two lists of parts run together to the same bytes.
/// </summary>
internal sealed class BuildKey
{
    // A build puts together some ten keys a page; of those that are done with, one is left on each thread for the next.
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? spare;

    // Gathered and hashed at once: the parts are many and short, and each call of a hash costs more than they are long.
    private ArrayBufferWriter<byte>? parts;

    /// <param name="kind">what work it is; tells the keys of different work apart</param>
    public BuildKey(string kind)
    {
        (parts, spare) = (spare ?? new(1024), null);
        Add(kind);
    }

    private ArrayBufferWriter<byte> Parts => parts ?? throw new InvalidOperationException("the key is hashed already");

    public BuildKey Add(ReadOnlySpan<byte> bytes)
    {
        AddLength(bytes.Length);
        Parts.Write(bytes);
        return this;
    }

    public BuildKey Add(string? text)
    {
        if (text is null)
            return Add([0xFF]);
        AddLength(Encoding.UTF8.GetByteCount(text));
        Encoding.UTF8.GetBytes(text, Parts);
        return this;
    }

    /// <summary>Adds what a link to an issue needs of it: where it stands and what it is called.</summary>
    public BuildKey AddLinkTo(Issue? issue) =>
        Add(issue?.Folder).Add(issue?.Date?.Text).Add(issue?.Edition?.Name);

    /// <summary>Adds a file of the site by its path and bytes, or that it is missing or cannot be read.</summary>
    public BuildKey AddFile(string path, SiteFolder site) => Add(path).Add(MarkOf(path, site));

    /// <summary>Adds all files below a folder.</summary>
    public BuildKey AddFolder(string folder, SiteFolder site, Func<string, bool> which)
    {
        foreach (var path in site.FilesBelow(folder, new DiagnosticBag()).Where(which))
            AddFile(path, site);
        return Add("end of " + folder);
    }

    /// <summary>The key as lower-case hex. Nothing can be added to it afterwards, nor can it be asked for again.</summary>
    public string Hashed()
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Parts.WrittenSpan, hash);
        Parts.ResetWrittenCount();
        (spare, parts) = (parts, null);
        return Convert.ToHexStringLower(hash);
    }

    private void AddLength(int length)
    {
        BinaryPrimitives.WriteInt64LittleEndian(Parts.GetSpan(sizeof(long)), length);
        Parts.Advance(sizeof(long));
    }

    /// <summary>
    /// The mark of a file's bytes; null where there is no file. One that cannot be read is reported where it is read in
    /// earnest, which it would not be under the key of none.
    /// </summary>
    private static string? MarkOf(string path, SiteFolder site) =>
        site.MarkOf(path, SizeLimit.Asset)?.ToString() ?? (site.HasFile(path) ? "unreadable" : null);
}
