using System.CommandLine;
using Banmian.Diagnostics;
using Banmian.Scripts;

namespace Banmian.Commands;

/// <summary><c>convert</c>: lines from standard input to standard output through one OpenCC configuration, exactly.</summary>
internal static class ConvertCommand
{
    internal static Command Create()
    {
        var config = new Option<string>("--opencc")
        {
            Description = "OpenCC configuration to convert with",
            HelpName = "CONFIG",
            DefaultValueFactory = _ => "s2tw",
        };
        var command = new Command("convert", "Convert lines from standard input to standard output between scripts") { config };
        command.SetAction(arguments => Run(
            arguments.GetRequiredValue(config),
            OpenccData.Shipped,
            Console.OpenStandardInput(),
            Console.OpenStandardOutput(),
            Console.Error));
        return command;
    }

    /// <returns>0; 1 where the input is not UTF-8; 2 where the configuration cannot be used.</returns>
    internal static int Run(string config, OpenccData data, Stream input, Stream output, TextWriter errors)
    {
        var diagnostics = new DiagnosticBag();
        var converter = OpenccConverter.Load(config, data, diagnostics, new Location("--opencc"));
        if (converter is not null)
            new LineConversion(converter, output, diagnostics).Run(input);
        foreach (var diagnostic in diagnostics.Items)
            errors.WriteLine(diagnostic);
        return converter is null ? ExitCodes.WrongUsage : diagnostics.HasErrors ? ExitCodes.Errors : ExitCodes.Clean;
    }
}
