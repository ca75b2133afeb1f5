using System.Collections.Immutable;
using Banmian.Text;

namespace Banmian.Segmentation;

/// <summary>Turns drafts into stories of reading text: joins the lines, takes bylines, credits and datelines out of the paragraphs.</summary>
internal sealed class StoryAssembly(IReadOnlyList<ParagraphBlock> paragraphs, IReadOnlyList<ImmutableArray<LineBlock>> gaps, int[] storyOf, PageConventions conventions)
{
    private readonly ImmutableArray<Unit>.Builder hyphens = ImmutableArray.CreateBuilder<Unit>();

    /// <summary>The hyphens at line ends that joining took out.</summary>
    public ImmutableArray<Unit> Hyphens => hyphens.ToImmutable();

    public ImmutableArray<Story> Assemble(ImmutableArray<StoryDraft> drafts, ImmutableArray<Heading> crossheads)
    {
        var headsAfter = crossheads.ToLookup(c => c.Gap);
        var stories = ImmutableArray.CreateBuilder<Story>(drafts.Length);
        var nameLines = NameLines.Of(drafts, gaps, storyOf, conventions);
        for (var i = 0; i < drafts.Length; i++)
            stories.Add(Assemble($"s{i + 1:00}", drafts[i], nameLines[i], headsAfter));
        foreach (var joined in drafts.SelectMany(d => (IEnumerable<PrintedLine>[])[d.Heading?.Kicker ?? [], d.Heading?.Deck ?? []]).Concat(crossheads.Select(c => c.Lines)))
            AddHyphens([.. joined]);
        return stories.MoveToImmutable();
    }

    private Story Assemble(string id, StoryDraft draft, List<PrintedLine> nameLines, ILookup<int, Heading> headsAfter)
    {
        var story = new OpenStory(draft);
        ParagraphBlock? before = null;
        foreach (var p in draft.Paragraphs)
        {
            var paragraph = paragraphs[p];
            AddHyphens(paragraph.Lines);
            if (!story.Add(paragraph, goesOn: paragraph.Orphan && before is { BreaksOff: true }, out var undone)) continue;
            if (undone) hyphens.Add(Hyphen(before!.Lines[^1]));
            before = paragraph;
            foreach (var head in headsAfter[p]) story.AddCrosshead(head);
            foreach (var block in gaps[p + 1].Where(b => b.Role == LineRole.Jump)) story.AddJump(block.Line);
        }
        foreach (var line in nameLines) story.AddNames(line);
        return story.Close(id);
    }

    private void AddHyphens(ImmutableArray<PrintedLine> lines) =>
        hyphens.AddRange(Joining.HyphensUndone(lines.Select(l => l.Text)).Select(line => Hyphen(lines[line])));

    private static Unit Hyphen(PrintedLine line) => new(UnitKind.Dropped, "-", [], [new LineRange(line.Last, line.Last)]) { Reason = "hyphen" };
}
