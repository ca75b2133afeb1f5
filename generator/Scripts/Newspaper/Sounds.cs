namespace Banmian.Scripts.Newspaper;

/// <summary>
/// Names written by their sound without a dot (埃里克, 佩德里): a run of the characters that news uses for foreign sounds. In it
/// characters go by sound, as in a name with a dot.
/// </summary>
internal sealed class Sounds
{
    public const int Shortest = 3;
    public const int Longest = 7;

    // Of the tables by which the news agency writes foreign names, those that few other words are made of.
    private const string All =
        "阿埃艾爱奥安昂巴班邦贝本比彼宾波博伯布查察茨达戴丹当德邓蒂迪丁顿多厄恩尔法凡范菲费芬弗福夫盖甘冈戈格贡古瓜圭"
        + "哈海汉豪赫亨洪胡怀惠霍基吉加贾简杰捷京卡凯坎康考科克肯库夸奎昆拉莱兰朗劳勒雷黎里利莉立丽连列林隆卢鲁路伦罗洛吕"
        + "马玛麦迈曼毛梅蒙孟米密缅莫默姆穆纳娜奈内尼涅宁纽农努诺欧帕潘庞佩彭皮匹珀普奇契齐恰乔切钦琼丘瑞若萨塞赛桑瑟森"
        + "沙莎绍舍圣施什史舒朔丝斯松苏素索塔泰坦汤唐陶特滕提田廷通图托瓦万旺威韦维魏温翁沃乌武西希锡夏香肖谢辛休许雪逊雅亚扬"
        + "耶叶伊因英尤约赞泽詹珍芝治朱兹佐哲娅妮妲娃琳珊萝薇蕾黛泊芙婷";

    private readonly bool[] marked = new bool[char.MaxValue + 1];
    private readonly NameTable names;

    public Sounds(NameTable names)
    {
        this.names = names;
        foreach (var sound in All)
            marked[sound] = true;
    }

    public bool Has(char character) => marked[character];

    /// <summary>Whether a word is made of sounds alone.</summary>
    public bool Make(ReadOnlySpan<char> word) => word.Length >= Shortest && Run(word) == word.Length;

    /// <summary>
    /// The length of the longest such name at the beginning of a text that has a character written otherwise than in words, or 0.
    /// </summary>
    public int Length(ReadOnlySpan<char> text)
    {
        var end = Run(text);
        return end >= Shortest && IsSpecial(text[..end]) ? end : 0;
    }

    /// <summary>Whether sounds are written otherwise than they are in words.</summary>
    public bool IsSpecial(ReadOnlySpan<char> sounds)
    {
        foreach (var sound in sounds)
            if (names.IsSpecialInTransliteration(sound))
                return true;
        return false;
    }

    private int Run(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && end < Longest && marked[text[end]])
            end++;
        return end;
    }
}
