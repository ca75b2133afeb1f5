using System.CommandLine;
using System.Globalization;
using Banmian.Diagnostics;
using Banmian.Segmentation;
using Banmian.Segmentation.Reading;
using Banmian.Segmentation.Roles;
using Banmian.Segmentation.Stories;

namespace Banmian.Commands;

/// <summary><c>explain</c>: why one line of a dump went where it went.</summary>
internal static class ExplainCommand
{
    public static Command Create(Language language)
    {
        var place = new Argument<string>("FILE:LINE")
        {
            Description = language.Say($"A dump and the number of one of its lines."),
        };
        place.Validators.Add(result =>
        {
            if (Parse(result.Tokens.Single().Value) is null)
                result.AddError(language.Say($"explain needs FILE:LINE, for example seeds/page-001.txt:48"));
        });
        var command = new Command("explain", language.Say($"Say why a line was read as it was.")) { place };
        command.SetAction(parsed => Run(Parse(parsed.GetValue(place)!)!.Value, Terminal.Of(parsed, language)));
        return command;
    }

    private static (string File, int Line)? Parse(string place) =>
        place.LastIndexOf(':') is > 0 and var colon
            && int.TryParse(place.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var line) && line > 0
            ? (place[..colon], line)
            : null;

    private static int Run((string File, int Line) place, Terminal terminal)
    {
        var bag = NamedDump.Each([place.File], (file, dump, run) =>
        {
            var lines = dump.Page.Lines;
            if (place.Line > lines.Length)
            {
                run.Found.Report(
                    Rules.NoSuchLine, new Location(file, place.Line), $"the dump has {lines.Length} lines", $"name one of them");
                return;
            }
            var trace = PagePipeline.Trace(dump.Page, dump.Script, dump.Reader, run);
            foreach (var line in Explain(trace, file, place.Line, lines[place.Line - 1].Text))
                terminal.Say(line);
        });
        terminal.Tell(bag.Items);
        return bag.HasErrors ? ExitCodes.Errors : ExitCodes.Clean;
    }

    private static IEnumerable<Sentence> Explain(ReadingTrace trace, string file, int number, string text)
    {
        yield return $"{file}:{number}: {text.Trim()}";
        var why = trace.Sheets.SelectMany(sheet => Enumerable.Range(0, sheet.Draft.Tags.Length)
            .Where(line => sheet.Draft.Page.Lines.Lines[line].Number == number)
            .SelectMany(line => Explain(sheet, line))).ToList();
        if (why.Count == 0)
        {
            yield return $"  {Sentence.Of($"a blank line")}";
            yield break;
        }
        foreach (var line in why)
            yield return line;
        if (trace.Reading.Dropped.Any(d => d.Reason == "overprint" && d.Extent.First == number))
            yield return Line($"overprint", $"printed more than once; the copy is dropped");
        var story = trace.Reading.Stories.FirstOrDefault(s => s.Lines.Any(r => r.First <= number && number <= r.Last));
        yield return Line($"story", story is null ? Sentence.Of($"none: page furniture")
            : Sentence.Of($"{story.Id} {Headline(story)}, confidence {story.Confidence:0.00}"));
    }

    private static Sentence Headline(Story story) =>
        story.Headline is { } headline ? Sentence.Of($"{headline}") : Sentence.Of($"without a headline");

    private static IEnumerable<Sentence> Explain(FoundStories sheet, int line)
    {
        var (draft, roles) = (sheet.Draft, sheet.Draft.Page.Roles);
        var likely = Enum.GetValues<LineTag>().OrderByDescending(tag => roles[line, tag]).ThenBy(tag => tag).Take(3)
            .Select(tag => Sentence.Of($"{Named(tag)} {Probability(roles[line, tag]):0.00}"));
        yield return Line($"read as", Named(draft.Tags[line]));
        yield return Line($"by itself", $"{likely}");
        yield return Line($"caption", $"{Probability(roles.InCaption(line)):0.00}");
        if (sheet.Borders.TryGetValue(line, out var odds))
            yield return Line($"border", draft.Tags[line] == LineTag.StoryStart
                ? Sentence.Of($"a story begins here (odds {Odds(odds)})")
                : Sentence.Of($"no story begins here (odds {Odds(odds)})"));
        if (draft.Headings.FindIndex(h => h.Lines.Contains(line)) is >= 0 and var heading)
        {
            var stories = Enumerable.Range(0, draft.Stories.Count)
                .OrderByDescending(s => sheet.Headed.Odds[heading, s]).ThenBy(s => s).Take(2)
                .Select(s => Sentence.Of($"of the story at line {draft.Page.Lines.Lines[draft.Stories[s].Start].Number} "
                    + $"(odds {Odds(sheet.Headed.Odds[heading, s])})"))
                .Concat(sheet.Headed.Given[heading] < 0 ? [$"given to none"] : []);
            yield return Line($"heading", stories.Aggregate((one, other) => $"{one}; {other}"));
        }
    }

    private static Sentence Line(Sentence what, Sentence found) => $"  {what,-10} {found}";

    private static double Probability(int log) => Math.Exp((double)log / LineRoles.One);

    // As a natural logarithm.
    private static string Odds(int odds) => ((double)odds / LineRoles.One).ToString("+0.0;-0.0", CultureInfo.InvariantCulture);

    private static Sentence Named(LineTag tag) => tag switch
    {
        LineTag.StoryStart => Sentence.Of($"a story's first line"),
        LineTag.ParagraphStart => Sentence.Of($"a paragraph's first line"),
        LineTag.GoesOn => Sentence.Of($"body text inside a paragraph"),
        LineTag.ResumesAtParagraph => Sentence.Of($"a paragraph of a story that was interrupted"),
        LineTag.Resumes => Sentence.Of($"the rest of a paragraph that was interrupted"),
        LineTag.Headline => Sentence.Of($"a headline"),
        LineTag.HeadlineTurned => Sentence.Of($"a headline turned over"),
        LineTag.Kicker => Sentence.Of($"a kicker"),
        LineTag.KickerTurned => Sentence.Of($"a kicker turned over"),
        LineTag.Deck => Sentence.Of($"a deck"),
        LineTag.DeckTurned => Sentence.Of($"a deck turned over"),
        LineTag.Crosshead => Sentence.Of($"a crosshead"),
        LineTag.CrossheadTurned => Sentence.Of($"a crosshead turned over"),
        LineTag.Byline => Sentence.Of($"a byline"),
        LineTag.Credit => Sentence.Of($"a credit"),
        LineTag.Furniture => Sentence.Of($"furniture"),
        LineTag.Advert => Sentence.Of($"an advertisement, a notice or a table"),
        LineTag.Jump => Sentence.Of($"a jump line"),
        LineTag.Closing => Sentence.Of($"a note that closes a story"),
        LineTag.LeadIn => Sentence.Of($"a lead-in"),
        _ => Sentence.Of($"a lead-in's next line"),
    };
}
