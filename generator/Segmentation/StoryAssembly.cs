using System.Collections.Immutable;
using Banmian.Text;

namespace Banmian.Segmentation;

/// <summary>Turns drafts into stories of reading text: joins the lines, takes bylines, credits and datelines out of the paragraphs.</summary>
internal sealed class StoryAssembly(IReadOnlyList<ParagraphBlock> paragraphs, IReadOnlyList<ImmutableArray<LineBlock>> gaps, int[] storyOf, PageConventions conventions)
{
    private const int BriefCharacters = 600;

    private readonly ImmutableArray<Dropped>.Builder hyphens = ImmutableArray.CreateBuilder<Dropped>();

    /// <summary>The hyphens at line ends that joining took out.</summary>
    public ImmutableArray<Dropped> Hyphens => hyphens.ToImmutable();

    public ImmutableArray<Story> Assemble(ImmutableArray<StoryDraft> drafts, ImmutableArray<Heading> crossheads)
    {
        var headsAfter = crossheads.ToLookup(c => c.Gap);
        var stories = ImmutableArray.CreateBuilder<Story>(drafts.Length);
        var nameLines = NameLines(drafts);
        for (var i = 0; i < drafts.Length; i++)
            stories.Add(Assemble($"s{i + 1:00}", drafts[i], nameLines[i], headsAfter));
        foreach (var joined in drafts.SelectMany(d => (IEnumerable<PrintedLine>[])[d.Heading?.Kicker ?? [], d.Heading?.Deck ?? []]).Concat(crossheads.Select(c => c.Lines)))
            AddHyphens([.. joined]);
        return stories.MoveToImmutable();
    }

    private Story Assemble(string id, StoryDraft draft, List<PrintedLine> nameLines, ILookup<int, Heading> headsAfter)
    {
        var texts = new List<string>();
        var heads = ImmutableArray.CreateBuilder<Crosshead>();
        var byline = new List<string>();
        var credit = new List<string>();
        var bylineText = new List<string>();
        var creditText = new List<string>();
        string? dateline = null;
        string[] openingNames = [];
        string? jump = null;
        var lines = new UnitLines();
        lines.Add(UnitKind.Kicker, draft.Heading?.Kicker ?? []);
        lines.Add(UnitKind.Headline, draft.Heading?.Headline ?? []);
        lines.Add(UnitKind.Deck, draft.Heading?.Deck ?? []);

        var (open, lastLine) = (false, 0);
        foreach (var p in draft.Paragraphs)
        {
            var paragraph = paragraphs[p];
            AddHyphens(paragraph.Lines);
            var text = paragraph.Printed;
            if (ClosingMatter.Find(text) is { } closing)
            {
                text = text[..closing.Start];
                (closing.IsCredit ? credit : byline).AddRange(closing.Names);
                (closing.IsCredit ? creditText : bylineText).Add(closing.Text);
                lines.Add(closing.IsCredit ? UnitKind.Credit : UnitKind.Byline, paragraph.Lines);
            }
            if (texts.Count == 0 && Openings.LengthAtStart(text) is > 0 and var length && length < text.Length)
            {
                openingNames = [.. Openings.NamesIn(text[..length])];
                dateline = Spacing.Phrases(text[..length]);
                text = text[length..];
                lines.Add(UnitKind.Dateline, paragraph.Lines);
            }
            text = Spacing.Close(text);
            if (text.Length == 0) continue;
            if (dateline is null && Openings.IsClosingDateline(text))
            {
                dateline = text;
                text = "";
                lines.Add(UnitKind.Dateline, paragraph.Lines);
            }
            if (open && paragraph.Orphan && text.Length > 0 && texts.Count > 0)
            {
                if (Joining.HyphensUndone([texts[^1], text]).Count > 0) hyphens.Add(new Dropped("-", lastLine, "hyphen"));
                texts[^1] = Joining.Join([texts[^1], text]);
            }
            else if (text.Length > 0) texts.Add(text);
            if (text.Length > 0) lines.Add(UnitKind.Paragraph, paragraph.Lines, texts.Count - 1);
            open = paragraph.BreaksOff;
            lastLine = paragraph.Lines[^1].Last;

            foreach (var head in headsAfter[p])
            {
                heads.Add(new Crosshead(texts.Count, Joining.Join(head.Lines.Select(l => Spacing.Phrases(l.Text)))));
                lines.Add(UnitKind.Crosshead, head.Lines, heads.Count - 1);
            }
            foreach (var line in gaps[p + 1].Where(b => b.Role == LineRole.Jump))
            {
                jump = jump is null ? line.Line.Text : jump + " " + line.Line.Text;
                lines.Add(UnitKind.Jump, [line.Line]);
            }
        }
        foreach (var line in nameLines)
        {
            var isCredit = LineCues.IsCredit(line);
            lines.Add(isCredit ? UnitKind.Credit : UnitKind.Byline, [line]);
            if (isCredit)
            {
                credit.AddRange(Names.InCredit(line.Text));
                creditText.Add(line.Text);
            }
            else
            {
                byline.AddRange(LineCues.IsNamesAlone(line) ? Names.Alone(line.Text) : Names.InByline(line.Text));
                bylineText.Add(line.Text);
            }
        }

        // Whom the dateline names is a writer too, and stands first.
        byline.InsertRange(0, openingNames);
        var characters = texts.Sum(t => t.Length);
        var kind = creditText.Count > 0 && characters <= 450 && dateline is null && bylineText.Count == 0 ? StoryKind.Photo
            : characters <= BriefCharacters || Openings.IsLocal(dateline) ? StoryKind.Brief
            : StoryKind.Article;
        return new Story(id, kind,
            Joined(draft.Heading?.Kicker),
            [.. (draft.Heading?.Headline ?? []).Select(l => Spacing.Phrases(l.Text))],
            Joined(draft.Heading?.Deck),
            dateline,
            [.. byline.Distinct()], Joined(bylineText),
            [.. credit.Distinct()], Joined(creditText),
            heads.DrainToImmutable(), [.. texts], jump,
            lines.OfStory, Math.Round(draft.Confidence, 2))
        {
            Units = lines.Units,
        };
    }

    // A byline line belongs to the story it stands in; between two stories, to the next one where it stands under a headline
    // or this page's bylines open stories, else to the one before. A credit always follows its caption.
    private List<PrintedLine>[] NameLines(ImmutableArray<StoryDraft> drafts)
    {
        var stories = drafts.Length;
        var headed = drafts.SelectMany(d => d.Heading?.Lines ?? []).ToHashSet();
        var lines = Enumerable.Range(0, stories).Select(_ => new List<PrintedLine>()).ToArray();
        for (var gap = 0; gap < gaps.Count && stories > 0; gap++)
        {
            LineBlock? above = null;
            foreach (var block in gaps[gap])
            {
                if (block.Role == LineRole.Name && !headed.Contains(block.Line))
                {
                    var opens = !LineCues.IsCredit(block.Line) && !block.InsideParagraph
                        && (above?.Role == LineRole.Display && gap < paragraphs.Count || conventions.BylinesOpen && !LineCues.IsNamesAlone(block.Line));
                    var target = gap == 0 ? 0 : opens && gap < paragraphs.Count ? gap : gap - 1;
                    lines[storyOf[target]].Add(block.Line);
                }
                above = block;
            }
        }
        return lines;
    }

    private void AddHyphens(ImmutableArray<PrintedLine> lines) =>
        hyphens.AddRange(Joining.HyphensUndone(lines.Select(l => l.Text)).Select(line => new Dropped("-", lines[line].Last, "hyphen")));

    private static string? Joined(ImmutableArray<PrintedLine>? lines) =>
        lines is { IsEmpty: false } some ? Joining.Join(some.Select(l => Spacing.Phrases(l.Text))) : null;

    private static string? Joined(List<string> texts) => texts.Count == 0 ? null : string.Join(' ', texts);
}
