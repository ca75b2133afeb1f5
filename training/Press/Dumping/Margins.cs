namespace Banmian.Training;

/// <summary>Adds what stands at the edges of a page: folio, masthead, editors. Tools put it first, last, or anywhere.</summary>
internal sealed class Margins(Chance chance, House house, Manner manner, Func<int> nextPassage)
{
    public void Add(List<DumpLine> lines)
    {
        if (chance.Share(manner.IsTyped ? .4 : .1)) return;
        var folios = new Folios(chance, house);
        var margin = folios.Pick().ConvertAll(Line);
        if (chance.Share(.12)) margin.AddRange(folios.Masthead().ConvertAll(Line));
        if (chance.Share(.4)) chance.Shuffle(margin);
        var first = chance.Unit() switch { < .45 => margin.Count, < .75 => 0, _ => chance.Below(margin.Count + 1) };
        lines.InsertRange(0, margin.GetRange(0, first));
        lines.AddRange(margin.GetRange(first, margin.Count - first));
        if (!manner.IsTyped && chance.Share(.15) && margin.Count > 0) Stray(lines, margin[chance.Below(margin.Count)]);
    }

    // One of them somewhere on the page, where a block ends.
    private void Stray(List<DumpLine> lines, DumpLine line)
    {
        lines.Remove(line);
        for (var attempt = 0; attempt < 10; attempt++)
        {
            var at = chance.Below(lines.Count);
            if (!lines[at].EndsFrame) continue;
            lines.Insert(at + 1, line);
            return;
        }
        lines.Add(line);
    }

    private DumpLine Line(string text)
    {
        var passage = Passage.Of(PassageKind.Furniture, text.Trim());
        var part = new Part(PartKind.Banner, [], [passage]) { Story = PressedLine.Furniture };
        var frame = new Frame(part, FrameKind.Furniture, PassageKind.Furniture);
        var set = new SetLine(passage, nextPassage(), 0, passage.Copy) { Frame = frame, EndsPassage = true };
        frame.Lines.Add(set);
        return new DumpLine(set, passage.Copy) { EndsFrame = true };
    }
}
