using Banmian.Diagnostics;

namespace Banmian.Sources;

/// <summary>
/// Makes a page of numbered lines from a file's bytes. A seam: plain text is read today; a reader of PDF, ALTO or hOCR
/// would stand beside it in <see cref="SourceReaders"/>.
/// </summary>
internal interface ISourceReader
{
    /// <summary>The page, or null after an error was reported.</summary>
    SourcePage? Read(ReadOnlySpan<byte> bytes, string path, StatedEncodings stated, DiagnosticBag bag);
}
