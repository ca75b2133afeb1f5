using System.Collections.Immutable;
using Banmian.Text;

namespace Banmian.Segmentation;

/// <summary>Turns drafts into stories of reading text: joins the lines, takes bylines, credits and datelines out of the paragraphs.</summary>
internal sealed class StoryAssembly(IReadOnlyList<ParagraphBlock> paragraphs, IReadOnlyList<ImmutableArray<LineBlock>> gaps, int[] storyOf, PageConventions conventions)
{
    private const int BriefCharacters = 600;

    public ImmutableArray<Story> Assemble(ImmutableArray<StoryDraft> drafts, ImmutableArray<Heading> crossheads)
    {
        var headsAfter = crossheads.ToLookup(c => c.Gap);
        var stories = ImmutableArray.CreateBuilder<Story>(drafts.Length);
        var nameLines = NameLines(drafts);
        for (var i = 0; i < drafts.Length; i++)
            stories.Add(Assemble($"s{i + 1:00}", drafts[i], nameLines[i], headsAfter));
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
        var used = new List<PrintedLine>(draft.Heading?.Lines ?? []);

        var open = false;
        foreach (var p in draft.Paragraphs)
        {
            var paragraph = paragraphs[p];
            used.AddRange(paragraph.Lines);
            var text = paragraph.Printed;
            if (ClosingMatter.Find(text) is { } closing)
            {
                text = text[..closing.Start];
                (closing.IsCredit ? credit : byline).AddRange(closing.Names);
                (closing.IsCredit ? creditText : bylineText).Add(closing.Text);
            }
            if (texts.Count == 0 && Openings.LengthAtStart(text) is > 0 and var length && length < text.Length)
            {
                openingNames = [.. Openings.NamesIn(text[..length])];
                dateline = Spacing.Phrases(text[..length]);
                text = text[length..];
            }
            text = Spacing.Close(text);
            if (text.Length == 0) continue;
            if (dateline is null && Openings.IsClosingDateline(text))
            {
                dateline = text;
                text = "";
            }
            if (open && paragraph.Orphan && text.Length > 0 && texts.Count > 0) texts[^1] = Joining.Join([texts[^1], text]);
            else if (text.Length > 0) texts.Add(text);
            open = paragraph.BreaksOff;

            foreach (var head in headsAfter[p])
            {
                heads.Add(new Crosshead(texts.Count, Joining.Join(head.Lines.Select(l => Spacing.Phrases(l.Text)))));
                used.AddRange(head.Lines);
            }
            foreach (var line in gaps[p + 1].Where(b => b.Role == LineRole.Jump))
            {
                jump = jump is null ? line.Line.Text : jump + " " + line.Line.Text;
                used.Add(line.Line);
            }
        }
        foreach (var line in nameLines)
        {
            used.Add(line);
            if (LineCues.IsCredit(line))
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
            Ranges(used), Math.Round(draft.Confidence, 2));
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

    private static string? Joined(ImmutableArray<PrintedLine>? lines) =>
        lines is { IsEmpty: false } some ? Joining.Join(some.Select(l => Spacing.Phrases(l.Text))) : null;

    private static string? Joined(List<string> texts) => texts.Count == 0 ? null : string.Join(' ', texts);

    private static ImmutableArray<LineRange> Ranges(IEnumerable<PrintedLine> lines)
    {
        var ranges = new List<LineRange>();
        foreach (var line in lines.OrderBy(l => l.First))
        {
            // Blank lines between two lines of one story are inside its range.
            if (ranges.Count > 0 && line.First - ranges[^1].Last <= 1 + line.BlanksBefore) ranges[^1] = new LineRange(ranges[^1].First, line.Last);
            else ranges.Add(new LineRange(line.First, line.Last));
        }
        return [.. ranges];
    }
}
