using System.CommandLine;
using Banmian.Config;
using Banmian.Diagnostics;
using Banmian.Sources;

namespace Banmian.Commands;

/// <summary>
/// <c>--site</c>, of every command: the folder it works on, in place of the current one, as if it had been started there. So
/// every other path of the command line is taken from it, too.
/// </summary>
internal static class SiteOption
{
    public const string Name = "--site";

    public static Option<string?> Create(Language language)
    {
        var option = new Option<string?>(Name)
        {
            Description = language.Say($"The folder of the site, in place of the current one; other paths are taken from it."),
            HelpName = "DIR",
            Recursive = true,
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens is not [{ Value: { Length: > 0 } folder }] || Directory.Exists(folder))
                return;
            var (what, mend) = File.Exists(folder)
                ? ($"{Path.GetFullPath(folder)} is a file", $"name the folder that holds {SiteConfigParser.FileName}")
                : NothingThere.OfFolder(folder);
            result.AddError(language.Say($"--site: {what}; {mend}."));
        });
        return option;
    }

    /// <summary>Goes to the folder if one is named; false after an error was reported.</summary>
    public static bool Enter(ParseResult command, DiagnosticBag bag)
    {
        if (command.Errors.Count > 0 || command.GetValue<string?>(Name) is not { } folder)
            return true;
        try
        {
            Invocation.GoTo(folder);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            var (what, mend) = DiskProblem.OfReading(folder, e);
            bag.Report(Rules.Unreadable, new Location(folder), what, mend);
            return false;
        }
    }
}
