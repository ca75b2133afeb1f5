using System.CommandLine;
using Banmian.Config;
using Banmian.Diagnostics;
using Banmian.Scripts;
using Banmian.Segmentation;
using Banmian.Segmentation.Lines;
using Banmian.Sources;
using Banmian.Text;

namespace Banmian.Commands;

/// <summary>
/// <c>convert</c>: lines from standard input to standard output through one OpenCC configuration, exactly; with
/// <c>--newspaper</c> as pages are converted, with <c>--byline</c> each line as a byline, with <c>--as-site</c> as the site of
/// this folder converts.
/// </summary>
internal static class ConvertCommand
{
    internal static Command Create(Language language)
    {
        var config = new Option<string>("--opencc")
        {
            Description = language.Say($"OpenCC configuration to convert with: its name, or the path of one of your own (.json)"),
            HelpName = "CONFIG",
            DefaultValueFactory = _ => Script.Hant.Configuration!,
        };
        var newspaper = new Option<bool>("--newspaper")
        {
            Description = language.Say($"Convert as pages are converted: by likeliest words, with the rules for names"),
        };
        var byline = new Option<bool>("--byline")
        {
            Description = language.Say($"Take each line for a byline (implies --newspaper)"),
        };
        var site = new Option<bool>("--as-site")
        {
            Description = language.Say(
                $"Convert as the site does: its configuration unless --opencc is given, variants, "
                + $"glossary, quotation marks (implies --newspaper)"),
        };
        var command = new Command("convert",
            language.Say($"Convert lines from standard input to standard output between scripts"))
        {
            config, newspaper, byline, site,
        };
        command.SetAction(arguments =>
        {
            var folder = new SiteFolder(".");
            var name = arguments.GetResult(config) is { Implicit: false } ? arguments.GetRequiredValue(config) : null;
            var mode = arguments.GetValue(byline) ? ConvertMode.Byline
                : arguments.GetValue(newspaper) ? ConvertMode.Newspaper : ConvertMode.Exact;
            Func<DiagnosticBag, LineConverter?> load = arguments.GetValue(site) ? bag => OfSite(name, mode, folder, bag)
                : bag => Of(name ?? arguments.GetRequiredValue(config), mode, folder, bag);
            using var output = StandardStream.OpenOutput();
            return Run(load, Console.OpenStandardInput(), output, Console.Error, language,
                folds: mode != ConvertMode.Exact || arguments.GetValue(site));
        });
        return command;
    }

    /// <param name="folds">Whether radicals and the like are read as the characters they stand for, as in a dump.</param>
    /// <returns>0; 1 where the input is not UTF-8, or the output cannot be written; 2 where the configuration cannot be
    /// used.</returns>
    internal static int Run(
        Func<DiagnosticBag, LineConverter?> load, Stream input, StandardStream output, TextWriter errors, Language language,
        bool folds = false)
    {
        var diagnostics = new DiagnosticBag();
        var convert = load(diagnostics);
        var folded = 0;
        if (convert is not null)
            new LineConversion(folds ? Folded : convert, output, diagnostics).Run(input);
        if (folded > 0)
            diagnostics.Report(Rules.Folded, new Location("standard input"),
                $"{folded} characters are read as those they stand for", $"look whether the text was extracted well");
        output.ReportFailure(diagnostics);
        foreach (var diagnostic in diagnostics.Items)
            errors.WriteLine(DiagnosticPrinter.Plain(diagnostic, language));
        return convert is null ? ExitCodes.WrongUsage : diagnostics.HasErrors ? ExitCodes.Errors : ExitCodes.Clean;

        void Folded(ReadOnlySpan<char> line, CharBuffer converted)
        {
            if (!LineFolding.MayConcern(line))
            {
                convert(line, converted);
                return;
            }
            var text = new string(line);
            folded += LineFolding.Count(text);
            convert(LineFolding.Fold(text).Text, converted);
        }
    }

    /// <summary>A converter of OpenCC's configurations or of one in a folder; null after an error was reported.</summary>
    internal static LineConverter? Of(string config, ConvertMode mode, SiteFolder folder, DiagnosticBag diagnostics) =>
        mode == ConvertMode.Exact
        ? LineConverters.Exact(config, folder, diagnostics)
        : LineConverters.Newspaper(config, folder, NamesIn(mode), diagnostics);

    /// <summary>
    /// The converter of a site, over another configuration where one is named; null after an error was reported.
    /// </summary>
    internal static LineConverter? OfSite(string? config, ConvertMode mode, SiteFolder site, DiagnosticBag diagnostics) =>
        SiteConfigParser.Load(site, diagnostics) is { } read
            ? LineConverters.OfSite(read.Traditional[0], config, site, NamesIn(mode), diagnostics) : null;

    private static Func<ReadOnlySpan<char>, KnownNames> NamesIn(ConvertMode mode) =>
        mode == ConvertMode.Byline && new Openings(Cues.Shared).Worded is var worded
            ? line => new KnownNames(worded.NamesIn(new string(line)), Certain: true)
            : _ => KnownNames.None;
}
