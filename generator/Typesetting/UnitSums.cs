namespace Banmian.Typesetting;

/// <summary>
/// What the units of a text come to from its beginning up to each of them: their <paramref name="Width"/> (em), the quarters of
/// an em their marks are <paramref name="Able"/> to give up, the <paramref name="Gaps"/> before them, parts of words left out,
/// and those of these that are <paramref name="Widenable"/>; and the <paramref name="Least"/> (em) they take in lines that are
/// squeezed as far as they can be, wherever these end. They are the same for every measure.
/// </summary>
internal sealed record UnitSums(double[] Width, int[] Able, int[] Gaps, int[] Widenable, double[] Least)
{
    public static UnitSums Of(SetUnits text)
    {
        var (units, meetings) = (text.Units, text.Meetings);
        var many = units.Length + 1;
        var (width, able, gaps, widenable) = (new double[many], new int[many], new int[many], new int[many]);
        var least = new double[many];
        for (var i = 0; i < units.Length; i++)
        {
            width[i + 1] = width[i] + units[i].Width + units[i].Gap - meetings[i] * 0.25;
            able[i + 1] = able[i] + (units[i].Trim == Side.None ? 0 : LineBreaker.MostQuarters - meetings[i]);
            gaps[i + 1] = gaps[i] + (units[i].Hyphen > 0 ? 0 : 1);
            widenable[i + 1] = widenable[i] + (Widening.IsAble(text, i) ? 1 : 0);
            least[i + 1] = least[i] + (units[i].IsSpace ? 0 : units[i].Width - (units[i].Trim == Side.None ? meetings[i]
                : LineBreaker.MostQuarters) * 0.25);
        }
        return new UnitSums(width, able, gaps, widenable, least);
    }
}
