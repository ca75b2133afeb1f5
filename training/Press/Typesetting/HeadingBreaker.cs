namespace Banmian.Training;

/// <summary>Breaks a heading into lines of about the same length, at blanks and stops where there are some.</summary>
internal static class HeadingBreaker
{
    private const string NoStart = "，。、；：！？）》”’」』】〕…—·％%";
    private const string NoEnd = "（《“‘「『【〔";

    public static List<Copy> Break(Chance chance, Copy heading, int most)
    {
        var text = heading.Text;
        var lines = new List<Copy>();
        if (text.Length <= most) { lines.Add(heading); return lines; }
        var count = (text.Length + most - 1) / most;
        if (count > 6 && most > 5) count = 6;
        var from = 0;
        for (var n = 1; n < count; n++)
        {
            var wanted = text.Length * (double)n / count;
            var (best, cut) = (double.MaxValue, -1);
            for (var i = Math.Max(from + 1, (int)wanted - 6); i < Math.Min(text.Length, (int)wanted + 7); i++)
            {
                if (NoStart.Contains(text[i]) || NoEnd.Contains(text[i - 1]) || char.IsAsciiLetterOrDigit(text[i])
                    && char.IsAsciiLetterOrDigit(text[i - 1])) continue;
                var cost = Math.Abs(i - wanted) + chance.Unit() * 2 - (text[i] is ' ' or '　' || " 　，：；！？".Contains(text[i - 1])
                    ? 5 : 0);
                if (cost < best) (best, cut) = (cost, i);
            }
            if (cut < 0) continue;
            lines.Add(heading.Slice(from, cut).Trim());
            from = cut;
        }
        lines.Add(heading.Slice(from, text.Length).Trim());
        lines.RemoveAll(l => l.Length == 0);
        return lines;
    }
}
