using System.CommandLine;
using Banmian.Diagnostics;

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
            if (result.Tokens is [var folder] && folder.Value.Length > 0 && !Directory.Exists(folder.Value))
                result.AddError(language.Say($"--site: “{folder.Value}” is no folder."));
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
            bag.Report(Rules.Unreadable, new Location(folder), $"{e.Message}", $"check that the folder may be opened");
            return false;
        }
    }
}
