using System.Diagnostics;
using System.Text;

namespace Banmian.Tests.Serving;

/// <summary>The built program serving the site of a folder, as a person starts it. Ends with the test.</summary>
internal sealed class ServedSite : IDisposable
{
    private readonly Process process;
    private readonly StringBuilder said = new();
    private readonly TaskCompletionSource<Uri> address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ServedSite(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>All the program has printed.</summary>
    public string Said
    {
        get
        {
            lock (said) return said.ToString();
        }
    }

    public Uri Address => address.Task.Result;

    /// <summary>
    /// Starts the program, through a shell where one is given (<c>unshare</c>), and waits until it says where it serves.
    /// </summary>
    public static async Task<ServedSite> Start(string folder, string[] arguments, params string[] through)
    {
        string[] command = [.. through, .. Banmian.Tests.Commands.ProgramRun.Interruptible(["serve", .. arguments])];
        var site = new ServedSite(new ProcessStartInfo(command[0], command[1..]) { WorkingDirectory = folder });
        await site.address.Task.WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
        return site;
    }

    /// <summary>Stops the program as Ctrl+C does; its exit code.</summary>
    public async Task<int> Interrupt()
    {
        Process.Start("kill", ["-INT", $"{process.Id}"])!.WaitForExit();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken)
            .WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        return process.ExitCode;
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
    }

    private void Hear(string? line)
    {
        lock (said) said.Append(line).Append('\n');
        if (line?.Split(' ').FirstOrDefault(word => word.StartsWith("http://localhost", StringComparison.Ordinal)) is { } found)
            address.TrySetResult(new Uri(found));
    }
}
