using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Text.RegularExpressions;
using Banmian.Diagnostics;

namespace Banmian.Commands;

/// <summary>
/// <c>--help</c> in the language of the user: System.CommandLine 3.0 takes its own headings from .NET's resources, which
/// invariant globalization leaves in English.
/// </summary>
internal sealed partial class Help(Language language) : SynchronousCommandLineAction
{
    private const int Gap = 2;
    private const int Narrowest = 24;

    public override bool ClearsParseErrors => true;

    /// <summary>Gives a command and those below it this help.</summary>
    public static void Define(RootCommand root, Language language)
    {
        var help = root.Options.OfType<HelpOption>().Single();
        (help.Action, help.Description) = (new Help(language), language.Say($"Show this help."));
        root.Options.OfType<VersionOption>().Single().Description = language.Say($"Show the version of the program.");
    }

    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.Write(Of(parseResult.CommandResult.Command));
        return ExitCodes.Clean;
    }

    private string Of(Command command)
    {
        var (arguments, options) = (command.Arguments.Where(Shown).ToList(), OptionsOf(command).Where(Shown).ToList());
        var commands = command.Subcommands.Where(Shown).ToList();
        return $"{command.Description}\n"
            + Part($"Usage:", [($"{Name(command)}{string.Concat(arguments.Select(argument => $" {Form(argument)}"))}"
                + language.Say(commands.Count > 0 ? $" [command] [options]" : Sentence.Of($" [options]")), "")])
            + Part($"Arguments:", arguments.Select(argument => (Form(argument), argument.Description)))
            + Part($"Options:", options.Select(option => (Form(option), (string?)(option.Description + Default(option)))))
            + Part($"Commands:", commands.Select(below =>
                (string.Join(' ', below.Arguments.Select(Form).Prepend(below.Name)), below.Description)));
    }

    private string Part(Sentence title, IEnumerable<(string Form, string? Tells)> rows)
    {
        var all = rows.ToList();
        var width = all.Select(row => Cells.Width(row.Form)).DefaultIfEmpty().Max() + Gap;
        var indent = new string(' ', Gap + width);
        return all.Count == 0 ? "" : $"\n{language.Say(title)}\n" + string.Concat(all.Select(row =>
            $"  {row.Form}{indent[(Gap + Cells.Width(row.Form))..]}{string.Join("\n" + indent, Lines(row.Tells ?? "", width))}"
                .TrimEnd() + "\n"));
    }

    // On a terminal lines end between words, and between ideographs.
    private static List<string> Lines(string text, int indent)
    {
        var room = Console.IsOutputRedirected ? int.MaxValue : Math.Max(Narrowest, Console.WindowWidth - Gap - indent - 1);
        var lines = new List<string> { "" };
        foreach (var piece in Breaks().Split(text))
            if (Cells.Width(lines[^1] + piece) <= room)
                lines[^1] += piece;
            else
                lines.Add(piece);
        return lines;
    }

    [GeneratedRegex(@"(?<= )|(?<=[\u2E80-\uFFEF])(?![，。；：、）”])")]
    private static partial Regex Breaks();

    private string Default(Option option) =>
        option.HasDefaultValue && option.GetDefaultValue() is { } value and not false and not Array
            ? language.Say($" [default: {value}]") : "";

    private static bool Shown(Symbol symbol) => !symbol.Hidden;

    private static IEnumerable<Option> OptionsOf(Command command) =>
        command.Options.Concat(command.Parents.OfType<Command>().SelectMany(OptionsOf).Where(option => option.Recursive));

    private static string Name(Command command) =>
        string.Join(' ', command.Parents.OfType<Command>().Select(Name).Append(command.Name));

    private static string Form(Argument argument)
    {
        var name = $"<{argument.HelpName ?? argument.Name}>" + (argument.Arity.MaximumNumberOfValues > 1 ? "..." : "");
        return argument.Arity.MinimumNumberOfValues == 0 ? $"[{name}]" : name;
    }

    private static string Form(Option option) => string.Join(", ", option.Aliases.Append(option.Name)
            .Where(name => name[0] == '-').OrderBy(name => name.Length).ThenBy(name => name, StringComparer.Ordinal))
        + (option.HelpName is { } name ? $" <{name}>" : "");
}
