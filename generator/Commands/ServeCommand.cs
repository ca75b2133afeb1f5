using System.CommandLine;
using Banmian.Diagnostics;
using Banmian.Serving;

namespace Banmian.Commands;

/// <summary>
/// <c>serve</c>: builds the site of the current folder, shows it at an address of this computer, and builds it again when a file
/// changes.
/// </summary>
internal static class ServeCommand
{
    private const int UsualPort = 4000;

    public static Command Create(Language language)
    {
        var port = new Option<int>("--port")
        {
            Description = language.Say($"The port to serve at; the next that is free if it is taken."),
            HelpName = "N",
            DefaultValueFactory = _ => UsualPort,
        };
        port.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1
                && (!int.TryParse(result.Tokens[0].Value, out var number) || number is < 1 or > ushort.MaxValue))
                result.AddError(
                    language.Say($"--port: “{result.Tokens[0].Value}” is not a port; "
                    + $"write a number from 1 to {ushort.MaxValue}."));
        });
        var output = OutputOption.Create(language);
        var baseUrl = BaseUrlOption.Create(language);
        var command = new Command("serve",
            language.Say($"Show the site at an address of this computer, and build it again whenever one of its files is saved."))
        {
            port, output, baseUrl,
        };
        command.SetAction(parsed =>
        {
            using var stop = new StopSignal();
            return Run(parsed.GetValue(port), parsed.GetRequiredValue(output), parsed.GetValue(baseUrl),
                Terminal.Of(parsed, language), stop.Token).GetAwaiter().GetResult();
        });
        return command;
    }

    /// <returns>0 when it was stopped, which is its usual end; 1 where there is no port to serve at.</returns>
    private static async Task<int> Run(
        int port, string output, Uri? baseUrl, Terminal terminal, CancellationToken stop)
    {
        var builds = new ServedBuilds(output, baseUrl, terminal);
        var preview = new Preview();
        var files = new WatchedFiles(".", output);
        using var watch = new SiteWatch(files, warning => terminal.Tell([warning]));
        var rebuilding = new SiteRebuilder(builds.Build, files, watch, preview);
        try
        {
            await rebuilding.BuildFirst(stop);
            var bag = new DiagnosticBag();
            await using var server = await PreviewServer.Start(port, new Answers(output, preview, terminal.Language), bag);
            terminal.Tell(bag.Items);
            if (server is null)
                return ExitCodes.Errors;
            if (server.Port != port)
                terminal.Say($"port {port} is taken");
            terminal.Say($"the site is at http://localhost:{server.Port}/ and is built again when a file is saved; "
                + $"Ctrl+C ends the preview");
            await rebuilding.BuildOnChange(stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Ctrl+C.
        }
        return ExitCodes.Clean;
    }
}
