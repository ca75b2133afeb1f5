using System.Diagnostics;
using System.IO.Pipes;
using Banmian.Publishing;

namespace Banmian.Printing;

/// <summary>
/// A browser of its own for one worker: without a window, with a fresh profile, with no way to the network, and ended with all
/// its processes when let go of. It is spoken to through two pipes, not a port: nobody else on the machine can speak to it, and
/// it ends by itself when they close, even if this program was killed.
/// </summary>
internal sealed class BrowserProcess : IDisposable
{
    private readonly Process process;
    private readonly string profile;
    private readonly AnonymousPipeServerStream[] ownPipes;

    private BrowserProcess(Process process, string profile, AnonymousPipeServerStream[] ownPipes)
    {
        (this.process, this.profile, this.ownPipes) = (process, profile, ownPipes);
        ToBrowser = ownPipes.Length > 0 ? ownPipes[0] : process.StandardInput.BaseStream;
        FromBrowser = ownPipes.Length > 0 ? ownPipes[1] : process.StandardOutput.BaseStream;
        process.ErrorDataReceived += (_, line) => LastWords = string.IsNullOrWhiteSpace(line.Data) ? LastWords : line.Data.Trim();
        process.BeginErrorReadLine();
    }

    public Stream ToBrowser { get; }

    public Stream FromBrowser { get; }

    /// <summary>The last line it wrote of its troubles; empty where there was none.</summary>
    public string LastWords { get; private set; } = "";

    /// <param name="profile">a folder that is not there yet; removed at the end</param>
    /// <exception cref="PrintFailure">The program cannot be run.</exception>
    public static BrowserProcess Start(string program, string profile)
    {
        Directory.CreateDirectory(profile);
        AnonymousPipeServerStream[] pipes = OperatingSystem.IsWindows()
            ? [new(PipeDirection.Out, HandleInheritability.Inheritable), new(PipeDirection.In, HandleInheritability.Inheritable)]
            : [];
        try
        {
            var start = OperatingSystem.IsWindows()
                ? new ProcessStartInfo(program,
                    [$"--remote-debugging-io-pipes={pipes[0].GetClientHandleAsString()},{pipes[1].GetClientHandleAsString()}",
                        .. Arguments(profile)])
                // The browser reads its pipe 3 and writes its pipe 4, which .NET cannot set: the shell makes them of standard
                // input and output.
                : new ProcessStartInfo("/bin/sh",
                    ["-c", "exec \"$0\" \"$@\" 3<&0 4>&1 0</dev/null 1>/dev/null", program, .. Arguments(profile)]);
            start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
            start.UseShellExecute = false;
            start.CreateNoWindow = true;
            var process = Process.Start(start)!;
            foreach (var pipe in pipes)
                pipe.DisposeLocalCopyOfClientHandle();
            return new BrowserProcess(process, profile, pipes);
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw new PrintFailure($"it cannot be run; the system says “{e.Message}”", e);
        }
    }

    public void Dispose()
    {
        try
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit(TimeSpan.FromSeconds(5));
        }
        catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception or AggregateException)
        {
            // It has ended already.
        }
        foreach (var pipe in ownPipes)
            pipe.Dispose();
        process.Dispose();
        RemoveProfile(profile);
    }

    /// <summary>Removes the folder of a profile, or of all, if it is there.</summary>
    public static void RemoveProfile(string folder)
    {
        try
        {
            Removal.OfTree(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A process on its way out still writes there; the next print removes what is left.
        }
    }

    private static IEnumerable<string> Arguments(string profile)
    {
        yield return "--headless";
        yield return "--remote-debugging-pipe";
        yield return $"--user-data-dir={profile}";
        // Chromium's sandbox cannot be set up by root (in a container, say) and it refuses to run; the pages are this program's
        // own, without scripts.
        if (OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess)
            yield return "--no-sandbox";
        // No name leads anywhere, and what needs no name goes to a proxy that is not there.
        yield return "--host-resolver-rules=MAP * ~NOTFOUND";
        yield return "--proxy-server=http://127.0.0.1:9";
        yield return "--proxy-bypass-list=<-loopback>";
        yield return "--disable-background-networking";
        yield return "--disable-component-update";
        yield return "--disable-sync";
        yield return "--disable-extensions";
        yield return "--disable-default-apps";
        yield return "--no-first-run";
        yield return "--no-default-browser-check";
        yield return "--disable-gpu";
        // Containers have little shared memory.
        yield return "--disable-dev-shm-usage";
        // Hinting would move glyphs by the screen's pixels.
        yield return "--font-render-hinting=none";
        // Pages on the disk may load their faces from the disk.
        yield return "--allow-file-access-from-files";
        yield return "about:blank";
    }
}
