using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Banmian.Segmentation.Lines;

/// <summary>
/// Folds what extraction gives instead of the character that was printed: the dump keeps what it has, the folded text is read.
/// Kangxi radicals and compatibility ideographs (UAX 44, Equivalent_Unified_Ideograph; NFKC of these blocks), vertical forms,
/// half-width ｡､｢｣, Latin ligatures; characters that show nothing are left out.
/// </summary>
internal static class Folding
{
    // Zero-width signs, the soft hyphen, and the end-of-file sign of CP/M that some tools still write.
    private const string Nothing = "\u200b\u200c\u200d\u2060\ufeff\u00ad\u001a";

    // Unicode's radicals without an NFKC form that stand for one ideograph (EquivalentUnifiedIdeograph.txt).
    private static readonly FrozenDictionary<char, char> Radicals = Pairs(
        "⺀冫 ⺁厂 ⺂乛 ⺃乚 ⺄乙 ⺅亻 ⺆冂 ⺇几 ⺈刀 ⺉刂 ⺊卜 ⺋㔾 ⺌小 ⺍小 ⺎兀 ⺏尣 ⺐尢 ⺑尣 ⺒巳 ⺓幺 ⺔彑 ⺕彐 ⺖忄 ⺗㣺 ⺘扌 ⺙攵 ⺛旡 ⺜日 ⺝月 ⺞歺 ⺠民 ⺡氵 ⺢氺 ⺣灬 ⺤爫 ⺥爫 ⺦丬 ⺧牛 ⺨犭 "
        + "⺩王 ⺪疋 ⺫目 ⺬示 ⺭礻 ⺮竹 ⺯糹 ⺰纟 ⺱罓 ⺲罒 ⺳网 ⺴网 ⺵网 ⺶羊 ⺷羊 ⺸羊 ⺹耂 ⺺肀 ⺻聿 ⺼肉 ⺽臼 ⺾艹 ⺿艹 ⻀艹 ⻁虎 ⻂衤 ⻃覀 ⻄西 ⻅见 ⻆角 ⻇角 ⻈讠 ⻉贝 ⻊足 ⻋车 ⻌辶 ⻍辶 ⻎辶 ⻏阝 ⻐钅 ⻑長 ⻒镸 "
        + "⻓长 ⻔门 ⻕阜 ⻖阝 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻞飠 ⻟飠 ⻠饣 ⻡首 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻱龜 ⻲亀 ⻳龟");

    private static readonly FrozenDictionary<char, char> VerticalForms = Pairs(
        "︐， ︑、 ︒。 ︓： ︔； ︕！ ︖？ ︗〖 ︘〗 ︙… ︱— ︲– ︳＿ ︵（ ︶） ︷｛ ︸｝ ︹〔 ︺〕 ︻【 ︼】 ︽《 ︾》 ︿〈 ﹀〉 ﹁「 ﹂」 ﹃『 ﹄』 ﹇［ ﹈］ ｡。 ､、 ｢「 ｣」 ･・");

    /// <summary>The folded text, and for each of its characters the offset of the character it was made of.</summary>
    public static (string Text, int[] Places) Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        var places = new List<int>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var size = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? 2 : 1;
            foreach (var c in Fold(text, i, size))
            {
                folded.Append(c);
                places.Add(i);
            }
            // Both halves of a pair keep their own places.
            if (size == 2 && folded.Length > 1 && char.IsLowSurrogate(folded[^1])) places[^1] = i + 1;
            i += size - 1;
        }
        return (folded.ToString(), [.. places]);
    }

    /// <summary>How many characters of a text are folded or left out.</summary>
    public static int Count(string text)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var size = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? 2 : 1;
            if (!Fold(text, i, size).SequenceEqual(text.AsSpan(i, size))) count++;
            i += size - 1;
        }
        return count;
    }

    private static ReadOnlySpan<char> Fold(string text, int at, int size)
    {
        var c = text[at];
        if (size == 2)
            return new Rune(c, text[at + 1]).Value is >= 0x2F800 and <= 0x2FA1F ? text.Substring(at, 2).Normalize(NormalizationForm.FormKC) : text.AsSpan(at, 2);
        if (c < 0x80 && c != '\v' && c != '\u001a') return text.AsSpan(at, 1);
        if (c == '\v') return " ";
        if (Nothing.Contains(c)) return "";
        if (Radicals.TryGetValue(c, out var ideograph) || VerticalForms.TryGetValue(c, out ideograph)) return new([ideograph]);
        if (c is >= '\u2e80' and <= '\u2fdf' or >= '\uf900' and <= '\ufaff' or >= '\ufb00' and <= '\ufb06')
            return c.ToString(CultureInfo.InvariantCulture).Normalize(NormalizationForm.FormKC);
        return text.AsSpan(at, 1);
    }

    private static FrozenDictionary<char, char> Pairs(string pairs) => pairs.Split(' ').ToFrozenDictionary(p => p[0], p => p[1]);
}
