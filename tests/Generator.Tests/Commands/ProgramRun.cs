using System.Diagnostics;
using Banmian.Commands;

namespace Banmian.Tests.Commands;

/// <summary>
/// The program run as a person runs it, in a folder. It is a process of its own where that matters: for its environment, its
/// input, when it is stopped, beside others. Starting one takes seconds of a processor, so the others are run within the tests.
/// </summary>
internal sealed record ProgramRun(int ExitCode, string Output, string Error)
{
    // A process has one current folder.
    private static readonly Lock Folder = new();

    /// <summary>Run within the tests, one at a time.</summary>
    public static ProgramRun Within(string folder, params string[] arguments)
    {
        lock (Folder)
        {
            var before = Environment.CurrentDirectory;
            try
            {
                Environment.CurrentDirectory = folder;
                using var output = new StringWriter { NewLine = "\n" };
                using var error = new StringWriter { NewLine = "\n" };
                var language = LanguageOption.Of(arguments, Environment.GetEnvironmentVariable);
                var code = CommandLine.Run(arguments, new Terminal(output, error, language), atEnd: _ => { });
                return new ProgramRun(code, output.ToString(), error.ToString());
            }
            finally
            {
                Environment.CurrentDirectory = before;
            }
        }
    }

    /// <summary>
    /// The command that starts the program so that it hears Ctrl+C even where the tests were started in the background of a
    /// script,
    /// which shells make deaf to it.
    /// </summary>
    public static string[] Interruptible(params string[] arguments) =>
        [.. OperatingSystem.IsLinux() ? (string[])["env", "--default-signal=INT"] : [], "dotnet",
            Path.Combine(AppContext.BaseDirectory, "generator.dll"), .. arguments];

    public static ProgramRun In(string folder, string[] arguments, params (string Name, string Value)[] environment) =>
        Of("generator.dll", folder, arguments, environment);

    /// <summary>The same, given a text on standard input.</summary>
    public static ProgramRun Fed(string folder, string input, string[] arguments)
    {
        var start = Info("generator.dll", folder, arguments);
        start.RedirectStandardInput = true;
        using var process = Process.Start(start)!;
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        return Ended(process);
    }

    /// <summary>The same of a program that stands beside the tests, or at a path of its own.</summary>
    public static ProgramRun Of(string program, string folder, string[] arguments,
        params (string Name, string Value)[] environment)
    {
        using var process = Start(program, folder, arguments, environment);
        return Ended(process);
    }

    private static ProgramRun Ended(Process process)
    {
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new ProgramRun(process.ExitCode, output, error.Result);
    }

    /// <summary>A program that stands beside the tests, begun; what comes of it is left to the caller.</summary>
    public static Process Start(string program, string folder, string[] arguments,
        params (string Name, string Value)[] environment)
    {
        var start = Info(program, folder, arguments);
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }

    private static ProcessStartInfo Info(string program, string folder, string[] arguments) =>
        new("dotnet", [Path.Combine(AppContext.BaseDirectory, program), .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
}
