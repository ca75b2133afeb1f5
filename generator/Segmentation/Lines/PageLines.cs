using System.Collections.Immutable;
using Banmian.Segmentation.Model;
using Banmian.Sources;

namespace Banmian.Segmentation.Lines;

/// <summary>Takes a dump apart into the lines of its page.</summary>
internal static class PageLines
{
    public static ImmutableArray<PageLine> Of(SourcePage page, CharacterCounts counts)
    {
        var folded = page.Lines.Select(l => LineFolding.Fold(l.Text)).ToArray();
        var lines = ImmutableArray.CreateBuilder<PageLine>();
        var above = 0;
        // What all lines of a page are set in by, the tool put there (pdftotext -layout): only what is more says anything.
        var common = folded.Where(f => !string.IsNullOrWhiteSpace(f.Text)).Select(f => Ems(f.Text.AsSpan(0, Indent(f.Text))))
            .DefaultIfEmpty().Min();
        foreach (var (line, start, end) in ColumnsApart.Part([.. folded.Select(f => f.Text)], counts))
        {
            var (text, places) = folded[line];
            // At the head of a column the text above stands farther down.
            var blanks = lines.Count == 0 ? 0 : line > above ? line - above - 1 : 1;
            lines.Add(new PageLine(page.Lines[line].Number, text[start..end], places[start..end], blanks, start == Indent(text)
                ? Ems(text.AsSpan(0, start)) - common : 0));
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
