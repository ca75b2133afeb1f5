using System.Diagnostics;

namespace Banmian.Tests.Search;

/// <summary>Runs the client's own tests: node comes with npm, which the program is built with.</summary>
internal static class Node
{
    /// <summary>The exit code and all it printed.</summary>
    /// <param name="script">a file of this folder</param>
    public static async Task<(int Code, string Said)> Run(string script, params string[] arguments)
    {
        var start = new ProcessStartInfo("node") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])[Repository.Path($"tests/Generator.Tests/Search/{script}"), .. arguments])
            start.ArgumentList.Add(argument);
        using var node = Process.Start(start)!;
        var said = await Task.WhenAll(node.StandardOutput.ReadToEndAsync(), node.StandardError.ReadToEndAsync());
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (node.ExitCode, string.Concat(said));
    }
}
