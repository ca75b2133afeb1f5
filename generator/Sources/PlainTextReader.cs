using System.Collections.Immutable;
using System.Security.Cryptography;
using Banmian.Diagnostics;

namespace Banmian.Sources;

/// <summary>
/// Reads a plain-text dump. A line ends at CR LF, LF or CR, so that the numbers are those an editor shows. The form
/// feed pdftotext writes at each page's end is white space and stays in its line: as a line end it would shift the
/// numbers of all lines after it.
/// </summary>
internal sealed class PlainTextReader : ISourceReader
{
    public SourcePage? Read(ReadOnlySpan<byte> bytes, string path, StatedEncodings stated, DiagnosticBag bag)
    {
        if (DumpText.Decode(bytes, path, stated, bag) is not { } text)
            return null;

        var lines = TextLines.Split(text).Select((line, i) => new SourceLine(i + 1, line)).ToImmutableArray();
        var printed = lines.Where(line => !line.IsBlank).Take(2).ToList();
        if (printed.Count == 0)
        {
            bag.Report(Rules.EmptyDump, new Location(path), $"the dump holds no text",
                $"extract the page again, or remove the file");
            return null;
        }
        if (printed.Count == 1)
        {
            bag.Report(Rules.TooShort, new Location(path, printed[0].Number, 1),
                $"the dump has one line; a page needs two or more",
                $"keep the line ends of the printed page when extracting it, or remove the file");
            return null;
        }
        return new SourcePage(path, lines, Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }
}
