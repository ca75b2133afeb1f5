using System.CommandLine;
using Banmian.Sources;

namespace Banmian.Commands;

/// <summary><c>check</c>: all a build does but write.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var baseUrl = BaseUrlOption.Create();
        var quiet = new Option<bool>("--quiet") { Description = "Print diagnostics only." };
        var command = new Command("check", "Check everything a build checks and write nothing.") { baseUrl, quiet };
        command.SetAction(parsed =>
            RunReport.Print(Pipeline.Run(new SiteFolder("."), parsed.GetValue(baseUrl), output: null), parsed.GetValue(quiet), parsed.InvocationConfiguration));
        return command;
    }
}
