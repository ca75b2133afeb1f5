using System.CommandLine;
using Banmian.Sources;

namespace Banmian.Commands;

/// <summary><c>build</c>: makes the site of the current folder and writes it, unless anything in it is an error.</summary>
internal static class BuildCommand
{
    /// <summary>Gives a command the build's options and action; the root command has the same as <c>build</c>.</summary>
    public static Command Define(Command command)
    {
        var output = OutputOption.Create();
        var baseUrl = BaseUrlOption.Create();
        var quiet = new Option<bool>("--quiet") { Description = "Print diagnostics only." };
        command.Add(output);
        command.Add(baseUrl);
        command.Add(quiet);
        command.SetAction(parsed =>
            RunReport.Print(Pipeline.Run(new SiteFolder("."), parsed.GetValue(baseUrl), parsed.GetRequiredValue(output)), parsed.GetValue(quiet), parsed.InvocationConfiguration));
        return command;
    }
}
