using System.CommandLine;
using Banmian.Diagnostics;
using Banmian.Proofs;
using Banmian.Scoring;
using Banmian.Segmentation;
using Banmian.Sources;

namespace Banmian.Commands;

/// <summary>
/// <c>score</c>: the automatic reading against gold, the <c>NAME.gold.json</c> beside a dump or else its proof, where people have
/// read it: a row a page, and the mean.
/// </summary>
internal static class ScoreCommand
{
    public static Command Create(Language language)
    {
        var files = new Argument<string[]>("files")
        {
            Description = language.Say($"The dumps to score; without any, all of seeds/."),
            Arity = ArgumentArity.ZeroOrMore,
        };
        var command = new Command("score",
            language.Say($"Compare how pages are read with their gold: NAME.gold.json beside a dump, or a proof marked read."))
        {
            files,
        };
        command.SetAction(parsed => Run(parsed.GetValue(files) ?? [], Terminal.Of(parsed, language)));
        return command;
    }

    private static int Run(string[] files, Terminal terminal)
    {
        var bag = new DiagnosticBag();
        var dumps = files.Length > 0 ? files : NamedFiles.All(bag);
        var read = 0;
        var scores = new List<(string Page, PageScore Score)>();
        var withoutGold = new List<string>();
        bag.AddRange(NamedDump.Each(dumps, (file, dump, run) =>
        {
            read++;
            var reading = dump.Reading(run);
            var gold = Path.ChangeExtension(file, GoldPage.Extension);
            var proof = Path.ChangeExtension(file, Proof.Extension);
            if (File.Exists(gold))
                Add(dump.Page, reading, OfFile(gold, text => GoldPage.Read(text), run.Found));
            else if (File.Exists(proof) && NamedFile.ReadTextBeside(proof, run.Found) is { } text
                && PagePipeline.LayOver(dump.Page, reading, new ProofFile(NamedFile.Shown(proof), text), dump.Reader, run)
                    is { Review.State: not ReviewState.Unread } read)
                Add(dump.Page, reading, [.. read.Reading.Stories.Select(ComparedStory.Of)]);
            else
                withoutGold.Add(dump.Page.Path);
        }));
        if (withoutGold.Count > 0 && withoutGold.Count == read)
            bag.Report(Rules.NoGold, new Location(withoutGold[0]), $"no dump has gold beside it, so there is nothing to score",
                $"correct its proof and mark it read, or write the split a careful reader would make into "
                + $"{Path.ChangeExtension(withoutGold[0], GoldPage.Extension)}");
        else if (withoutGold.Count > 0)
            terminal.Warn($"no gold: {withoutGold}");
        foreach (var line in ScoreTable.Lines(scores)) terminal.Say(line);
        terminal.Tell(bag.Items);
        return bag.HasErrors ? ExitCodes.Errors : ExitCodes.Clean;

        void Add(SourcePage page, PageReading reading, ComparedStory[]? stories)
        {
            if (stories is not null) scores.Add((page.Path, PageScore.Of(page, reading, stories)));
        }
    }

    // What a file holds, or null after an error was reported.
    private static T? OfFile<T>(string path, Func<string, T?> read, DiagnosticBag bag) where T : class
    {
        try
        {
            return NamedFile.ReadTextBeside(path, bag) is { } text ? read(text) : null;
        }
        catch (BrokenGoldException e)
        {
            bag.Report(Rules.BrokenGold, new Location(NamedFile.Shown(path), e.Line), e.Said,
                $"correct the file, or remove it to leave the page unscored");
            return null;
        }
    }
}
