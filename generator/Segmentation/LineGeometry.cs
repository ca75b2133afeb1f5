using System.Collections.Immutable;
using Banmian.Sources;
using Banmian.Text;

namespace Banmian.Segmentation;

/// <summary>Measures lines and mends those that the extraction cut in two.</summary>
internal static class LineGeometry
{
    /// <summary>The narrowest and the widest a text can have been set, in em (clreq 3.1.6 for the punctuation).</summary>
    public static (double Narrow, double Wide) Widths(ReadOnlySpan<char> text)
    {
        double narrow = 0, wide = 0;
        var squeezable = false;
        var word = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsLowSurrogate(c)) continue;
            if (c == '\u3000') { narrow += 1; wide += 1; }
            else if (char.IsWhiteSpace(c)) wide += 0.25;
            else if (Characters.IsCompressible(c)) { narrow += squeezable ? 0.5 : 0.75; wide += 1; }
            else if (c < 0x2000) { narrow += char.IsAsciiDigit(c) ? 0.47 : char.IsAsciiLetterUpper(c) ? 0.5 : 0.4; wide += char.IsAsciiDigit(c) ? 0.57 : char.IsAsciiLetterUpper(c) ? 0.8 : 0.6; }
            else { narrow += 1; wide += 1; }
            squeezable = Characters.IsCompressible(c);
            // Up to a quarter em is set between ideographs and Latin (clreq 3.2.2).
            if (i > 0 && (word != Characters.IsWordCharacter(c)) && (Characters.IsIdeograph(c) || Characters.IsIdeograph(text[i - 1]))) wide += 0.25;
            word = Characters.IsWordCharacter(c);
        }
        return (narrow, wide);
    }

    /// <summary>The lines of a page that hold text, measured, with the pieces of a cut line put together again.</summary>
    public static ImmutableArray<PrintedLine> Measure(SourcePage page)
    {
        var lines = new List<PrintedLine>();
        // What all lines of a page are set in by, the tool put there (pdftotext -layout): only what is more says anything.
        var common = page.Lines.Where(line => !line.IsBlank).Select(line => Indent(line.Text)).DefaultIfEmpty().Min();
        var blanks = 0;
        foreach (var source in page.Lines)
        {
            if (source.IsBlank)
            {
                blanks++;
                continue;
            }
            foreach (var piece in RunTogether.Pieces(SourcedText.OfLine(source.Text, source.Number, 0)))
            {
                lines.Add(Measured(source.Number, source.Number, piece, lines.Count == 0 ? 0 : blanks, common));
                blanks = 0;
            }
        }
        var cutAtClosers = Glue(lines, (_, at) => StartsWithCloser(lines[at]));
        // A tool that cuts before a closing mark cuts before an opening one too, where a stop stood before it.
        return cutAtClosers.Count == lines.Count ? [.. lines] : [.. Glue(cutAtClosers, (above, at) => IsCutAtOpener(above, cutAtClosers, at))];
    }

    private static List<PrintedLine> Glue(List<PrintedLine> lines, Func<PrintedLine, int, bool> isCut)
    {
        var glued = new List<PrintedLine>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            if (glued.Count > 0 && isCut(glued[^1], i))
                glued[^1] = Joined(glued[^1], lines[i]);
            else
                glued.Add(lines[i]);
        }
        return glued;
    }

    private static PrintedLine Joined(PrintedLine above, PrintedLine below)
    {
        var joined = Measured(above.First, below.Last, SourcedText.Concat([above.Source, below.Source]), above.BlanksBefore, 0);
        return joined with { Overprinted = SourcedText.Concat([above.Overprinted, joined.Overprinted, below.Overprinted]) };
    }

    // pdftotext starts a new line where squeezed punctuation overlaps (“乐趣。” / “”该校执行校长…”): a printed line
    // never starts with a closing mark.
    private static bool StartsWithCloser(PrintedLine line) =>
        Characters.IsProhibitedAtStart(line.Dense[0]) && !char.IsAscii(line.Dense[0]) && line.Dense[0] is not ('…' or '·');

    // “…不好意思地説：” / “「那是娃們”: neither piece is full, both together are, or the first
    // ends in the middle of a sentence.
    private static bool IsCutAtOpener(PrintedLine above, List<PrintedLine> lines, int at)
    {
        var below = lines[at];
        if (below.BlanksBefore > 0 || !Characters.IsOpener(below.Dense[0]) || !Characters.IsCompressible(above.Dense[^1])) return false;
        var (width, measure) = (above.WideWidth + below.WideWidth, MeasureAround(lines, at));
        return above.WideWidth < measure - 1.5
            // A piece as long as a paragraph's first line is one, if the piece above ends a sentence.
            && (!above.EndsSentence || below.WideWidth < measure - 3 && (Fills(width, measure) || Fills(width, measure - 2)));
    }

    // Three in four of the lines around are no wider.
    private static double MeasureAround(List<PrintedLine> lines, int at)
    {
        var widths = lines.Skip(Math.Max(0, at - 6)).Take(13).Select(l => l.WideWidth).Order().ToArray();
        return widths[widths.Length * 3 / 4];
    }

    private static bool Fills(double width, double measure) => width >= measure - 0.6 && width <= measure + 1.4;

    private static PrintedLine Measured(int first, int last, SourcedText text, int blanks, double common)
    {
        var (source, copy) = Overprint.Fold(text.Trim());
        var trimmed = source.Characters;
        var indent = Math.Max(0, Indent(text.Characters) - common);
        var letterSpaced = Spacing.IsJustifiedBySpaces(trimmed);
        var (narrow, wide) = Widths(letterSpaced ? Spacing.Close(trimmed) : trimmed);
        // A letter-spaced line was stretched to the measure, nobody can say by how much.
        return new PrintedLine(first, last, source, blanks, indent, narrow, letterSpaced ? wide * 1.6 : wide, copy);
    }

    // In em: an ideographic space is one, and any other blank half of one.
    private static double Indent(string text) => text.TakeWhile(char.IsWhiteSpace).Sum(c => c == '\u3000' ? 1 : 0.5);
}
