using System.CommandLine;
using Banmian.Diagnostics;

namespace Banmian.Commands;

/// <summary>The commands and their options; without a command the program builds.</summary>
internal static class CommandLine
{
    // Without response files: a dump called @x.txt is a dump, and no file's text becomes arguments.
    private static readonly ParserConfiguration Plain = new() { ResponseFileTokenReplacer = null };

    public static ParseResult Parse(Language language, params string[] arguments) => Create(language).Parse(arguments, Plain);

    /// <summary>Does what the arguments ask for.</summary>
    /// <param name="atEnd">Reports what can only be known when all is said.</param>
    /// <returns>What the program ends with (<see cref="ExitCodes"/>).</returns>
    public static int Run(string[] arguments, Terminal terminal, Action<DiagnosticBag> atEnd)
    {
        var command = Parse(terminal.Language, arguments);
        var found = new DiagnosticBag();
        var code = ExitCodes.Errors;
        try
        {
            if (SiteOption.Enter(command, found))
                code = command.Errors.Count > 0 ? WrongUsage.Tell(command, terminal)
                    : command.Invoke(new InvocationConfiguration
                    {
                        EnableDefaultExceptionHandler = false,
                        Output = terminal.Output,
                        Error = terminal.Error,
                    });
        }
        catch (Exception e)
        {
            ProgramFault.Report(e, command.CommandResult.Command.Name, found);
        }
        atEnd(found);
        terminal.Tell(found.Items);
        return found.HasErrors ? ExitCodes.Errors : code;
    }

    private static RootCommand Create(Language language)
    {
        var root = new RootCommand(language.Say($"Turns dumps of Chinese newspaper pages into a bilingual archive: "
            + $"seeds/, site-config.yml and templates/ of this folder become _site/."));
        root.Add(LanguageOption.Create(language));
        root.Add(SiteOption.Create(language));
        BuildCommand.Define(language, root);
        root.Add(BuildCommand.Define(language, new Command("build",
            language.Say($"Build the site (what the program does without a command)."))));
        root.Add(NewCommand.Create(language));
        root.Add(CheckCommand.Create(language));
        root.Add(PrintCommand.Create(language));
        root.Add(ServeCommand.Create(language));
        root.Add(SplitCommand.Create(language));
        root.Add(DescribeCommand.Create(language));
        root.Add(ProofCommand.Create(language));
        root.Add(ScoreCommand.Create(language));
        root.Add(ExplainCommand.Create(language));
        root.Add(ConvertCommand.Create(language));
        root.Add(TemplatesCommand.Create(language));
        root.Add(CompileWordsCommand.Create(language));
        root.Add(BringFacesCommand.Create(language));
        RefuseEmptyWords(root, language);
        Help.Define(root, language);
        return root;
    }

    // No file, folder, address or place has such a name, and the system's own words about one help nobody.
    private static void RefuseEmptyWords(Command command, Language language)
    {
        foreach (var below in command.Subcommands)
            RefuseEmptyWords(below, language);
        foreach (var argument in command.Arguments)
            argument.Validators.Add(result =>
            {
                Refuse(argument.Name, result.Tokens, language, result.AddError);
                foreach (var word in result.Tokens.Select(token => token.Value).Where(IsMisspeltOption))
                    result.AddError(language.Say(WrongUsage.Unknown(word, command)));
            });
        foreach (var option in command.Options)
            option.Validators.Add(result => Refuse(option.Name, result.Tokens, language, result.AddError));
    }

    // System.CommandLine takes an option it does not know for a file.
    public static bool IsMisspeltOption(string word) =>
        word.StartsWith("--", StringComparison.Ordinal) && !word.Contains('.', StringComparison.Ordinal);

    private static void Refuse(string name, IReadOnlyList<System.CommandLine.Parsing.Token> words, Language language,
        Action<string> report)
    {
        if (words.Any(word => string.IsNullOrWhiteSpace(word.Value)))
            report(language.Say($"{name}: an empty argument names nothing."));
        else if (words.Any(word => word.Value.Contains('\0', StringComparison.Ordinal)))
            report(language.Say($"{name}: a name cannot hold a zero byte."));
    }
}
