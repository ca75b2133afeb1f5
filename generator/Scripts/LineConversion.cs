using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Banmian.Diagnostics;
using Banmian.Text;

namespace Banmian.Scripts;

/// <summary>
/// Converts a stream of UTF-8 lines, each line alone, and keeps their line ends. Whole lines leave as soon as they have
/// come in, so memory is bounded by the longest line.
/// </summary>
internal sealed class LineConversion(LineConverter convert, Stream output, DiagnosticBag diagnostics)
{
    private const int BlockBytes = 1 << 16;

    private int linesDone;

    /// <summary>
    /// Runs to the end of <paramref name="input"/>, or to the first bytes that are not UTF-8: those are reported at their
    /// line and byte column. A byte order mark at the very beginning is left out.
    /// </summary>
    /// <exception cref="IOException">A stream fails.</exception>
    public void Run(Stream input)
    {
        var block = new byte[BlockBytes];
        var filled = 0;
        for (var atEnd = false; !atEnd && !diagnostics.HasErrors;)
        {
            if (filled == block.Length)
                Array.Resize(ref block, block.Length * 2);
            var read = input.Read(block, filled, block.Length - filled);
            atEnd = read == 0;
            var lineEnd = block.AsSpan(filled, read).LastIndexOf((byte)'\n');
            filled += read;
            var whole = atEnd ? filled : lineEnd < 0 ? 0 : filled - read + lineEnd + 1;
            Convert(block.AsSpan(0, whole));
            block.AsSpan(whole, filled - whole).CopyTo(block);
            filled -= whole;
        }
    }

    private void Convert(ReadOnlySpan<byte> lines)
    {
        if (lines.IsEmpty)
            return;
        if (linesDone == 0 && lines.StartsWith(Encoding.UTF8.Preamble))
            lines = lines[Encoding.UTF8.Preamble.Length..];
        var chars = ArrayPool<char>.Shared.Rent(lines.Length);
        using var converted = new CharBuffer(lines.Length);
        var status = Utf8.ToUtf16(lines, chars, out _, out var length, replaceInvalidSequences: false);
        var decoded = chars.AsSpan(0, length);
        var whole = status == OperationStatus.Done ? length : decoded.LastIndexOf('\n') + 1;
        ConvertLines(decoded[..whole], converted);
        Write(converted.Written);
        if (status != OperationStatus.Done)
            diagnostics.Report(
                Rules.Undecodable,
                new Location("standard input", linesDone + 1, length - whole + 1),
                $"the text is not valid UTF-8 here",
                $"convert it to UTF-8 first");
        ArrayPool<char>.Shared.Return(chars);
    }

    private void Write(ReadOnlySpan<char> text)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        output.Write(bytes, 0, Encoding.UTF8.GetBytes(text, bytes));
        ArrayPool<byte>.Shared.Return(bytes);
    }

    private void ConvertLines(ReadOnlySpan<char> lines, CharBuffer converted)
    {
        while (!lines.IsEmpty)
        {
            var end = lines.IndexOf('\n');
            if (end < 0)
            {
                convert(lines, converted);
                return;
            }
            convert(lines[..end], converted);
            converted.Append("\n");
            lines = lines[(end + 1)..];
            linesDone++;
        }
    }
}
