using Banmian.Diagnostics;

namespace Banmian.Publishing;

/// <summary>
/// Writes a single file whole or not at all, beside its place first, then renamed into it; and reads one that may be replaced
/// meanwhile.
/// </summary>
internal static class WholeFile
{
    /// <summary>The ending of a file on its way. Earlier versions wrote sites so, too, and left some where they were killed.</summary>
    public const string Ending = ".banmian-part";

    /// <summary>Whether the file is written; else the reason was reported, and what stood there stands.</summary>
    public static bool Write(string path, byte[] bytes, DiagnosticBag bag)
    {
        var part = path + Ending;
        try
        {
            File.WriteAllBytes(part, bytes);
            File.Move(part, path, overwrite: true);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            if (File.Exists(part)) File.Delete(part);
            bag.Report(Rules.Unwritable, new Location(path.Replace('\\', '/')), e.Message, "check that there is space and that the file may be written");
            return false;
        }
    }

    /// <summary>
    /// The bytes of a file, so opened that a build may put another in its place meanwhile, which Windows forbids unless told.
    /// </summary>
    public static byte[] Read(string path)
    {
        const FileShare Others = FileShare.ReadWrite | FileShare.Delete;
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, Others, bufferSize: 0);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
