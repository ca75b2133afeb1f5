using Banmian.Diagnostics;
using Banmian.Sources;

namespace Banmian.Commands;

/// <summary>A file named on the command line, wherever it stands.</summary>
internal static class NamedFile
{
    /// <summary>The path as it is told and compared: with slashes, as it stands in the site.</summary>
    public static string Shown(string path) => path.Replace('\\', '/');

    /// <summary>The text of a UTF-8 file, or null after an error was reported.</summary>
    public static string? ReadText(string path, DiagnosticBag bag) =>
        LimitedFile.Read(path, Shown(path), SizeLimit.Text, bag) is { } bytes ? Utf8Text.Decode(bytes, Shown(path), bag) : null;
}
