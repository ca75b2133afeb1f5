using System.Diagnostics;

namespace Banmian.Tests.Publishing;

/// <summary>A small disk of a test's own, in memory; only root may mount one.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly TempFolder folder = new();

    public SmallDisk(string size)
    {
        Assert.SkipUnless(
            OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess, "mounting a small disk needs Linux and root");
        if (Run("mount", "-t", "tmpfs", "-o", $"size={size}", "tmpfs", folder.Path) is var error and not "")
        {
            folder.Dispose();
            Assert.Skip($"no small disk can be mounted here: {error}");
        }
    }

    public string Path => folder.Path;

    public string FullPath(string relative) => folder.FullPath(relative);

    public void Remount(string options) => Assert.Equal("", Run("mount", "-o", $"remount,{options}", folder.Path));

    /// <summary>Takes all space that is left; the file that takes it may be removed to free it.</summary>
    public string Fill()
    {
        var filler = FullPath("filler");
        using var file = File.Create(filler, bufferSize: 1);
        try
        {
            while (true)
                file.Write(new byte[4096]);
        }
        catch (IOException)
        {
            return filler;
        }
    }

    public IReadOnlyList<string> Snapshot(string below) => folder.Snapshot(below);

    public void Dispose()
    {
        // Once nothing uses it: a test beside this one may have started a program from a folder on it.
        Run("umount", "--lazy", folder.Path);
        folder.Dispose();
    }

    private static string Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? "" : error.Trim();
    }
}
