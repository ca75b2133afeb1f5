using System.Collections.Immutable;
using Banmian.Sources;

namespace Banmian.Segmentation.Lines;

/// <summary>Takes a dump apart into the lines of its page.</summary>
internal static class PageLines
{
    public static ImmutableArray<PageLine> Of(SourcePage page)
    {
        var folded = page.Lines.Select(l => Folding.Fold(l.Text)).ToArray();
        var lines = ImmutableArray.CreateBuilder<PageLine>();
        var above = 0;
        foreach (var (line, start, end) in ColumnsApart.Part([.. folded.Select(f => f.Text)]))
        {
            var (text, places) = folded[line];
            // At the head of a column the text above stands farther down.
            var blanks = lines.Count == 0 ? 0 : line > above ? line - above - 1 : 1;
            lines.Add(new PageLine(page.Lines[line].Number, text[start..end], places[start..end], blanks, start == Indent(text) ? Ems(text.AsSpan(0, start)) : 0));
            above = line;
        }
        return lines.ToImmutable();
    }

    private static int Indent(string text) => text.Length - text.AsSpan().TrimStart().Length;

    private static double Ems(ReadOnlySpan<char> white)
    {
        var ems = 0.0;
        foreach (var c in white) ems += c is '\u3000' or '\u2003' ? 1 : 0.5;
        return ems;
    }
}
