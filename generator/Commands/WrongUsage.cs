using System.CommandLine;
using System.Text.RegularExpressions;
using Banmian.Config;
using Banmian.Diagnostics;

namespace Banmian.Commands;

/// <summary>
/// What is wrong with arguments, in the language of the user: System.CommandLine 3.0 tells it as a text in English. What the
/// options of this program say themselves is said already.
/// </summary>
internal static class WrongUsage
{
    private static readonly (Regex Told, Func<GroupCollection, Sentence> Means)[] Known =
    [
        (new("^Unrecognized command or argument '(.*)'\\.$"), told => Unknown(told[1].Value)),
        (new("^Argument '(.*)' not recognized\\. Must be one of:(.*)$"),
            told => $"“{told[1].Value}” is none of: {told[2].Value.Split('\'').Where(word => word.Trim().Length > 0)}"),
        (new("^Required argument '(.*)' missing for command: '(.*)'\\.$"), told => $"“{told[2].Value}” needs {told[1].Value}"),
        (new("^Required argument missing for option: '(.*)'\\.$"), told => $"{told[1].Value} needs a value"),
        (new("^Option '(.*)' expects a single argument but"), told => $"{told[1].Value} stands twice"),
        (new("^Required command was not provided\\.$"), _ => $"a command is missing"),
        (new("^(.*) option cannot be combined with other arguments\\.$"), told => $"{told[1].Value} stands alone"),
    ];

    /// <summary>Each fault, with what may have been meant, and where the rest is told.</summary>
    public static int Tell(ParseResult parsed, Terminal terminal)
    {
        foreach (var message in parsed.Errors.Select(error => error.Message.ReplaceLineEndings(" ")).Distinct())
            terminal.Error.WriteLine(TerminalText.Line(Said(message, parsed, terminal.Language)));
        var help = Invocation.Of(Asked(parsed.CommandResult.Command));
        terminal.Error.WriteLine(Invocation.AsCalled(terminal.Language.Say($"{help} tells what there is")));
        return ExitCodes.WrongUsage;
    }

    private static string Said(string message, ParseResult parsed, Language language)
    {
        foreach (var (told, means) in Known)
            if (told.Match(message) is { Success: true, Groups: var groups })
                return language.Say(parsed.UnmatchedTokens.Contains(groups[1].Value)
                    ? Unknown(groups[1].Value, parsed.CommandResult.Command) : means(groups));
        return message;
    }

    /// <summary>A word that names nothing a command knows.</summary>
    public static Sentence Unknown(string word, Command command) => Nearest.Word(word, Words(command)) is { } meant
        ? $"{Unknown(word)}; did you mean “{meant}”?" : Unknown(word);

    private static Sentence Unknown(string word) => $"“{word}” is no command, option or argument here";

    private static IEnumerable<string> Words(Command command) =>
        command.Subcommands.Concat<Symbol>(command.Options).Where(word => !word.Hidden).Select(word => word.Name);

    private static string Asked(Command command) => command is RootCommand ? "--help" : $"{command.Name} --help";
}
