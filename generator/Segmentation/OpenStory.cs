using System.Collections.Immutable;
using Banmian.Text;

namespace Banmian.Segmentation;

/// <summary>A story while it is put together of printed lines: units are begun or go on in the order of the page, each with its lines.</summary>
internal sealed class OpenStory
{
    private const int BriefCharacters = 600;
    private const int CaptionCharacters = 450;

    private readonly double confidence;
    private readonly List<OpenUnit> units = [];

    private sealed record OpenUnit(UnitKind Kind)
    {
        public string Text { get; set; } = "";

        public List<string> Names { get; } = [];

        public List<PrintedLine> Lines { get; } = [];
    }

    public OpenStory(StoryDraft draft)
    {
        confidence = draft.Confidence;
        Begin(UnitKind.Kicker, Joined(draft.Heading?.Kicker ?? []), draft.Heading?.Kicker ?? []);
        Begin(UnitKind.Headline, string.Join('\n', (draft.Heading?.Headline ?? []).Select(l => Spacing.Phrases(l.Text))), draft.Heading?.Headline ?? []);
        Begin(UnitKind.Deck, Joined(draft.Heading?.Deck ?? []), draft.Heading?.Deck ?? []);
    }

    private OpenUnit? Dateline => units.Find(u => u.Kind == UnitKind.Dateline);

    private OpenUnit? LastParagraph => units.FindLast(u => u.Kind == UnitKind.Paragraph);

    /// <summary>
    /// Adds a paragraph, its dateline and closing matter taken out of it; false where nothing else was in it.
    /// <paramref name="goesOn"/>: it is the rest of the one before, if that left any text.
    /// </summary>
    /// <param name="undone">whether a hyphen went where it was joined to the one before</param>
    public bool Add(ParagraphBlock paragraph, bool goesOn, out bool undone)
    {
        undone = false;
        var text = Spacing.Close(WithoutDateline(WithoutClosing(paragraph), paragraph));
        if (text.Length == 0) return false;
        if (Dateline is null && Openings.IsClosingDateline(text))
        {
            Begin(UnitKind.Dateline, text, paragraph.Lines);
        }
        else if (goesOn && LastParagraph is { } before)
        {
            undone = Joining.HyphensUndone([before.Text, text]).Count > 0;
            before.Text = Joining.Join([before.Text, text]);
            before.Lines.AddRange(paragraph.Lines);
        }
        else
        {
            Begin(UnitKind.Paragraph, text, paragraph.Lines);
        }
        return true;
    }

    public void AddCrosshead(Heading head) => Begin(UnitKind.Crosshead, Joined([.. head.Lines]), [.. head.Lines]);

    public void AddJump(PrintedLine line) => GoOn(UnitKind.Jump, line.Text, [line], []);

    public void AddNames(PrintedLine line)
    {
        if (LineCues.IsCredit(line)) GoOn(UnitKind.Credit, line.Text, [line], Names.InCredit(line.Text));
        else GoOn(UnitKind.Byline, line.Text, [line], LineCues.IsNamesAlone(line) ? Names.Alone(line.Text) : Names.InByline(line.Text));
    }

    public Story Close(string id) => new(id, Kind(), Math.Round(confidence, 2),
        [.. UnitKinds.InOrder(units, u => u.Kind).Select(u => new Unit(u.Kind, u.Text, [.. u.Names.Distinct()], LineRange.Of(u.Lines)))])
    {
        Lines = LineRange.Of(units.SelectMany(u => u.Lines).Distinct().OrderBy(l => l.First)),
    };

    private string WithoutClosing(ParagraphBlock paragraph)
    {
        if (paragraph.Closing is not { } closing) return paragraph.Printed;
        GoOn(closing.IsCredit ? UnitKind.Credit : UnitKind.Byline, closing.Text, paragraph.Lines, closing.Names);
        return paragraph.Printed[..closing.Start];
    }

    private string WithoutDateline(string text, ParagraphBlock paragraph)
    {
        if (Dateline is not null || LastParagraph is not null || Openings.LengthAtStart(text) is not (> 0 and var length) || length == text.Length) return text;
        Begin(UnitKind.Dateline, Spacing.Phrases(text[..length]), paragraph.Lines);
        Dateline!.Names.AddRange(Openings.NamesIn(text[..length]));
        return text[length..];
    }

    private void Begin(UnitKind kind, string text, ImmutableArray<PrintedLine> lines)
    {
        if (lines.IsEmpty) return;
        units.Add(new OpenUnit(kind) { Text = text });
        units[^1].Lines.AddRange(lines);
    }

    // What a story has only once and print has in pieces: a space stands between them.
    private void GoOn(UnitKind kind, string text, ImmutableArray<PrintedLine> lines, ImmutableArray<string> names)
    {
        if (units.Find(u => u.Kind == kind) is not { } unit) units.Add(unit = new OpenUnit(kind) { Text = text });
        else unit.Text += " " + text;
        unit.Names.AddRange(names);
        unit.Lines.AddRange(lines);
    }

    private StoryKind Kind()
    {
        var characters = units.Where(u => u.Kind == UnitKind.Paragraph).Sum(u => u.Text.Length);
        return Has(UnitKind.Credit) && characters <= CaptionCharacters && Dateline is null && !Has(UnitKind.Byline) ? StoryKind.Photo
            : characters <= BriefCharacters || Openings.IsLocal(Dateline?.Text) ? StoryKind.Brief
            : StoryKind.Article;

        bool Has(UnitKind kind) => units.Exists(u => u.Kind == kind);
    }

    private static string Joined(ImmutableArray<PrintedLine> lines) => Joining.Join(lines.Select(l => Spacing.Phrases(l.Text)));
}
