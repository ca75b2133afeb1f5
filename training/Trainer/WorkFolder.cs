namespace Banmian.Training;

/// <summary>Where a course of training keeps what it has made. A file is there whole or not at all, so a stopped course goes on
/// from it.</summary>
internal sealed record WorkFolder(string Root)
{
    public string Path(params ReadOnlySpan<string> parts) => System.IO.Path.Combine([Root, .. parts]);

    /// <summary>Makes a file unless it is there.</summary>
    public static void Make(string path, Action<string> write)
    {
        if (File.Exists(path)) return;
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        write(path + ".part");
        File.Move(path + ".part", path, overwrite: true);
    }
}
