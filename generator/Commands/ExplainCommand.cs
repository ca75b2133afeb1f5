using System.CommandLine;
using System.Globalization;
using System.Text;
using Banmian.Diagnostics;
using Banmian.Segmentation.Reading;
using Banmian.Segmentation.Roles;
using Banmian.Segmentation.Stories;

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
            var trace = PagePipeline.Trace(dump.Page, dump.Script, dump.Reader, run);
            console.Output.WriteLine(TerminalText.Lines(Explain(trace, file, place.Line, lines[place.Line - 1].Text)));
        });
        RunReport.PrintDiagnostics(bag.Items, console.Error);
        return bag.HasErrors ? ExitCodes.Errors : ExitCodes.Clean;
    }

    private static string Explain(ReadingTrace trace, string file, int number, string text)
    {
        var words = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{file}:{number}: {text.Trim()}");
        var read = false;
        foreach (var sheet in trace.Sheets)
            for (var line = 0; line < sheet.Draft.Tags.Length; line++)
            {
                if (sheet.Draft.Page.Lines.Lines[line].Number != number) continue;
                read = true;
                Explain(words, sheet, line);
            }
        if (!read) return words.Append("\n  a blank line").ToString();
        if (trace.Reading.Dropped.Any(d => d.Reason == "overprint" && d.Extent.First == number))
            words.Append("\n  overprint  printed more than once; the copy is dropped");
        var story = trace.Reading.Stories.FirstOrDefault(s => s.Lines.Any(r => r.First <= number && number <= r.Last));
        words.Append("\n  story      ").Append(story is null ? "none: page furniture"
            : string.Create(CultureInfo.InvariantCulture,
                $"{story.Id} {story.Headline ?? "without a headline"}, confidence {story.Confidence:0.00}"));
        return words.ToString();
    }

    private static void Explain(StringBuilder words, FoundStories sheet, int line)
    {
        var (draft, roles) = (sheet.Draft, sheet.Draft.Page.Roles);
        var likely = Enum.GetValues<LineTag>().OrderByDescending(tag => roles[line, tag]).ThenBy(tag => tag).Take(3)
            .Select(tag => string.Create(CultureInfo.InvariantCulture, $"{Named(tag)} {Probability(roles[line, tag]):0.00}"));
        words.Append(CultureInfo.InvariantCulture, $"\n  read as    {Named(draft.Tags[line])}")
            .Append("\n  by itself  ").AppendJoin(", ", likely)
            .Append(CultureInfo.InvariantCulture, $"\n  caption    {Probability(roles.InCaption(line)):0.00}");
        if (sheet.Borders.TryGetValue(line, out var odds))
            words.Append("\n  border     ")
                .Append(draft.Tags[line] == LineTag.StoryStart ? "a story begins here" : "no story begins here")
                .Append(Odds(odds));
        if (draft.Headings.FindIndex(h => h.Lines.Contains(line)) is >= 0 and var heading)
        {
            var stories = Enumerable.Range(0, draft.Stories.Count)
                .OrderByDescending(s => sheet.Headed.Odds[heading, s]).ThenBy(s => s).Take(2)
                .Select(s => (draft.Page.Lines.Lines[draft.Stories[s].Start].Number, Odds: Odds(sheet.Headed.Odds[heading, s])))
                .Select(s => string.Create(CultureInfo.InvariantCulture, $"of the story at line {s.Number}{s.Odds}"));
            words.Append("\n  heading    ").AppendJoin("; ", stories);
            if (sheet.Headed.Given[heading] < 0) words.Append("; given to none");
        }
    }

    private static double Probability(int log) => Math.Exp((double)log / LineRoles.One);

    // As a natural logarithm.
    private static string Odds(int odds) =>
        string.Create(CultureInfo.InvariantCulture, $" (odds {(double)odds / LineRoles.One:+0.0;-0.0})");

    private static string Named(LineTag tag) => tag switch
    {
        LineTag.StoryStart => "a story's first line",
        LineTag.ParagraphStart => "a paragraph's first line",
        LineTag.GoesOn => "body text inside a paragraph",
        LineTag.ResumesAtParagraph => "a paragraph of a story that was interrupted",
        LineTag.Resumes => "the rest of a paragraph that was interrupted",
        LineTag.Headline => "a headline",
        LineTag.HeadlineTurned => "a headline turned over",
        LineTag.Kicker => "a kicker",
        LineTag.KickerTurned => "a kicker turned over",
        LineTag.Deck => "a deck",
        LineTag.DeckTurned => "a deck turned over",
        LineTag.Crosshead => "a crosshead",
        LineTag.CrossheadTurned => "a crosshead turned over",
        LineTag.Byline => "a byline",
        LineTag.Credit => "a credit",
        LineTag.Furniture => "furniture",
        LineTag.Advert => "an advertisement, a notice or a table",
        LineTag.Jump => "a jump line",
        LineTag.Closing => "a note that closes a story",
        LineTag.LeadIn => "a lead-in",
        _ => "a lead-in's next line",
    };
}
