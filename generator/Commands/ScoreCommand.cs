using System.CommandLine;
using System.Text.Json;
using Banmian.Diagnostics;
using Banmian.Scoring;
using Banmian.Segmentation;
using Banmian.Sources;

namespace Banmian.Commands;

/// <summary><c>score</c>: the automatic reading against gold, the <c>NAME.gold.json</c> beside a dump: a row a page, and the mean.</summary>
internal static class ScoreCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("files") { Description = "The dumps to score; without any, all of seeds/.", Arity = ArgumentArity.ZeroOrMore };
        var command = new Command("score", "Compare how pages are read with their gold, the NAME.gold.json beside a dump.") { files };
        command.SetAction(parsed => Run(parsed.GetValue(files) ?? [], parsed.InvocationConfiguration));
        return command;
    }

    private static int Run(string[] files, InvocationConfiguration console)
    {
        var bag = new DiagnosticBag();
        if (files.Length == 0) files = [.. SourceFolder.List(new SiteFolder("."), bag).Select(f => f.Path)];
        var scores = new List<(string Page, PageScore Score)>();
        var withoutGold = new List<string>();
        foreach (var file in files)
        {
            if (DumpReading.Read(file, bag) is not { } dump) continue;
            var path = Path.ChangeExtension(file, GoldPage.Extension);
            if (!File.Exists(path)) withoutGold.Add(dump.Page.Path);
            else if (Gold(path, bag) is { } gold) scores.Add((dump.Page.Path, PageScore.Of(dump.Page, Segmenter.Read(dump.Page, dump.Script), gold)));
        }
        if (withoutGold.Count > 0 && withoutGold.Count == files.Length)
            bag.Report(Rules.NoGold, new Location(withoutGold[0]), "no dump has gold beside it, so there is nothing to score", $"write the split a careful reader would make into {Path.ChangeExtension(withoutGold[0], GoldPage.Extension)}");
        else if (withoutGold.Count > 0)
            console.Error.WriteLine($"no gold: {string.Join(", ", withoutGold)}");
        foreach (var line in ScoreTable.Lines(scores)) console.Output.WriteLine(line);
        RunReport.PrintDiagnostics([.. bag.Items], console.Error);
        return bag.HasErrors ? ExitCodes.Errors : ExitCodes.Clean;
    }

    // The gold, or null after an error was reported.
    private static ComparedStory[]? Gold(string path, DiagnosticBag bag)
    {
        var file = path.Replace('\\', '/');
        try
        {
            return Utf8Text.Decode(File.ReadAllBytes(path), file, bag) is { } text ? GoldPage.Read(text) : null;
        }
        catch (JsonException e)
        {
            bag.Report(Rules.BrokenGold, new Location(file, (int?)e.LineNumber + 1 ?? 0), e.Message, "correct the file, or remove it to leave the page unscored");
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            bag.Report(Rules.Unreadable, new Location(file), e.Message, "check that the file is there and may be read");
            return null;
        }
    }
}
