using System.Text;

namespace Banmian.Training;

/// <summary>Writes the frames of a page as a tool would: order, cuts, spaces, indents, blank lines.</summary>
internal sealed class Dumper(Chance chance, Manner manner)
{
    private const double RowHeight = 1.5;
    private const string Stops = "，、；：。》”";

    public List<DumpLine> Dump(List<Frame> frames, double column)
    {
        var lines = new List<DumpLine>();
        foreach (var frame in new Disorder(chance, manner).Disturb(Orders.Arrange(chance, manner.Order, frames, column)))
        {
            foreach (var line in frame.Lines) lines.AddRange(Cut(line, frame.Kind == FrameKind.Text));
            if (lines.Count > 0) lines[^1].EndsFrame = true;
        }
        if (manner.Across)
        {
            lines = [.. lines.OrderBy(l => (int)(l.Set.Y / RowHeight)).ThenBy(l => l.Set.X)];
            foreach (var line in lines) line.EndsFrame = false;
        }
        foreach (var line in lines)
        {
            Space(line);
            if (manner.Indents.Length > 0 && !line.IsCut && (line.Set.Indent > 0 || manner.IsTyped && line.Set.Passage.Kind == PassageKind.Paragraph)) line.Indent = manner.Indents;
            else if (line.Set.Frame.Kind is FrameKind.Heading or FrameKind.Names) line.Indent = manner.Centring;
        }
        return lines;
    }

    /// <summary>Sets the blank lines; after all damage, since a lost line takes its blank with it.</summary>
    public void Blank(List<DumpLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var (line, next) = (lines[i], i + 1 < lines.Count ? lines[i + 1] : null);
            if (line.BlanksAfter > 0) continue;
            var together = next != null && line.Set.Frame.Kind == FrameKind.Heading && next.Set.Frame.Kind == FrameKind.Heading && next.Set.Frame.Part == line.Set.Frame.Part;
            var turned = together && next!.Set.Frame == line.Set.Frame;
            var blank = manner.Blanks switch
            {
                Blanks.None => false,
                Blanks.EachButLatin => !char.IsAsciiLetterOrDigit(line.Copy.Text[^1]) && !turned,
                Blanks.Each => !turned || manner.IsTyped,
                Blanks.Blocks => turned && manner.PartsHeadingLines || line.EndsFrame && !(together && manner.KeepsHeadingTogether) || manner.CrossheadsApart && next != null && IsCrosshead(line) != IsCrosshead(next),
                Blanks.Paragraphs => line.EndsFrame || next is { IsCut: false } && next.Set.NumberInPassage == 0,
                _ => line.EndsFrame ? chance.Share(.85) : chance.Share(.04),
            };
            if (blank) line.BlanksAfter = manner.Blanks == Blanks.Blocks && chance.Share(.03) ? 2 : 1;
        }
    }

    private static bool IsCrosshead(DumpLine line) => line.Set.Passage.Kind == PassageKind.Crosshead;

    // pdfminer, and sometimes pdftotext, take a line apart where a stop is squeezed.
    private IEnumerable<DumpLine> Cut(SetLine line, bool isText)
    {
        var copy = line.Copy;
        if (!isText || manner.CutsAtStops == 0 || copy.Length < 7) { yield return new DumpLine(line, copy); yield break; }
        var from = 0;
        for (var i = 1; i < copy.Length - 1; i++)
        {
            if (!Stops.Contains(copy.Text[i - 1]) && !(manner.CutsAtStops < 1 && Stops.Contains(copy.Text[i]))) continue;
            if (!chance.Share(manner.CutsAtStops)) continue;
            yield return new DumpLine(line, copy.Slice(from, i)) { IsCut = from > 0 };
            from = i;
        }
        yield return new DumpLine(line, copy.Slice(from, copy.Length)) { IsCut = from > 0 };
    }

    private void Space(DumpLine line)
    {
        var copy = line.Copy;
        if (manner.SpacedLines > 0 && copy.Length is > 6 and < 40 && chance.Share(manner.SpacedLines)) line.Copy = Spread(copy, (_, _) => true);
        else if (manner.SpacedFigures > 0 && chance.Share(manner.SpacedFigures))
        {
            var both = chance.Share(.5);
            line.Copy = Spread(copy, (a, b) => a > '\u4e00' && a < '\ua000' && char.IsAsciiDigit(b) || both && char.IsAsciiDigit(a) && b > '\u4e00' && b < '\ua000');
        }
    }

    private static Copy Spread(Copy copy, Func<char, char, bool> parts)
    {
        var text = new StringBuilder();
        var marks = new List<Mark>();
        for (var i = 0; i < copy.Length; i++)
        {
            if (i > 0 && copy.Text[i] != ' ' && copy.Text[i - 1] != ' ' && parts(copy.Text[i - 1], copy.Text[i]))
            {
                text.Append(' ');
                // A space inside a name is the name's.
                marks.Add(copy.Marks[i] is Mark.BylineNameIn or Mark.CreditNameIn or Mark.OpeningNameIn or Mark.DatelineNameIn ? copy.Marks[i] : copy.Marks[i - 1] < Mark.Around ? Mark.Text : Mark.Around);
            }
            text.Append(copy.Text[i]);
            marks.Add(copy.Marks[i]);
        }
        return new Copy(text.ToString(), [.. marks]);
    }
}
