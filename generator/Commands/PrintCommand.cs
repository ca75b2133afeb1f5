using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Banmian.Addresses;
using Banmian.Archive;
using Banmian.Building;
using Banmian.Config;
using Banmian.Diagnostics;
using Banmian.MakeUp;
using Banmian.Printing;
using Banmian.Publishing;
using Banmian.Scripts;
using Banmian.Sources;

namespace Banmian.Commands;

/// <summary>
/// <c>print</c>: PDFs of newspaper pages, of whole issues or of their reading editions, through the browser that is installed.
/// The site is built first, into a folder of its own, and what is built is what is printed.
/// </summary>
internal static class PrintCommand
{
    private const int MostSeconds = 86_400;

    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(60);

    private sealed record Asked(string[] Files, Script? Script, Sheet? Paper, string? Output,
        string? Browser, bool Issues, int? ReadingColumns, Uri? BaseUrl, TimeSpan Bound);

    public static Command Create(Language language)
    {
        var files = new Argument<string[]>("files")
        {
            Description = language.Say($"The dumps whose pages to print; without any, all of seeds/."),
            Arity = ArgumentArity.ZeroOrMore,
        };
        var script = new Option<string?>("--script")
        {
            Description = language.Say($"Print this script alone."),
            HelpName = string.Join('|', Script.All),
        };
        script.AcceptOnlyFromAmong([.. Script.All.Select(known => known.Tag)]);
        var paper = new Option<Sheet?>("--paper")
        {
            Description = language.Say($"Make pages up for this sheet, in place of site-config.yml's page-size."),
            HelpName = "SIZE",
            CustomParser = result =>
            {
                var sheet = Sheet.Parse(result.Tokens[0].Value, out var problem);
                if (sheet is null)
                    result.AddError(language.Say($"--paper: “{result.Tokens[0].Value}” {problem}; {Sheet.Forms}."));
                return sheet;
            },
        };
        var output = new Option<string?>("--output")
        {
            Description = language.Say($"The folder to write to, in place of {Folders.Prints}/."),
            HelpName = "DIR",
        };
        var browser = new Option<string?>("--browser")
        {
            Description = language.Say($"The Chromium, Chrome or Edge to print with."),
            HelpName = "PROGRAM",
        };
        var issues = new Option<bool>("--issues")
        {
            Description = language.Say($"One PDF for each issue, with its pages in order."),
        };
        var reading = new Option<int?>("--reading")
        {
            Description = language.Say($"The reading edition on A4, in one column or two, in place of the newspaper page."),
            HelpName = "1|2",
            Arity = ArgumentArity.ZeroOrOne,
            CustomParser = result => ReadingColumns(result, language),
        };
        var bound = new Option<int>("--seconds")
        {
            Description = language.Say($"How long a page may take."),
            HelpName = "N",
            DefaultValueFactory = _ => (int)Bound.TotalSeconds,
        };
        bound.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1
                && (!int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
                    || seconds is < 1 or > MostSeconds))
                result.AddError(
                    language.Say($"--seconds: “{result.Tokens[0].Value}” is not a time a page may take; "
                        + $"write a number from 1 to {MostSeconds}."));
        });
        var baseUrl = BaseUrlOption.Create(language);
        var command = new Command("print",
            language.Say($"Make PDFs of newspaper pages, through the Chromium, Chrome or Edge that is installed."))
        {
            files, script, paper, output, browser, issues, reading, bound, baseUrl,
        };
        var words = RunOptions.AddTo(language, command);
        command.SetAction(parsed => Run(new SiteFolder("."), new Asked(
            parsed.GetValue(files) ?? [], parsed.GetValue(script) is { } tag ? Script.Find(tag) : null,
            parsed.GetValue(paper), parsed.GetValue(output), parsed.GetValue(browser), parsed.GetValue(issues),
            parsed.GetResult(reading) is null ? null : parsed.GetValue(reading) ?? 1,
            parsed.GetValue(baseUrl), TimeSpan.FromSeconds(parsed.GetValue(bound))),
            words.Of(parsed), Terminal.Of(parsed, language)));
        return command;
    }

    private static int? ReadingColumns(System.CommandLine.Parsing.ArgumentResult result, Language language)
    {
        if (result.Tokens.Count == 0)
            return 1;
        if (result.Tokens[0].Value is "1" or "2")
            return result.Tokens[0].Value == "1" ? 1 : 2;
        result.AddError(language.Say($"--reading: write 1 or 2, the columns of a sheet."));
        return null;
    }

    private static int Run(SiteFolder site, Asked asked, Verbosity verbosity, Terminal terminal)
    {
        var bag = new DiagnosticBag();
        var printed = site.FullPath(Folders.Prints);
        var own = new OwnFiles(printed);
        using var stop = new StopSignal();
        try
        {
            if (NamedDumps(site, asked.Files, bag) is not { } dumps || !OutputChecks.MayPrint(own, site, bag))
                return RunReport.Print(bag.Items, null, verbosity, terminal);
            using var hold = Hold(own, bag);
            if (hold is not null)
                return Print(site, IsOwnSheet(site, asked.Paper) ? asked with { Paper = null } : asked,
                    dumps, own, verbosity, terminal, stop.Token);
        }
        catch (OperationCanceledException)
        {
            terminal.Warn($"stopped: what was printed is kept, and the next print makes the rest");
            return ExitCodes.Stopped;
        }
        terminal.Tell(bag.Items);
        return ExitCodes.Errors;
    }

    // The dumps whose pages to print, none for all of them; null after an error was reported.
    private static ImmutableHashSet<string>? NamedDumps(SiteFolder site, string[] files, DiagnosticBag bag)
    {
        var named = NamedFiles.Of(files).Select(NamedFile.Shown).ToImmutableHashSet(StringComparer.Ordinal);
        foreach (var file in named)
            if (OtherSite.Of(file) is { } other)
                bag.Report(Rules.NoSuchPage, new Location(file), $"this file is of another site, in {other.Folder}",
                    $"add “--site {Invocation.Quoted(other.Folder)}”, and name the file from there: {other.Dump}");
        if (bag.HasErrors || !SiteConfigParser.IsThere(site, bag))
            return null;
        foreach (var file in named.Except(SourceFolder.List(site, new DiagnosticBag()).Select(dump => dump.Path)))
        {
            var (what, mend) = NamedFile.Exists(file)
                ? ($"the site is not made from this file", $"name files of {SourceFolder.Name}/, with that folder")
                : NothingThere.OfFile(file);
            bag.Report(Rules.NoSuchPage, new Location(file), what, mend);
        }
        return bag.HasErrors ? null : named;
    }

    // The right to print into the folder; null after an error was reported.
    private static OutputLock? Hold(OwnFiles own, DiagnosticBag bag)
    {
        try
        {
            if (OutputLock.Take(own) is { } hold)
                return hold;
            bag.Report(Rules.PrintingAlready, new Location(Folders.Prints),
                $"{OutputLock.Holder(own)} is printing this site", $"wait until it is done, or stop it");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            var (what, mend) = DiskProblem.OfWriting(e);
            bag.Report(Rules.Unwritable, new Location(Folders.Prints), what, mend);
        }
        return null;
    }

    private static int Print(SiteFolder site, Asked asked, ImmutableHashSet<string> dumps, OwnFiles own, Verbosity verbosity,
        Terminal terminal, CancellationToken stop)
    {
        var run = Built(site, asked, own, verbosity, terminal, stop);
        if (run.Plan is not { } archive)
            return RunReport.Print(run.Listed, null, verbosity, terminal);

        var config = archive.Config;
        var bag = new DiagnosticBag(config.Severities);
        bag.AddRange(run.Listed);
        var jobs = Jobs(archive, asked, dumps, bag);
        var style = new PrintStyle(config.Print, config.BaseUrl,
            TypeArea.MarginsOf(config.Sheet.Width, config.Sheet.Height), asked.ReadingColumns);
        if (config.Print.HasCode && !style.IsReading && !style.HasCode)
            bag.Report(Rules.NoCode, new Location(SiteConfigParser.FileName), style.BaseUrl is null
                ? Sentence.Of($"“qr” asks for the address of a page on its print, and the site has none")
                : Sentence.Of($"“qr” asks for a code of 14 mm, and the margin of this sheet has no room for it"),
                style.BaseUrl is null ? Sentence.Of($"set base-url, or take “qr” out")
                : Sentence.Of($"print on a sheet at least 370 mm high, or take “qr” out"));
        var program = bag.HasErrors ? null : InstalledBrowser.Find(asked.Browser, site, bag);
        if (program is null)
            return RunReport.Print(bag.Items, null, verbosity, terminal);
        PrintFaces.OfProgram.ForPrints(bag, stop);
        var press = new Press(program, SiteOf(own, asked), asked.Output ?? own.Output, Path.Combine(own.Folder, "browsers"),
            style, asked.Bound);
        var done = 0;
        PrintCount count;
        using (var progress = verbosity == Verbosity.Quiet ? null : PagesProgress.On(terminal))
            count = press.Run(jobs, () => progress?.Report(new PagesDone(Interlocked.Increment(ref done), jobs.Length)),
                bag, stop).GetAwaiter().GetResult();
        Sentence made = count.Made == 1 ? Sentence.Of($"1 PDF made") : Sentence.Of($"{count.Made} PDFs made");
        var place = asked.Output ?? Folders.Prints;
        return RunReport.Print(bag.Items, count.Failed > 0
            ? Sentence.Of($"{place}: {made}, {count.Unchanged} unchanged, {count.Failed} not printed")
            : Sentence.Of($"{place}: {made}, {count.Unchanged} unchanged"), verbosity, terminal);
    }

    private static Outcome Built(
        SiteFolder site, Asked asked, OwnFiles own, Verbosity verbosity, Terminal terminal, CancellationToken stop)
    {
        using var progress = verbosity == Verbosity.Quiet ? null : PagesProgress.On(terminal);
        return Pipeline.Run(site, new BuildRequest(asked.BaseUrl, SiteOf(own, asked)) { Sheet = asked.Paper, WithPrints = false },
            new Workshop(), progress, stop);
    }

    // Asked for by name, the site's own sheet is no other; what is wrong with the configuration the build tells.
    private static bool IsOwnSheet(SiteFolder site, Sheet? paper) =>
        paper is not null && SiteConfigParser.Load(site, new DiagnosticBag())?.Sheet == paper;

    // A site for each sheet, so that none has to be made up again when another is asked for.
    private static string SiteOf(OwnFiles own, Asked asked) =>
        Path.Combine(own.Folder,
            asked.Paper is { } sheet ? FormattableString.Invariant($"site-{sheet.Width}x{sheet.Height}") : "site");

    private static ImmutableArray<PrintJob> Jobs(
        SiteArchive archive, Asked asked, ImmutableHashSet<string> dumps, DiagnosticBag bag)
    {
        bool IsWanted(PageEntry page) => !page.IsWithdrawn && (dumps.Count == 0 || dumps.Contains(page.Path));
        var name = FileNames.Print(asked.Issues, asked.ReadingColumns,
            asked.Paper is { } sheet ? (sheet.Width, sheet.Height) : null);
        string View(Script script, PageEntry page) =>
            FileNames.PageOf(Folders.Below(script.Folder,
                asked.ReadingColumns is null ? page.Folder : Folders.OfReadingEdition(page.Folder)));
        var jobs =
            from script in archive.Config.Scripts
            where asked.Script is null || asked.Script == script
            from issue in archive.Issues
            where issue.Pages.Any(IsWanted) && (!asked.Issues || issue.IsPrintable)
            from job in asked.Issues ? [OfIssue(script, issue)] : issue.Pages.Where(IsWanted).Select(page => OfPage(script, page))
            select job;
        if (asked.Issues && archive.Issues.FirstOrDefault(issue => issue.Pages.Any(IsWanted) && !issue.IsPrintable) is { } shelf)
            bag.Report(Rules.NoIssue, new Location(shelf.Pages.First(IsWanted).Path),
                $"pages without a known paper and date make no issue, and are left out",
                $"state both in the sidecar, or print the page by itself");
        return [.. jobs];

        PrintJob OfIssue(Script script, Issue issue) =>
            new([.. issue.ShownPages.Select(page => View(script, page))], IsIssue: true, Print(script, issue.Folder, name));

        PrintJob OfPage(Script script, PageEntry page) =>
            new([View(script, page)], IsIssue: false, Print(script, page.Folder, name));

        static string Print(Script script, string folder, string name) =>
            Folders.Below(Folders.Below(script.Folder, folder), name);
    }
}
