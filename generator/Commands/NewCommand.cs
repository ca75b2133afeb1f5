using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using Banmian.Config;
using Banmian.Diagnostics;
using Banmian.Publishing;

namespace Banmian.Commands;

/// <summary>
/// <c>new</c>: makes the folder of an archive. What no option tells is asked, if a person is at the keyboard.
/// </summary>
internal static class NewCommand
{
    private const string UsualTitle = "报纸档案";

    public static Command Create(Language language)
    {
        var folder = new Argument<string>("folder")
        {
            Description = language.Say($"The folder to make; it is new, or empty."),
            HelpName = "DIR",
        };
        var title = new Option<string?>("--title")
        {
            Description = language.Say($"What the archive is called, in Chinese; the other script is converted."),
            HelpName = "TEXT",
        };
        var papers = PapersOption(language);
        var baseUrl = BaseUrlOption.Create(language);
        var sample = new Option<bool>("--sample") { Description = language.Say($"Put a page of an invented paper into seeds/.") };
        var command = new Command("new", language.Say($"Make the folder of an archive, with a configuration, a README and a "
            + $"workflow that publishes it.")) { folder, title, papers, baseUrl, sample };
        command.SetAction(parsed =>
        {
            var terminal = Terminal.Of(parsed, language);
            var questions = Console.IsInputRedirected ? null : new Questions(Console.In, terminal);
            return Run(parsed.GetRequiredValue(folder), new NewArchive(
                parsed.GetValue(title) ?? questions?.Title(UsualTitle) ?? UsualTitle,
                Papers(parsed, papers, questions),
                parsed.GetResult(baseUrl) is null ? questions?.BaseUrl() : parsed.GetValue(baseUrl),
                parsed.GetValue(sample)), terminal);
        });
        return command;
    }

    public static Option<(string Key, string Name)[]> PapersOption(Language language) => new("--paper")
    {
        Description = language.Say($"A newspaper of the archive: its part of addresses, and its name; once for each paper."),
        HelpName = "KEY=NAME",
        CustomParser = result => [.. result.Tokens.Select(token => PaperOf(token, result, language))],
    };

    /// <summary>The papers that options tell; where none does, those that a person at the keyboard tells.</summary>
    /// <remarks>The value of an option of many that is not given is empty, not null.</remarks>
    public static ImmutableArray<(string Key, string Name)> Papers(
        ParseResult parsed, Option<(string Key, string Name)[]> papers, Questions? questions) =>
        parsed.GetResult(papers) is null ? questions?.Papers() ?? [] : [.. parsed.GetValue(papers) ?? []];

    /// <summary>The key and the name that <c>KEY=NAME</c> says; null where it says none.</summary>
    public static (string Key, string Name)? PaperIn(string text) =>
        text.Split(['=', '＝'], 2) is [var key, var name] && Slug.IsValid(key.Trim()) && name.Trim().Length > 0
            ? (key.Trim(), name.Trim()) : null;

    /// <summary>What is wrong with a paper that is not <c>KEY=NAME</c>.</summary>
    public static Sentence NotAPaper(string text) =>
        $"“{text}” is not KEY=NAME, such as qingxi-ribao=青溪日报; a key is {Slug.Form}";

    private static (string Key, string Name) PaperOf(Token token, ArgumentResult result, Language language)
    {
        if (PaperIn(token.Value) is { } paper)
            return paper;
        result.AddError(language.Say($"--paper: {NotAPaper(token.Value)}."));
        return default;
    }

    private static int Run(string folder, NewArchive archive, Terminal terminal)
    {
        var bag = new DiagnosticBag();
        var files = archive.Files(terminal.Language, bag);
        if (!bag.HasErrors && NewFolder.Write(folder, files, bag))
        {
            terminal.Say($"{folder}: {files.Length} files written");
            terminal.Say($"next: put dumps into {Path.Combine(folder, "seeds")}; README.md there tells the rest; then build: "
                + $"{Invocation.Of("build", SiteOption.Name, folder)}");
        }
        terminal.Tell(bag.Items);
        return bag.HasErrors ? ExitCodes.Errors : ExitCodes.Clean;
    }
}
