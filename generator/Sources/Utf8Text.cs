using System.Buffers;
using System.Text.Unicode;
using Banmian.Diagnostics;

namespace Banmian.Sources;

/// <summary>Decodes the program's text files: strictly UTF-8, with or without a byte order mark, never guessed.</summary>
internal static class Utf8Text
{
    public static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>
    /// The text without its byte order mark, or null after an error was reported at the first byte that is not UTF-8
    /// or at each line's first character that no text holds.
    /// </summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, string path, DiagnosticBag bag)
    {
        if (ForeignFile.Utf16(bytes) is { } wide)
        {
            bag.Report(Rules.Undecodable, new Location(path), $"this is {wide}, not UTF-8",
                $"save it as UTF-8: {ShellCommand.ToUtf8(path, wide)}");
            return null;
        }
        var decoded = Decode(bytes);
        if (decoded.IsWhole)
            return TextCharacters.Check(decoded.Text, path, bag) ? decoded.Text : null;
        bag.Report(Rules.Undecodable, PlaceOf(decoded, path),
            $"byte 0x{bytes[decoded.WrongAt]:X2} at offset {decoded.WrongAt} is not UTF-8",
            LikelyEncoding.Of(bytes) is { } likely && NamedEncoding.Find(likely) is not null
                ? Sentence.Of($"it looks like {likely}; save it as UTF-8: {ShellCommand.ToUtf8(path, likely)}")
                : Sentence.Of($"save the file as UTF-8; of dumps alone other encodings are read"));
        return null;
    }

    /// <summary>The text without its byte order mark.</summary>
    public static Decoded Decode(ReadOnlySpan<byte> bytes)
    {
        var mark = bytes.StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;
        var chars = new char[bytes.Length - mark];
        var status = Utf8.ToUtf16(bytes[mark..], chars, out var read, out var written, replaceInvalidSequences: false);
        return new Decoded(new string(chars, 0, written), status == OperationStatus.Done ? -1 : mark + read);
    }

    /// <summary>Where the first wrong byte stands: line, and column in characters of the decoded text.</summary>
    public static Location PlaceOf(Decoded decoded, string path)
    {
        var (line, column) = TextLines.PlaceOf(decoded.Text, decoded.Text.Length);
        return new Location(path, line, column);
    }
}
