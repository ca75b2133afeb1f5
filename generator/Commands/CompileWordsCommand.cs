using System.CommandLine;
using Banmian.Diagnostics;
using Banmian.Scripts;

namespace Banmian.Commands;

/// <summary>
/// <c>compile-words</c>: the word list to standard output as the program reads it fastest. The build runs it; nobody else needs
/// to.
/// </summary>
internal static class CompileWordsCommand
{
    internal static Command Create(Language language)
    {
        var command = new Command("compile-words",
            language.Say($"Write the compiled word list to standard output"))
        { Hidden = true };
        command.SetAction(_ =>
        {
            var bag = new DiagnosticBag();
            using var output = StandardStream.OpenOutput();
            ShippedWords.Compile(output, bag);
            output.ReportFailure(bag);
            foreach (var diagnostic in bag.Items)
                Console.Error.WriteLine(DiagnosticPrinter.Plain(diagnostic, language));
            return bag.HasErrors ? ExitCodes.Errors : ExitCodes.Clean;
        });
        return command;
    }
}
