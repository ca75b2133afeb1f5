using Banmian.Sources;

namespace Banmian.Publishing;

/// <summary>Reads from an output folder what a server may give out of it: files with a name a build could have given, and nothing else.</summary>
internal static class PublishedFile
{
    /// <summary>
    /// The bytes of the file at a path of the publication; null where there is none, where the name is hidden or unsafe, where a
    /// link leads out of the folder, and for every path of a folder no build has written to.
    /// </summary>
    public static byte[]? Read(string folder, string path)
    {
        var file = Path.Combine(folder, path);
        if (!PublicationPath.IsSafe(path) || path.Split('/').Any(part => part[0] == '.') || !new OwnFiles(folder).Known)
            return null;
        try
        {
            return RealPath.IsWithin(RealPath.Of(file), RealPath.Of(folder)) ? RegularFile.Read(file, Array.MaxLength - 1) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
