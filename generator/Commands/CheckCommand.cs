using System.CommandLine;
using Banmian.Archive;
using Banmian.Building;
using Banmian.Diagnostics;
using Banmian.Sources;

namespace Banmian.Commands;

/// <summary>
/// <c>check</c>: all a build does but write, and a list of the pages by state and doubt. What builds into <c>_site</c> have kept
/// is read and not worked out again.
/// </summary>
internal static class CheckCommand
{
    public static Command Create(Language language)
    {
        var baseUrl = BaseUrlOption.Create(language);
        var ambiguous = new Option<bool>("--ambiguous")
        {
            Description = language.Say(
                $"List every choice among traditional forms where another was possible, the most doubtful first."),
        };
        var since = new Option<string?>("--since")
        {
            Description = language.Say($"With --ambiguous, only what an earlier list in this file has not."),
            HelpName = "FILE",
        };
        var files = new Argument<string[]>("files")
        {
            Description = language.Say($"With --facts, the dumps whose facts to list; without any, all of seeds/."),
            Arity = ArgumentArity.ZeroOrMore,
        };
        var facts = new Option<bool>("--facts")
        {
            Description = language.Say($"List what is known of each page, and where it is stated."),
        };
        var command = new Command("check", language.Say($"Check everything a build checks and write nothing."))
        {
            files, facts, baseUrl, ambiguous, since,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(files) is { Length: > 0 } named && !named.Any(CommandLine.IsMisspeltOption)
                && !result.GetValue(facts))
                result.AddError(
                    language.Say($"check: dumps are named with --facts alone; without it the whole site is checked."));
        });
        command.Validators.Add(result =>
        {
            if (result.GetValue(since) is not null && !result.GetValue(ambiguous))
                result.AddError(language.Say($"check: --since goes with --ambiguous."));
        });
        var words = RunOptions.AddTo(language, command);
        command.SetAction(parsed => parsed.GetValue(facts)
            ? FactsOfDump.Run(parsed.GetValue(files)!, Terminal.Of(parsed, language))
            : Run(parsed.GetValue(baseUrl), parsed.GetValue(ambiguous), parsed.GetValue(since), words.Of(parsed),
                Terminal.Of(parsed, language)));
        return command;
    }

    private static int Run(Uri? baseUrl, bool ambiguous, string? since, Verbosity verbosity, Terminal terminal)
    {
        var found = new DiagnosticBag();
        if ((since is null ? "" : NamedFile.ReadText(since, found)) is not { } earlier)
        {
            terminal.Tell(found.Items);
            return ExitCodes.Errors;
        }
        var request = new BuildRequest(baseUrl, OutputOption.Usual)
        {
            IsCheck = true,
            Today = DateOnly.FromDateTime(DateTime.Now),
        };
        return RunReport.Run(new SiteFolder("."), request, verbosity, terminal, (run, _) =>
        {
            if (ambiguous)
                foreach (var choice in Choices.ByCharacter(Choices.Since(run.Choices(), TextLines.Split(earlier))))
                    terminal.Say(Choices.Line(choice));
            if (verbosity != Verbosity.Quiet)
                foreach (var line in run.States.Concat(run.Issues))
                    terminal.Say(line);
        });
    }
}
