using System.CommandLine;
using System.Globalization;
using System.Text;
using Banmian.Diagnostics;
using Banmian.Proofs;
using Banmian.Segmentation;
using Banmian.Sources;

namespace Banmian.Commands;

/// <summary><c>split</c>: shows how a page was read, as an outline or, with <c>--json</c>, as one JSON object a line.</summary>
internal static class SplitCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("files") { Description = "The dumps to read.", Arity = ArgumentArity.OneOrMore };
        var json = new Option<bool>("--json") { Description = "Print one JSON object a line, one line a dump." };
        var command = new Command("split", "Show how a page was read.") { files, json };
        command.SetAction(parsed => Run(parsed.GetValue(files)!, parsed.GetValue(json), parsed.InvocationConfiguration));
        return command;
    }

    private static int Run(string[] files, bool json, InvocationConfiguration console)
    {
        var bag = NamedDump.Each(files, (_, dump, run) =>
        {
            var reading = dump.Reading(run);
            Conservation.Check(dump.Page, reading, run.Found);
            Doubts.Report(dump.Page, reading, run.Found);
            LooseText.Report(dump.Page, reading.Loose, run.Found);
            console.Output.WriteLine(json ? Encoding.UTF8.GetString(SplitJson.Write(reading))
                : TerminalText.Lines(Outline(dump.Page, reading)));
        });
        RunReport.PrintDiagnostics([.. bag.Items], console.Error);
        return bag.HasErrors ? ExitCodes.Errors : ExitCodes.Clean;
    }

    private static string Outline(SourcePage page, PageReading reading)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{page.Path}: {reading.Stories.Length} stories, {reading.Script}");
        foreach (var story in reading.Stories)
        {
            var lines = string.Join(", ", story.Lines.Select(l => l.First == l.Last ? $"{l.First}" : $"{l.First}-{l.Last}"));
            text.Append(CultureInfo.InvariantCulture, $"\n{story.Id} {story.Kind.ToString().ToLowerInvariant(),-7} ")
                .Append(CultureInfo.InvariantCulture, $"{story.Headline ?? "-"}  [{lines}] {story.Confidence:0.00}");
            if (story.Kicker is { } kicker) text.Append("\n      kicker    ").Append(kicker);
            if (story.Deck is { } deck) text.Append("\n      deck      ").Append(deck);
            if (story.Dateline is { } dateline) text.Append("\n      dateline  ").Append(dateline);
            if (!story.Byline.IsEmpty) text.Append("\n      byline    ").AppendJoin(' ', story.Byline);
            if (!story.Credit.IsEmpty) text.Append("\n      credit    ").AppendJoin(' ', story.Credit);
            foreach (var unit in story.Units)
            {
                if (unit.Kind == UnitKind.LeadIn) text.Append("\n      lead-in   ").Append(Opening(unit.Text));
                if (unit.Kind == UnitKind.Crosshead) text.Append("\n      == ").Append(unit.Text);
                if (unit.Kind == UnitKind.Paragraph) text.Append("\n      ").Append(Opening(unit.Text));
            }
            if (story.Jump is { } jump) text.Append("\n      jump      ").Append(jump);
        }
        foreach (var piece in reading.Furniture)
            text.Append(CultureInfo.InvariantCulture, $"\n  furniture {piece.Extent.First}: {piece.Text}");
        foreach (var piece in reading.Dropped)
            text.Append(CultureInfo.InvariantCulture, $"\n  dropped {piece.Extent.First} ({piece.Reason}): {piece.Text}");
        return text.ToString();
    }

    private static string Opening(string paragraph) => paragraph.Length <= 28 ? paragraph : paragraph[..24] + "……";
}
