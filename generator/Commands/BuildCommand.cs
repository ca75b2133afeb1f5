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
        var only = new Option<string?>("--only")
        {
            Description = language.Say($"Build only the pages under this address, a paper or a time of it: a part of the site."),
            HelpName = "PAPER/2021",
        };
        var join = new Option<string[]>("--join")
        {
            Description = language.Say($"Take pages from a folder that “build --only” wrote; may be given more than once."),
            HelpName = "DIR",
        };
        var baseUrl = BaseUrlOption.Create(language);
        var words = RunOptions.AddTo(language, command);
        command.Add(output);
        command.Add(baseUrl);
        command.Add(clean);
        command.Add(searchExport);
        command.Add(only);
        command.Add(join);
        command.SetAction(parsed => RunReport.Run(
            new SiteFolder("."), new BuildRequest(parsed.GetValue(baseUrl), parsed.GetRequiredValue(output),
                parsed.GetValue(clean))
            {
                Today = DateOnly.FromDateTime(DateTime.Now),
                SearchExport = parsed.GetValue(searchExport),
                Only = parsed.GetValue(only),
                Join = [.. parsed.GetValue(join) ?? []],
            },
            words.Of(parsed), Terminal.Of(parsed, language)));
        return command;
    }
}
