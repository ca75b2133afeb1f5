using System.CommandLine;

namespace Banmian.Commands;

/// <summary>The commands and their options; without a command the program builds.</summary>
internal static class CommandLine
{
    public static RootCommand Create()
    {
        var root = new RootCommand("Turns dumps of Chinese newspaper pages into a bilingual archive: seeds/, site-config.yml and templates/ of this folder become _site/.");
        BuildCommand.Define(root);
        root.Add(BuildCommand.Define(new Command("build", "Build the site (what the program does without a command).")));
        root.Add(CheckCommand.Create());
        root.Add(ServeCommand.Create());
        root.Add(SplitCommand.Create());
        root.Add(ProofCommand.Create());
        root.Add(ScoreCommand.Create());
        root.Add(ExplainCommand.Create());
        root.Add(ConvertCommand.Create());
        root.Add(CompileWordsCommand.Create());
        return root;
    }
}
