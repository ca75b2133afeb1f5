using System.CommandLine;
using System.Globalization;
using System.Text;
using Banmian.Diagnostics;
using Banmian.Segmentation;

namespace Banmian.Commands;

/// <summary><c>explain</c>: why one line of a dump went where it went.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var place = new Argument<string>("FILE:LINE") { Description = "A dump and the number of one of its lines." };
        place.Validators.Add(result =>
        {
            if (Parse(result.Tokens.Single().Value) is null)
                result.AddError("explain needs FILE:LINE, for example seeds/page.txt:48");
        });
        var command = new Command("explain", "Say why a line was read as it was.") { place };
        command.SetAction(parsed => Run(Parse(parsed.GetValue(place)!)!.Value, parsed.InvocationConfiguration));
        return command;
    }

    private static (string File, int Line)? Parse(string place) =>
        place.LastIndexOf(':') is > 0 and var colon
            && int.TryParse(place.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var line) && line > 0
            ? (place[..colon], line)
            : null;

    private static int Run((string File, int Line) place, InvocationConfiguration console)
    {
        var bag = NamedDump.Each([place.File], (file, dump, run) =>
        {
            var lines = dump.Page.Lines;
            if (place.Line > lines.Length)
            {
                run.Found.Report(
                    Rules.NoSuchLine, new Location(file, place.Line), $"the dump has {lines.Length} lines", "name one of them");
                return;
            }
            var trace = PagePipeline.Trace(dump.Page, dump.Script, run);
            console.Output.WriteLine(TerminalText.Lines(Explain(trace, file, place.Line, lines[place.Line - 1].Text)));
        });
        RunReport.PrintDiagnostics(bag.Items, console.Error);
        return bag.HasErrors ? ExitCodes.Errors : ExitCodes.Clean;
    }

    private static string Explain(ReadingTrace trace, string file, int number, string text)
    {
        var words = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{file}:{number}: {text.Trim()}");
        if (trace.Lines.FirstOrDefault(l => l.Line.First <= number && number <= l.Line.Last) is not { } reading)
            return words.Append("\n  a blank line").ToString();
        var line = reading.Line;
        words.Append(CultureInfo.InvariantCulture, $"\n  read as    {Named(reading)}");
        words.Append(CultureInfo.InvariantCulture,
            $"\n  set        {line.NarrowWidth:0.0} to {line.WideWidth:0.0} em wide, in a column of {reading.Measure} em");
        if (line.First != line.Last)
            words.Append(CultureInfo.InvariantCulture, $"; one printed line with lines {line.First} to {line.Last}");
        if (line.Overprinted.Length > 0) words.Append("; printed twice, the second copy dropped");
        words.Append("\n  words      ").AppendJoin(", ", LineCosts.Of(line, trace.Habits, ReadingCosts.Shared).Reasons
            .Where(r => r.Weight < ReadingCosts.Shared.Never).OrderBy(r => r.Weight)
            .Select(r => string.Create(CultureInfo.InvariantCulture, $"{r.What} {r.Weight:0.0}")))
            .Append(" (the least is the likeliest, by the words alone)");
        words.Append("\n  this dump  ").Append(Habits(trace));
        if (trace.Reading.Stories.FirstOrDefault(s => s.Lines.Any(r => r.First <= number && number <= r.Last)) is { } story
            && reading.Role is not (LineRole.Folio or LineRole.Notice))
            words.Append(CultureInfo.InvariantCulture,
                $"\n  story      {story.Id} {story.Headline ?? "without a headline"}, confidence {story.Confidence:0.00}");
        else
            words.Append("\n  story      none: page furniture");
        var paragraph = trace.Paragraphs.IndexOf(trace.Paragraphs.FirstOrDefault(p => p.Lines.Contains(line))!);
        if (paragraph >= 0)
        {
            Border(words, trace, paragraph - 1, "before it");
            Border(words, trace, paragraph, "after it");
        }
        return words.ToString();
    }

    private static void Border(StringBuilder words, ReadingTrace trace, int gap, string where)
    {
        if (gap < 0 || gap + 1 >= trace.Paragraphs.Length || trace.Borders[gap].IsEmpty) return;
        var decided = trace.StoryOf[gap] == trace.StoryOf[gap + 1] ? "no border" : "a border";
        words.Append(CultureInfo.InvariantCulture,
            $"\n  {where,-10} {decided} (evidence {trace.Borders[gap].Sum(r => r.Weight):+0.0;-0.0})");
        foreach (var reason in trace.Borders[gap])
            words.Append(CultureInfo.InvariantCulture, $"\n             {reason.Weight,5:+0.0;-0.0} {reason.What}");
    }

    private static string Named(LineReading reading) => reading.Role switch
    {
        LineRole.BodyStart => "body text, a paragraph's first line",
        LineRole.BodyContinue when reading.Orphan => "body text, the rest of a paragraph that began elsewhere",
        LineRole.BodyContinue => "body text inside a paragraph",
        LineRole.Display => reading.Open ? "a display line that stands inside a paragraph"
            : "a display line (headline, kicker, deck or crosshead)",
        LineRole.Name => "a line of names (byline or credit)",
        LineRole.Folio => "folio",
        LineRole.Notice => "a notice or table",
        _ => "a jump line",
    };

    private static string Habits(ReadingTrace trace) => string.Join("; ",
        trace.Habits.BlankShare > 0.75 ? "a blank line follows every line and says nothing"
            : trace.Habits.BlankShare > 0.02 ? "blank lines part boxes" : "has no blank lines",
        trace.Habits.KeepsIndent ? "keeps indents" : "lost its indents",
        trace.Conventions.HasHeadlineZone ? "headlines stand together" : "headlines stand in place",
        trace.Conventions.BylinesOpen ? "bylines open stories" : "bylines close stories");
}
