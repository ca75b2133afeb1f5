using System.Collections.Immutable;
using Banmian.Sources;

namespace Banmian.Segmentation.Lines;

/// <summary>Takes a dump apart into the lines of its page.</summary>
internal static class PageLines
{
    public static ImmutableArray<PageLine> Of(SourcePage page)
    {
        var lines = ImmutableArray.CreateBuilder<PageLine>();
        var blanks = 0;
        foreach (var source in page.Lines)
        {
            if (Line(source, lines.Count == 0 ? 0 : blanks) is { } line)
            {
                lines.Add(line);
                blanks = 0;
            }
            else blanks++;
        }
        return lines.ToImmutable();
    }

    // Null where nothing is left to read.
    private static PageLine? Line(SourceLine source, int blanks)
    {
        var (text, places) = Folding.Fold(source.Text);
        var trimmed = text.AsSpan().Trim();
        if (trimmed.IsEmpty) return null;
        var start = text.Length - text.AsSpan().TrimStart().Length;
        return new PageLine(source.Number, trimmed.ToString(), places[start..(start + trimmed.Length)], blanks, Indent(text.AsSpan(0, start)));
    }

    private static double Indent(ReadOnlySpan<char> white)
    {
        var indent = 0.0;
        foreach (var c in white) indent += c is '\u3000' or '\u2003' ? 1 : 0.5;
        return indent;
    }
}
