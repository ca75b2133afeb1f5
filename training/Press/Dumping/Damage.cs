namespace Banmian.Training;

/// <summary>What goes wrong between the page and the dump: OCR, old encodings, lost glyphs, signs of another block of
/// Unicode.</summary>
internal sealed class Damage(Chance chance, Manner manner)
{
    public void Do(List<DumpLine> lines)
    {
        if (manner.Tool == Tool.Labelled) new FieldLabels(chance).Add(lines);
        if (manner.IsOcr || manner.Tool is Tool.LayoutParser && chance.Share(.6)) new Ocr(chance, manner).Misread(lines);
        if (chance.Share(.05)) new Dirt(chance).Soil(lines);
        if (chance.Share(.01)) Break(lines, chance.Pick("锟斤拷", "烫烫烫", "(cid:123)", "&nbsp;", "�", "□"));
        if (manner.FormFeed) lines[^1].Copy += Copy.Of("\f", Mark.Ghost);
        foreach (var line in lines) line.Copy = line.Copy.Text.EndsWith('\f') ? line.Copy : line.Copy.Trim();
        lines.RemoveAll(l => l.Copy.Length == 0);
    }

    // Characters that a wrong encoding or a font without names has eaten.
    private void Break(List<DumpLine> lines, string sign)
    {
        for (var count = chance.Between(1, 12); count > 0; count--)
        {
            var line = lines[chance.Below(lines.Count)];
            if (line.Copy.Length < 4) continue;
            var at = chance.Below(line.Copy.Length - 2);
            line.Copy = line.Copy.Slice(0, at) + Copy.Of(sign, line.Copy.Marks[at]) + line.Copy.Slice(at + 2, line.Copy.Length);
        }
    }
}
