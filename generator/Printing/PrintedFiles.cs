using System.Text;
using System.Text.RegularExpressions;
using Banmian.Sources;

namespace Banmian.Printing;

/// <summary>How a finished print tells what it is of: by the key at its end.</summary>
internal static partial class PrintedFiles
{
    private const int EndOfFile = 512;

    /// <summary>The key in a finished print; null where there is none, or it is not of this program.</summary>
    public static PrintKey? KeyOf(string file)
    {
        try
        {
            RegularFile.Demand(file);
            using var stream = File.OpenHandle(file, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
            var length = RandomAccess.GetLength(stream);
            var end = new byte[Math.Min(EndOfFile, length)];
            RandomAccess.Read(stream, end, length - end.Length);
            return KeyIn(end);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public static PrintKey? KeyIn(ReadOnlySpan<byte> pdf) =>
        Identifier().Match(Encoding.Latin1.GetString(pdf[Math.Max(0, pdf.Length - EndOfFile)..])) is { Success: true } id
            ? new PrintKey(id.Groups[1].Value, id.Groups[2].Value) : null;

    [GeneratedRegex(@"/ID \[<([0-9a-f]{32})> <([0-9a-f]{32})>\]>>\nstartxref\n[0-9]+\n%%EOF\n\z")]
    private static partial Regex Identifier();
}
