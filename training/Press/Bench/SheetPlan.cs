using Banmian.Segmentation.Roles;

namespace Banmian.Training;

/// <summary>What one page of the bench is to be, drawn by its seed: paper, tool and parts.</summary>
internal sealed class SheetPlan
{
    private readonly int seed;
    private readonly Chance chance;
    private readonly Region region;
    private readonly Tool tool;
    private readonly List<Part> parts, margins;

    public SheetPlan(int seed, PressSet set, Corpus corpus)
    {
        this.seed = seed;
        chance = new Chance((ulong)seed * 4 + (ulong)set, set);
        var (house, manner) = PaperAndTool();
        (region, tool) = (house.Region, manner.Tool);
        parts = new PagePlan(chance, house, manner, new Prose(chance, house), corpus.For(set)).Parts();
        var folios = new Folios(chance, house);
        var lines = chance.Share(.05) ? [] : folios.Pick();
        if (chance.Share(.1)) lines.AddRange(folios.Masthead());
        margins = lines.ConvertAll(line =>
            new Part(PartKind.Banner, [], [Passage.Of(PassageKind.Furniture, line.Trim())]) { Story = PressedLine.Furniture });
    }

    /// <summary>The tools that can take its text out as it is printed, first the one that was drawn. What is painted for the
    /// seed's manner is for it alone; pdfminer goes by the leading, which is drawn for it.</summary>
    public Tool[] Tools => tool switch
    {
        Tool.Seed => [Tool.Seed],
        Tool.Pdfminer => [Tool.Pdfminer, Tool.Pdftotext, Tool.PdftotextRaw],
        Tool.Pdftotext => [Tool.Pdftotext, Tool.PdftotextRaw],
        _ => [Tool.PdftotextRaw, Tool.Pdftotext],
    };

    /// <summary>The section of HTML, as one of many; to be asked for once.</summary>
    public string Sheet(int number) => new Sheet(chance, new SheetStyle(chance, tool)).Write(parts, margins, number);

    /// <summary>The page by what one of its tools dumped.</summary>
    public PrintedPage Read(Tool by, string dump)
    {
        var lines = Lines(by, Glyphs.AsSet(dump));
        var finder = new Finder([.. margins, .. parts]);
        var found = finder.Find([.. lines.Select(l => l.Text)]);
        var characters = 0;
        for (var i = 0; i < found.Length; i++)
        {
            if (found[i] is not { } line) continue;
            line.BlanksAfter = lines[i].Blanks;
            characters += Finder.Dense(lines[i].Text).Length;
        }
        List<DumpLine> known = [.. found.OfType<DumpLine>()];
        var labelled = new Queue<PressedLine>(Labelling.Label(known));
        var all = lines.Zip(found).Select(l => l.Second != null ? labelled.Dequeue() with { Text = l.First.Text }
            : new PressedLine(l.First.Text, l.First.Blanks, LineTag.Furniture, PressedLine.Furniture, false));
        var stories = parts.Count(p => p.IsStory);
        return new PrintedPage(new PressedPage(seed, $"{region}/{by}", [.. all],
                [.. GoldWriter.Write(finder.Whole, stories).Stories], [.. GoldWriter.Write(known, stories).Pieces]),
            characters / (double)lines.Sum(l => Finder.Dense(l.Text).Length));
    }

    // The first that are drawn of those a browser and the tools stand for.
    private (House, Manner) PaperAndTool()
    {
        while (true)
        {
            var house = new House(chance);
            var manner = new Manner(chance, house);
            if (house.Region != Region.Republican
                && manner.Tool is Tool.Pdftotext or Tool.PdftotextRaw or Tool.Pdfminer or Tool.Seed) return (house, manner);
        }
    }

    private static List<(string Text, int Blanks)> Lines(Tool by, string dump)
    {
        var lines = new List<(string Text, int Blanks)>();
        foreach (var line in dump.Split('\n').Select(l => l.TrimEnd()))
            if (line.Length > 0)
                lines.Add((line, by == Tool.Seed && !char.IsAsciiLetterOrDigit(line[^1]) ? 1 : 0));
            else if (lines.Count > 0 && by != Tool.Seed)
                lines[^1] = lines[^1] with { Blanks = lines[^1].Blanks + 1 };
        return lines;
    }
}
