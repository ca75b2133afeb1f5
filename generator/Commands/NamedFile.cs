using Banmian.Diagnostics;
using Banmian.Sources;

namespace Banmian.Commands;

/// <summary>A file named on the command line, wherever it stands.</summary>
internal static class NamedFile
{
    /// <summary>The path as it is told and compared: with slashes, as it stands in the site.</summary>
    public static string Shown(string path) => path.Replace('\\', '/');

    /// <summary>Whether there is a file to read; behind a link, whether it leads to one.</summary>
    public static bool Exists(string path)
    {
        try
        {
            return Path.Exists(RealPath.Of(path));
        }
        catch (IOException)
        {
            // Links in a circle: reading it tells.
            return true;
        }
    }

    /// <summary>The text of a UTF-8 file, or null after an error was reported.</summary>
    public static string? ReadText(string path, DiagnosticBag bag) =>
        LimitedFile.Read(path, Shown(path), SizeLimit.Text, bag) is { } bytes ? Utf8Text.Decode(bytes, Shown(path), bag) : null;

    /// <summary>The bytes of a file the program finds beside a named one, or null after an error was reported.</summary>
    public static byte[]? ReadBeside(string path, DiagnosticBag bag) =>
        LimitedFile.ReadFound(path, Shown(path), SizeLimit.Text, bag);

    /// <summary>The text of such a file.</summary>
    public static string? ReadTextBeside(string path, DiagnosticBag bag) =>
        ReadBeside(path, bag) is { } bytes ? Utf8Text.Decode(bytes, Shown(path), bag) : null;
}
