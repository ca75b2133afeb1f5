using System.CommandLine;
using System.Text;
using Banmian.Diagnostics;
using Banmian.Scripts;
using Banmian.Scripts.Newspaper;

namespace Banmian.Commands;

/// <summary><c>compile-words</c>: the word list to standard output as the program reads it fastest. The build runs it; nobody else needs to.</summary>
internal static class CompileWordsCommand
{
    internal static Command Create()
    {
        var command = new Command("compile-words", "Write the compiled word list to standard output") { Hidden = true };
        command.SetAction(_ =>
        {
            var bag = new DiagnosticBag();
            if (OpenccConverter.Load("s2t", OpenccData.Shipped, bag, new Location("compile-words")) is { } phrases)
            {
                var text = File.ReadAllBytes(WordList.ShippedFile);
                using var output = Console.OpenStandardOutput();
                CompiledWords.Write(WordList.Read(Encoding.UTF8.GetString(text), phrases), text, phrases, output);
            }
            foreach (var diagnostic in bag.Items)
                Console.Error.WriteLine(diagnostic);
            return bag.HasErrors ? ExitCodes.Errors : ExitCodes.Clean;
        });
        return command;
    }
}
