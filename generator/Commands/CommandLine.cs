using System.CommandLine;

namespace Banmian.Commands;

/// <summary>The commands and their options; without a command the program builds.</summary>
internal static class CommandLine
{
    // Without response files: a dump called @x.txt is a dump, and no file's text becomes arguments.
    private static readonly ParserConfiguration Plain = new() { ResponseFileTokenReplacer = null };

    public static ParseResult Parse(params string[] arguments) => Create().Parse(arguments, Plain);

    private static RootCommand Create()
    {
        var root = new RootCommand("Turns dumps of Chinese newspaper pages into a bilingual archive: "
            + "seeds/, site-config.yml and templates/ of this folder become _site/.");
        BuildCommand.Define(root);
        root.Add(BuildCommand.Define(new Command("build", "Build the site (what the program does without a command).")));
        root.Add(CheckCommand.Create());
        root.Add(PrintCommand.Create());
        root.Add(ServeCommand.Create());
        root.Add(SplitCommand.Create());
        root.Add(DescribeCommand.Create());
        root.Add(ProofCommand.Create());
        root.Add(ScoreCommand.Create());
        root.Add(ExplainCommand.Create());
        root.Add(ConvertCommand.Create());
        root.Add(CompileWordsCommand.Create());
        foreach (var command in root.Subcommands.Prepend(root))
            RefuseEmptyWords(command);
        return root;
    }

    // No file, folder, address or place has such a name, and the system's own words about one help nobody.
    private static void RefuseEmptyWords(Command command)
    {
        foreach (var argument in command.Arguments)
            argument.Validators.Add(result => Refuse(argument.Name, result.Tokens, result.AddError));
        foreach (var option in command.Options)
            option.Validators.Add(result => Refuse(option.Name, result.Tokens, result.AddError));
    }

    private static void Refuse(string name, IReadOnlyList<System.CommandLine.Parsing.Token> words, Action<string> report)
    {
        if (words.Any(word => string.IsNullOrWhiteSpace(word.Value)))
            report($"{name}: an empty argument names nothing.");
        else if (words.Any(word => word.Value.Contains('\0', StringComparison.Ordinal)))
            report($"{name}: a name cannot hold a zero byte.");
    }
}
