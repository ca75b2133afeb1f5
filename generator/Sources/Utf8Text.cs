using System.Buffers;
using System.Text.Unicode;
using Banmian.Diagnostics;

namespace Banmian.Sources;

/// <summary>Decodes the program's text files: strictly UTF-8, with or without a byte order mark, never guessed.</summary>
internal static class Utf8Text
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>
    /// The text without its byte order mark, or null after an error was reported at the first byte that is not UTF-8
    /// or at each line's first control character (TAB, line ends and form feed are none).
    /// </summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, string path, DiagnosticBag bag)
    {
        var mark = bytes.StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;
        var chars = new char[bytes.Length - mark];
        var status = Utf8.ToUtf16(bytes[mark..], chars, out var read, out var written, replaceInvalidSequences: false);
        if (status != OperationStatus.Done)
        {
            var (line, column) = TextLines.PlaceOf(chars, written);
            bag.Report(Rules.Undecodable, new Location(path, line, column),
                $"byte 0x{bytes[mark + read]:X2} at offset {mark + read} is not UTF-8", "save the file as UTF-8; other encodings are not read");
            return null;
        }
        var text = new string(chars, 0, written);
        return ReportControls(text, path, bag) ? null : text;
    }

    private static bool ReportControls(string text, string path, DiagnosticBag bag)
    {
        if (!text.Any(IsForbidden))
            return false;

        foreach (var (line, number) in TextLines.Split(text).Select((line, i) => (line, i + 1)))
        {
            if (line.FirstOrDefault(IsForbidden, '\t') is var found and not '\t')
            {
                bag.Report(Rules.ControlCharacter, new Location(path, number, line.IndexOf(found) + 1),
                    $"control character U+{(int)found:X4}", "remove it, or extract the page again");
            }
        }
        return true;
    }

    private static bool IsForbidden(char c) => char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\f');
}
