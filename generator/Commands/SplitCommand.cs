using System.CommandLine;
using System.Text;
using Banmian.Diagnostics;
using Banmian.Proofs;
using Banmian.Segmentation;
using Banmian.Sources;

namespace Banmian.Commands;

/// <summary><c>split</c>: shows how a page was read, as an outline or, with <c>--json</c>, as one JSON object a line.</summary>
internal static class SplitCommand
{
    public static Command Create(Language language)
    {
        var files = new Argument<string[]>("files")
        {
            Description = language.Say($"The dumps to read."),
            Arity = ArgumentArity.OneOrMore,
        };
        var json = new Option<bool>("--json") { Description = language.Say($"Print one JSON object a line, one line a dump.") };
        var command = new Command("split", language.Say($"Show how a page was read.")) { files, json };
        command.SetAction(parsed => Run(parsed.GetValue(files)!, parsed.GetValue(json), Terminal.Of(parsed, language)));
        return command;
    }

    private static int Run(string[] files, bool json, Terminal terminal)
    {
        var bag = NamedDump.Each(files, (_, dump, run) =>
        {
            var reading = dump.Reading(run);
            Conservation.Check(dump.Page, reading, run.Found);
            Doubts.Report(dump.Page, reading, run.Found);
            LooseText.Report(dump.Page, reading.Loose, run.Found);
            if (json)
                terminal.Output.WriteLine(Encoding.UTF8.GetString(SplitJson.Write(reading)));
            else
                foreach (var line in Outline(dump.Page, reading))
                    terminal.Say(line);
        });
        terminal.Tell(bag.Items);
        return bag.HasErrors ? ExitCodes.Errors : ExitCodes.Clean;
    }

    private static IEnumerable<Sentence> Outline(SourcePage page, PageReading reading)
    {
        yield return $"{page.Path}: {StoryCount.Said(reading.Stories.Length)}, {reading.Script}";
        foreach (var story in reading.Stories)
        {
            var lines = string.Join(", ", story.Lines.Select(l => l.First == l.Last ? $"{l.First}" : $"{l.First}-{l.Last}"));
            yield return $"{story.Id} {Kind(story.Kind),-7} {story.Headline ?? "-"}  [{lines}] {story.Confidence:0.00}";
            if (story.Kicker is { } kicker) yield return Part($"kicker", kicker);
            if (story.Deck is { } deck) yield return Part($"deck", deck);
            if (story.Dateline is { } dateline) yield return Part($"dateline", dateline);
            if (!story.Byline.IsEmpty) yield return Part($"byline", string.Join(' ', story.Byline));
            if (!story.Credit.IsEmpty) yield return Part($"credit", string.Join(' ', story.Credit));
            foreach (var unit in story.Units)
            {
                if (unit.Kind == UnitKind.LeadIn) yield return Part($"lead-in", Opening(unit.Text));
                if (unit.Kind == UnitKind.Crosshead) yield return $"      == {unit.Text}";
                if (unit.Kind == UnitKind.Paragraph) yield return $"      {Opening(unit.Text)}";
            }
            if (story.Jump is { } jump) yield return Part($"jump", jump);
        }
        foreach (var piece in reading.Furniture)
            yield return $"  furniture {piece.Extent.First}: {piece.Text}";
        foreach (var piece in reading.Dropped)
            yield return $"  dropped {piece.Extent.First} ({piece.Reason}): {piece.Text}";
    }

    private static Sentence Part(Sentence kind, string text) => $"      {kind,-8}  {text}";

    private static Sentence Kind(StoryKind kind) => kind switch
    {
        StoryKind.Article => Sentence.Of($"article"),
        StoryKind.Brief => Sentence.Of($"brief"),
        _ => Sentence.Of($"photo"),
    };

    private static string Opening(string paragraph) => paragraph.Length <= 28 ? paragraph : paragraph[..24] + "……";
}
