using System.CommandLine;
using Banmian.Archive;
using Banmian.Diagnostics;
using Banmian.Sources;

namespace Banmian.Commands;

/// <summary><c>check</c>: all a build does but write, and a list of the pages by state and doubt.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var baseUrl = BaseUrlOption.Create();
        var quiet = new Option<bool>("--quiet") { Description = "Print diagnostics only." };
        var ambiguous = new Option<bool>("--ambiguous") { Description = "List every character that has several traditional forms, the most doubtful choice first." };
        var command = new Command("check", "Check everything a build checks and write nothing.") { baseUrl, quiet, ambiguous };
        command.SetAction(parsed =>
        {
            var run = Pipeline.Run(new SiteFolder("."), parsed.GetValue(baseUrl), output: null);
            if (parsed.GetValue(ambiguous))
                foreach (var choice in run.Choices)
                    parsed.InvocationConfiguration.Output.WriteLine(TerminalText.Line(Choices.Line(choice)));
            var code = RunReport.Print(run, parsed.GetValue(quiet), parsed.InvocationConfiguration);
            if (!parsed.GetValue(quiet))
                foreach (var line in run.States)
                    parsed.InvocationConfiguration.Output.WriteLine(TerminalText.Line(line));
            return code;
        });
        return command;
    }
}
