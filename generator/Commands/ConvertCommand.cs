using System.CommandLine;
using Banmian.Diagnostics;
using Banmian.Scripts;
using Banmian.Scripts.Newspaper;
using Banmian.Segmentation;

namespace Banmian.Commands;

/// <summary>
/// <c>convert</c>: lines from standard input to standard output through one OpenCC configuration, exactly; with
/// <c>--newspaper</c> as the pages of a site are converted, with <c>--byline</c> each line as a byline.
/// </summary>
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
        var newspaper = new Option<bool>("--newspaper") { Description = "Convert as pages are converted: by likeliest words, with the rules for names" };
        var byline = new Option<bool>("--byline") { Description = "Take each line for a byline (implies --newspaper)" };
        var command = new Command("convert", "Convert lines from standard input to standard output between scripts") { config, newspaper, byline };
        command.SetAction(arguments => Run(
            arguments.GetRequiredValue(config),
            arguments.GetValue(byline) ? ConvertMode.Byline : arguments.GetValue(newspaper) ? ConvertMode.Newspaper : ConvertMode.Exact,
            OpenccData.Shipped,
            Console.OpenStandardInput(),
            Console.OpenStandardOutput(),
            Console.Error));
        return command;
    }

    /// <returns>0; 1 where the input is not UTF-8; 2 where the configuration cannot be used.</returns>
    internal static int Run(string config, ConvertMode mode, OpenccData data, Stream input, Stream output, TextWriter errors)
    {
        var diagnostics = new DiagnosticBag();
        var convert = Converter(config, mode, data, diagnostics);
        if (convert is not null)
            new LineConversion(convert, output, diagnostics).Run(input);
        foreach (var diagnostic in diagnostics.Items)
            errors.WriteLine(diagnostic);
        return convert is null ? ExitCodes.WrongUsage : diagnostics.HasErrors ? ExitCodes.Errors : ExitCodes.Clean;
    }

    private static LineConverter? Converter(string config, ConvertMode mode, OpenccData data, DiagnosticBag diagnostics)
    {
        var at = new Location("--opencc");
        if (mode == ConvertMode.Exact)
            return OpenccConverter.Load(config, data, diagnostics, at) is { } exact ? exact.Convert : null;
        if (NewspaperLayer.Load(config, data, Glossary.Empty, diagnostics, at) is not { } newspaper)
            return null;
        return (line, converted) =>
        {
            var text = new string(line);
            converted.Append(newspaper.Convert(text, mode == ConvertMode.Byline ? new KnownNames(Names.InByline(text), Certain: true) : KnownNames.None));
        };
    }
}
