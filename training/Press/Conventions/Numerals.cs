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

    /// <summary>All figures of a text in characters: 10月29日 as 十月二十九日, 1936年 as 一九三六年, 5.7 as 五点七.</summary>
    public static string Spell(string text)
    {
        var spelled = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsAsciiDigit(text[i])) { spelled.Append(text[i++]); continue; }
            var start = i;
            while (i < text.Length && char.IsAsciiDigit(text[i])) i++;
            var isFraction = start > 1 && text[start - 1] == '.' && char.IsAsciiDigit(text[start - 2]);
            if (isFraction) spelled[^1] = '点';
            if (i - start <= 2 && !isFraction && text[start] != '0') spelled.Append(Counted(int.Parse(text.AsSpan(start, i - start), System.Globalization.CultureInfo.InvariantCulture)));
            else foreach (var c in text.AsSpan(start, i - start)) spelled.Append(Digits[c - '0']);
        }
        return spelled.ToString();
    }
}
