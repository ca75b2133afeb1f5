using System.Globalization;

namespace Banmian.Text;

/// <summary>Numbers as papers print them: 2021, 二〇二一, 一一〇, 三十八, 廿八, 卅六, 一百一十三, ④.</summary>
internal static class PrintedNumber
{
    /// <summary>One figure of such a number, as a class of a regular expression.</summary>
    public const string Figure = "[0-9〇零○O一二三四五六七八九十百廿卅]";

    /// <summary>A whole number in a ring, ① to ⑳, as such a class.</summary>
    public const string Ringed = "[\u2460-\u2473]";

    /// <summary>The number, written figure by figure or counted in tens and hundreds; null where it is none.</summary>
    public static int? Parse(string text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        if (text is [>= '\u2460' and <= '\u2473' and var ringed])
            return ringed - '\u2460' + 1;
        var written = text.Replace("廿", "二十", StringComparison.Ordinal).Replace("卅", "三十", StringComparison.Ordinal);
        return written.Split('百') switch
        {
            [var tens] => InTens(tens),
            [var hundreds, ""] => InFigures(hundreds) * 100,
            [var hundreds, var tens] => InFigures(hundreds) * 100 + InTens(tens),
            _ => null,
        };
    }

    private static int? InTens(string text) => text.Split('十') switch
    {
        [var figures] => InFigures(figures),
        [var tens, var ones] => (tens.Length == 0 ? 1 : InFigures(tens)) * 10 + (ones.Length == 0 ? 0 : InFigures(ones)),
        _ => null,
    };

    private static int? InFigures(string text)
    {
        var number = 0;
        foreach (var c in text)
        {
            var figure = c is '零' or '○' or 'O' ? 0 : "〇一二三四五六七八九".IndexOf(c, StringComparison.Ordinal);
            if (figure < 0)
                return null;
            number = number * 10 + figure;
        }
        return text.Length == 0 ? null : number;
    }
}
