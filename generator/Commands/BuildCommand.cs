using System.CommandLine;
using Banmian.Building;
using Banmian.Diagnostics;
using Banmian.Sources;

namespace Banmian.Commands;

/// <summary><c>build</c>: makes the site of the current folder and writes it, unless anything in it is an error.</summary>
internal static class BuildCommand
{
    /// <summary>Gives a command the build's options and action; the root command has the same as <c>build</c>.</summary>
    public static Command Define(Language language, Command command)
    {
        var output = OutputOption.Create(language);
        var clean = new Option<bool>("--clean")
        {
            Description = language.Say($"Make everything again, whatever an earlier build kept."),
        };
        var searchExport = new Option<string?>("--search-export")
        {
            Description = language.Say($"Also write the stories into this folder, for a search engine of its own."),
            HelpName = "DIR",
        };
        var baseUrl = BaseUrlOption.Create(language);
        var words = RunOptions.AddTo(language, command);
        command.Add(output);
        command.Add(baseUrl);
        command.Add(clean);
        command.Add(searchExport);
        command.SetAction(parsed => RunReport.Run(
            new SiteFolder("."), new BuildRequest(parsed.GetValue(baseUrl), parsed.GetRequiredValue(output),
                parsed.GetValue(clean))
            { Today = DateOnly.FromDateTime(DateTime.Now), SearchExport = parsed.GetValue(searchExport) },
            words.Of(parsed), Terminal.Of(parsed, language)));
        return command;
    }
}
