using System.Diagnostics;

namespace Banmian.Training;

/// <summary>Runs a script of <c>net/</c>: the networks are trained with Debian's python3-torch, on one thread.</summary>
internal static class PythonScript
{
    private const string Python = "/usr/bin/python3";

    public static void Run(string script, params IEnumerable<string> options)
    {
        var start = new ProcessStartInfo(Python, [Path.Combine(AppContext.BaseDirectory, "net", script), .. options]);
        start.Environment["OMP_NUM_THREADS"] = "1";
        start.Environment["OPENBLAS_NUM_THREADS"] = "1";
        start.Environment["PYTHONDONTWRITEBYTECODE"] = "1";
        using var process = Process.Start(start)
            ?? throw new InvalidOperationException($"{Python} does not start; install python3-torch and libopenblas0-pthread");
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{script} ended with {process.ExitCode}; what it printed above says why");
    }

    /// <summary>The versions of what trains.</summary>
    public static string Versions()
    {
        const string Said = "import sys, torch, numpy; "
            + "print('python', sys.version.split()[0], 'torch', torch.__version__, 'numpy', numpy.__version__)";
        var start = new ProcessStartInfo(Python, ["-c", Said]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)
            ?? throw new InvalidOperationException($"{Python} does not start; install python3-torch and libopenblas0-pthread");
        var versions = process.StandardOutput.ReadToEnd().Trim();
        process.WaitForExit();
        return process.ExitCode == 0 ? versions
            : throw new InvalidOperationException("python3-torch is missing; install python3-torch and libopenblas0-pthread");
    }
}
