using System.Collections.Immutable;
using Banmian.Text;

namespace Banmian.Segmentation;

/// <summary>
/// The seam between blocks of printed lines and units. Whatever finds out what lines are – roles, borders, headings – hands them over
/// here in the order they are read, and a story of units comes out: a heading with the draft, then <see cref="Add"/> for each
/// paragraph, <see cref="AddCrosshead"/>, <see cref="AddJump"/>, <see cref="AddNames"/>, at the end <see cref="Close"/>. Text is
/// joined and normalised here, and keeps its places in the dump.
/// </summary>
internal sealed class OpenStory
{
    private const int BriefCharacters = 600;
    private const int CaptionCharacters = 450;

    private readonly double confidence;
    private readonly List<OpenUnit> units = [];

    private sealed record OpenUnit(UnitKind Kind)
    {
        public SourcedText Text { get; set; } = SourcedText.Empty;

        public List<string> Names { get; } = [];

        public List<PrintedLine> Lines { get; } = [];
    }

    public OpenStory(StoryDraft draft)
    {
        confidence = draft.Confidence;
        Begin(UnitKind.Kicker, Joined(draft.Heading?.Kicker ?? []), draft.Heading?.Kicker ?? []);
        var headline = draft.Heading?.Headline ?? [];
        Begin(UnitKind.Headline, SourcedText.Join('\n', [.. headline.Select(l => Spacing.Phrases(l.Source))]), headline);
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
        if (Dateline is null && Openings.IsClosingDateline(text.Characters))
        {
            Begin(UnitKind.Dateline, text, paragraph.Lines);
        }
        else if (goesOn && LastParagraph is { } before)
        {
            undone = Joining.HyphensUndone([before.Text.Characters, text.Characters]).Count > 0;
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

    public void AddJump(PrintedLine line) => GoOn(UnitKind.Jump, line.Source, [line], []);

    public void AddNames(PrintedLine line)
    {
        if (LineCues.IsCredit(line)) GoOn(UnitKind.Credit, line.Source, [line], Names.InCredit(line.Text));
        else GoOn(UnitKind.Byline, line.Source, [line],
            LineCues.IsNamesAlone(line) ? Names.Alone(line.Text) : Names.InByline(line.Text));
    }

    public Story Close(string id) => new(id, Kind(), Math.Round(confidence, 2),
        [.. UnitKinds.InOrder(units, u => u.Kind).Select(u => new Unit(u.Kind, u.Text, [.. u.Names.Distinct()], LineRange.Of(u.Lines)))])
    {
        Lines = LineRange.Of(units.SelectMany(u => u.Lines).Distinct().OrderBy(l => l.First)),
    };

    private SourcedText WithoutClosing(ParagraphBlock paragraph)
    {
        if (paragraph.Closing is not { } closing) return paragraph.Printed;
        var text = paragraph.Printed[closing.Start..].Trim();
        GoOn(closing.IsCredit ? UnitKind.Credit : UnitKind.Byline, text, paragraph.Lines, closing.Names);
        return paragraph.Printed[..closing.Start];
    }

    private SourcedText WithoutDateline(SourcedText text, ParagraphBlock paragraph)
    {
        if (Dateline is not null || LastParagraph is not null) return text;
        if (Openings.LengthAtStart(text.Characters) is not (> 0 and var length) || length == text.Length) return text;
        Begin(UnitKind.Dateline, Spacing.Phrases(text[..length]), paragraph.Lines);
        Dateline!.Names.AddRange(Openings.NamesIn(text[..length].Characters));
        return text[length..];
    }

    private void Begin(UnitKind kind, SourcedText text, ImmutableArray<PrintedLine> lines)
    {
        if (lines.IsEmpty) return;
        units.Add(new OpenUnit(kind) { Text = text });
        units[^1].Lines.AddRange(lines);
    }

    // What a story has only once and print has in pieces: a space stands between them.
    private void GoOn(UnitKind kind, SourcedText text, ImmutableArray<PrintedLine> lines, ImmutableArray<string> names)
    {
        if (units.Find(u => u.Kind == kind) is not { } unit) units.Add(unit = new OpenUnit(kind) { Text = text });
        else unit.Text = SourcedText.Join(' ', [unit.Text, text]);
        unit.Names.AddRange(names);
        unit.Lines.AddRange(lines);
    }

    private StoryKind Kind()
    {
        var characters = units.Where(u => u.Kind == UnitKind.Paragraph).Sum(u => u.Text.Length);
        return Has(UnitKind.Credit) && characters <= CaptionCharacters && Dateline is null && !Has(UnitKind.Byline) ? StoryKind.Photo
            : characters <= BriefCharacters || Openings.IsLocal(Dateline?.Text.Characters) ? StoryKind.Brief
            : StoryKind.Article;

        bool Has(UnitKind kind) => units.Exists(u => u.Kind == kind);
    }

    private static SourcedText Joined(ImmutableArray<PrintedLine> lines) =>
        Joining.Join([.. lines.Select(l => Spacing.Phrases(l.Source))]);
}
