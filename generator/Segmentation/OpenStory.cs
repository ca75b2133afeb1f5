using System.Collections.Immutable;
using Banmian.Text;

namespace Banmian.Segmentation;

/// <summary>A story while it is put together: its parts are added in the order of the page, and each leaves its lines.</summary>
internal sealed class OpenStory
{
    private const int BriefCharacters = 600;
    private const int CaptionCharacters = 450;

    private readonly StoryDraft draft;
    private readonly List<string> texts = [];
    private readonly ImmutableArray<Crosshead>.Builder heads = ImmutableArray.CreateBuilder<Crosshead>();
    private readonly (List<string> Names, List<string> Printed) byline = ([], []);
    private readonly (List<string> Names, List<string> Printed) credit = ([], []);
    private readonly List<string> jump = [];
    private readonly UnitLines lines = new();
    private string? dateline;

    // Whom the dateline names is a writer too, and stands first.
    private string[] openingNames = [];

    public OpenStory(StoryDraft draft)
    {
        this.draft = draft;
        lines.Add(UnitKind.Kicker, draft.Heading?.Kicker ?? []);
        lines.Add(UnitKind.Headline, draft.Heading?.Headline ?? []);
        lines.Add(UnitKind.Deck, draft.Heading?.Deck ?? []);
    }

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
        if (dateline is null && Openings.IsClosingDateline(text))
        {
            dateline = text;
            lines.Add(UnitKind.Dateline, paragraph.Lines);
            return true;
        }
        if (goesOn && texts.Count > 0)
        {
            undone = Joining.HyphensUndone([texts[^1], text]).Count > 0;
            texts[^1] = Joining.Join([texts[^1], text]);
        }
        else
        {
            texts.Add(text);
        }
        lines.Add(UnitKind.Paragraph, paragraph.Lines, texts.Count - 1);
        return true;
    }

    public void AddCrosshead(Heading head)
    {
        heads.Add(new Crosshead(texts.Count, Joining.Join(head.Lines.Select(l => Spacing.Phrases(l.Text)))));
        lines.Add(UnitKind.Crosshead, head.Lines, heads.Count - 1);
    }

    public void AddJump(PrintedLine line)
    {
        jump.Add(line.Text);
        lines.Add(UnitKind.Jump, [line]);
    }

    public void AddNames(PrintedLine line)
    {
        if (LineCues.IsCredit(line)) Sign(isCredit: true, Names.InCredit(line.Text), line.Text, [line]);
        else Sign(isCredit: false, LineCues.IsNamesAlone(line) ? Names.Alone(line.Text) : Names.InByline(line.Text), line.Text, [line]);
    }

    public Story Close(string id) => new(
        id, Kind(),
        Joined(draft.Heading?.Kicker),
        [.. (draft.Heading?.Headline ?? []).Select(l => Spacing.Phrases(l.Text))],
        Joined(draft.Heading?.Deck),
        dateline,
        [.. openingNames.Concat(byline.Names).Distinct()], Joined(byline.Printed),
        [.. credit.Names.Distinct()], Joined(credit.Printed),
        heads.DrainToImmutable(), [.. texts], Joined(jump),
        lines.OfStory, Math.Round(draft.Confidence, 2))
    {
        Units = lines.Units,
    };

    private string WithoutClosing(ParagraphBlock paragraph)
    {
        if (paragraph.Closing is not { } closing) return paragraph.Printed;
        Sign(closing.IsCredit, closing.Names, closing.Text, paragraph.Lines);
        return paragraph.Printed[..closing.Start];
    }

    private string WithoutDateline(string text, ParagraphBlock paragraph)
    {
        if (texts.Count > 0 || Openings.LengthAtStart(text) is not (> 0 and var length) || length == text.Length) return text;
        openingNames = [.. Openings.NamesIn(text[..length])];
        dateline = Spacing.Phrases(text[..length]);
        lines.Add(UnitKind.Dateline, paragraph.Lines);
        return text[length..];
    }

    private void Sign(bool isCredit, ImmutableArray<string> names, string printed, ImmutableArray<PrintedLine> where)
    {
        var signed = isCredit ? credit : byline;
        signed.Names.AddRange(names);
        signed.Printed.Add(printed);
        lines.Add(isCredit ? UnitKind.Credit : UnitKind.Byline, where);
    }

    private StoryKind Kind()
    {
        var characters = texts.Sum(t => t.Length);
        return credit.Printed.Count > 0 && characters <= CaptionCharacters && dateline is null && byline.Printed.Count == 0 ? StoryKind.Photo
            : characters <= BriefCharacters || Openings.IsLocal(dateline) ? StoryKind.Brief
            : StoryKind.Article;
    }

    private static string? Joined(ImmutableArray<PrintedLine>? lines) =>
        lines is { IsEmpty: false } some ? Joining.Join(some.Select(l => Spacing.Phrases(l.Text))) : null;

    private static string? Joined(List<string> texts) => texts.Count == 0 ? null : string.Join(' ', texts);
}
