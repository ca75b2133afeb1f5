namespace Banmian.Training;

/// <summary>Breaks a paragraph into lines: prohibited starts and ends (GB/T 15834-2011, 5.1), squeezed and hanging
/// stops.</summary>
internal static class LineBreaker
{
    private const string NoStart = "，。、；：！？）》”’」』】〕…—·％%.,!?;:)]";
    private const string NoEnd = "（《“‘「『【〔([";

    /// <param name="measure">the measure in half ems of a line, counted from 0</param>
    /// <param name="indent">of the first line, in half ems</param>
    public static List<(int Start, int End)> Break(string text, Func<int, double> measure, double indent, TypeStyle style)
    {
        var tokens = Tokens(text);
        var lines = new List<(int, int)>();
        var at = 0;
        while (at < tokens.Count)
        {
            while (at < tokens.Count && text[tokens[at].Start] is ' ' or '　') at++;
            if (at >= tokens.Count) break;
            var room = Math.Max(6, measure(lines.Count) - (lines.Count == 0 ? indent : 0));
            var end = Fill(text, tokens, at, room, style);
            if (end == at)
            {
                // An address that is wider than its column is broken where it must.
                var (start, stop) = tokens[at];
                var fits = Math.Max(1, (int)(room / style.LatinWidth));
                if (stop - start > fits)
                {
                    lines.Add((start, start + fits));
                    tokens[at] = (start + fits, stop);
                    continue;
                }
                end = at + 1;
            }
            if (end < tokens.Count && !style.BreaksAnywhere)
            {
                var back = end;
                while (back > at + 1 && (NoStart.Contains(text[tokens[back].Start])
                    || NoEnd.Contains(text[tokens[back - 1].Start]))) back--;
                if (back > at + 1 || end == at + 1) end = back;
            }
            lines.Add((tokens[at].Start, tokens[end - 1].End));
            at = end;
        }
        return lines;
    }

    private static int Fill(string text, List<(int Start, int End)> tokens, int at, double room, TypeStyle style)
    {
        var width = 0.0;
        var end = at;
        for (; end < tokens.Count; end++)
        {
            var (start, stop) = tokens[end];
            var c = text[start];
            var wide = 0.0;
            for (var i = start; i < stop; i++) wide += style.WidthOf(text[i]);
            if (width + wide > room + .01)
            {
                if (c is ' ' or '　' || NoStart.Contains(c) && !style.BreaksAnywhere
                    && (style.Hangs || style.Trims && width + 1 <= room + .01)) end++;
                break;
            }
            if (style.ClosesUp && end > at && stop - start == 1 && (NoStart.Contains(c) || NoEnd.Contains(c))
                && NoStart.Contains(text[start - 1])) wide--;
            width += wide;
        }
        return end;
    }

    // What holds together at a line's end: words, figures, addresses, double dashes and dots.
    private static List<(int Start, int End)> Tokens(string text)
    {
        var tokens = new List<(int, int)>(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var start = i++;
            if (IsLatin(text[start])) while (i < text.Length && IsLatin(text[i])) i++;
            else if (i < text.Length && text[start] is '—' or '…' && text[i] == text[start]) i++;
            tokens.Add((start, i));
        }
        return tokens;
    }

    private static bool IsLatin(char c) => char.IsAsciiLetterOrDigit(c) || c < 128 && ".,%:/-+@".Contains(c);
}
