using System.Text;

namespace Banmian.Training;

/// <summary>Numbers as Chinese papers print them.</summary>
internal static class Numerals
{
    private const string Digits = "〇一二三四五六七八九";

    /// <summary>十二, 二十三: up to 99.</summary>
    public static string Counted(int number)
    {
        var (tens, ones) = (number / 10, number % 10);
        return (tens > 1 ? Digits[tens].ToString() : "") + (tens > 0 ? "十" : "") + (ones > 0 || tens == 0 ? Digits[ones].ToString() : "");
    }

    /// <summary>二〇二一: figure by figure.</summary>
    public static string Spelled(int number)
    {
        var text = new StringBuilder();
        foreach (var c in number.ToString(System.Globalization.CultureInfo.InvariantCulture)) text.Append(Digits[c - '0']);
        return text.ToString();
    }

    /// <summary>All figures of a text spelled in characters.</summary>
    public static string Spell(string text)
    {
        var spelled = new StringBuilder(text.Length);
        foreach (var c in text) spelled.Append(char.IsAsciiDigit(c) ? Digits[c - '0'] : c);
        return spelled.ToString();
    }
}
