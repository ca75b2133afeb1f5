using System.CommandLine;
using Banmian.Diagnostics;

namespace Banmian.Commands;

/// <summary>How much a run says.</summary>
internal enum Verbosity
{
    Quiet,
    Normal,
    Verbose,
}

/// <summary><c>--quiet</c> and <c>--verbose</c>, the same for every command that runs the pipeline.</summary>
internal sealed record RunOptions(Option<bool> Quiet, Option<bool> Verbose)
{
    public static RunOptions AddTo(Language language, Command command)
    {
        var options = new RunOptions(
            new Option<bool>("--quiet") { Description = language.Say($"Print errors and warnings only.") },
            new Option<bool>("--verbose")
            {
                Description = language.Say($"Also print every note, which pages were made again, and how long each stage took."),
            });
        command.Add(options.Quiet);
        command.Add(options.Verbose);
        return options;
    }

    public Verbosity Of(ParseResult parsed) =>
        parsed.GetValue(Quiet) ? Verbosity.Quiet : parsed.GetValue(Verbose) ? Verbosity.Verbose : Verbosity.Normal;
}
