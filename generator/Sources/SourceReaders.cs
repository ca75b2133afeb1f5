using System.Collections.Frozen;
using Banmian.Diagnostics;

namespace Banmian.Sources;

/// <summary>Reads a source file with the reader its extension asks for.</summary>
internal static class SourceReaders
{
    private static readonly FrozenDictionary<string, ISourceReader> Readers =
        new Dictionary<string, ISourceReader> { [".txt"] = new PlainTextReader() }
            .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static bool IsSource(string path) => Readers.ContainsKey(Path.GetExtension(path));

    /// <summary>
    /// The page, or null after an error was reported. <paramref name="path"/> is how diagnostics name the file
    /// (<c>seeds/x.txt</c>); an extension no reader knows is read as plain text.
    /// </summary>
    public static SourcePage? Read(ReadOnlySpan<byte> bytes, string path, StatedEncodings stated, DiagnosticBag bag) =>
        Readers.GetValueOrDefault(Path.GetExtension(path), Readers[".txt"]).Read(bytes, path, stated, bag);
}
