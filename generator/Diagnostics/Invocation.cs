namespace Banmian.Diagnostics;

/// <summary>A command of this program as it is typed: whole, and quoted so that it can be pasted.</summary>
internal static class Invocation
{
    /// <summary>The program as it is called in a checkout. What is kept and tested says this wherever it runs.</summary>
    public const string FromCheckout = "dotnet run --project generator --";

    private static string here = Called(Environment.ProcessPath, AppContext.BaseDirectory, Environment.CurrentDirectory,
        Environment.GetEnvironmentVariable("PATH"));

    public static string Of(string command, params ReadOnlySpan<string> arguments)
    {
        var typed = $"{FromCheckout} {command}";
        foreach (var argument in arguments)
            typed += ' ' + Quoted(argument);
        return typed;
    }

    /// <summary>A text for the terminal, with the program called as it was.</summary>
    public static string AsCalled(string text) => text.Replace(FromCheckout, here, StringComparison.Ordinal);

    /// <summary>Goes on in another folder, which its user stays out of: whoever pastes a command has to name it.</summary>
    public static void GoTo(string folder)
    {
        here = $"{here} --site {Quoted(folder)}";
        Environment.CurrentDirectory = folder;
    }

    /// <summary>
    /// How a program is called from a folder: by <c>dotnet run</c> in its checkout, by its name where the shell finds it, else by
    /// its file.
    /// </summary>
    /// <param name="process">what runs: the program's own file, or <c>dotnet</c></param>
    /// <param name="program">the folder the program stands in</param>
    /// <param name="path">the folders the shell looks for programs in</param>
    public static string Called(string? process, string program, string folder, string? path)
    {
        if (process is null || Below(Path.Combine(folder, "generator"), program) is not null)
            return FromCheckout;
        var name = Path.GetFileNameWithoutExtension(process);
        return name == "dotnet" ? $"dotnet {File(Path.Combine(program, "generator.dll"))}"
            : path?.Split(Path.PathSeparator).Contains(Path.GetDirectoryName(process)) ?? false ? Quoted(name)
            : File(process);

        string File(string path) => Quoted(Below(folder, path) is { } here ? Path.Combine(".", here) : path);
    }

    private static string? Below(string folder, string path)
    {
        var way = Path.GetRelativePath(folder, path);
        return way.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(way) ? null : way;
    }

    /// <summary>An argument as any command needs it that is pasted into a shell.</summary>
    /// <remarks>Windows' shells know double quotes alone, and no name of a file there holds one.</remarks>
    public static string Quoted(string argument) =>
        argument.All(c => char.IsLetterOrDigit(c) || "/._-:=+,".Contains(c) || c == Path.DirectorySeparatorChar) ? argument
        : OperatingSystem.IsWindows() ? $"\"{argument}\""
        : $"'{argument.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
