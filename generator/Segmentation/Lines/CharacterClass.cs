namespace Banmian.Segmentation.Lines;

/// <summary>What sort of character begins or ends a line; the model knows them by these numbers.</summary>
internal enum CharacterClass : byte
{
    Ideograph,
    Digit,
    Latin,
    Opener,
    Closer,
    Stop,
    Comma,
    Colon,
    Bullet,
    Dash,
    Other,
}

internal static class CharacterClasses
{
    public const int Count = (int)CharacterClass.Other + 1;

    private static readonly CharacterClass[] Classes = Table();

    public static CharacterClass Of(char c) => Classes[c];

    /// <summary>Whether words are made of it: an ideograph or a Latin letter.</summary>
    public static bool IsWord(char c) => Classes[c] is CharacterClass.Ideograph or CharacterClass.Latin;

    private static CharacterClass[] Table()
    {
        var classes = new CharacterClass[char.MaxValue + 1];
        for (var i = 0; i < classes.Length; i++)
        {
            var c = (char)i;
            classes[i] = c is >= '\u3400' and <= '\u9fff' or '〇' or '々' || char.IsSurrogate(c) ? CharacterClass.Ideograph
                : c is >= '0' and <= '9' or >= '０' and <= '９' ? CharacterClass.Digit
                : c < '\u0250' && char.IsLetter(c) || c is >= 'Ａ' and <= 'Ｚ' or >= 'ａ' and <= 'ｚ' ? CharacterClass.Latin
                : CharacterClass.Other;
        }
        Mark("（《“‘「『【〔([〈［{〖", CharacterClass.Opener);
        Mark("）》”’」』】〕)]〉］}〗", CharacterClass.Closer);
        Mark("。！？…!?．.", CharacterClass.Stop);
        Mark("，、；,;", CharacterClass.Comma);
        Mark("：:", CharacterClass.Colon);
        Mark("▶■●□◎○◆★▲/|※·▷►＊*☉▌◤〓◇›△▼◀◘↑↓①②③④⑤⑥⑦⑧⑨⑩⑪⑫‖｜／•◢◣◥▪▫☆♦►◄☞☑✓►", CharacterClass.Bullet);
        Mark("—－-–─―~～━_＿", CharacterClass.Dash);
        return classes;

        void Mark(string characters, CharacterClass of)
        {
            foreach (var c in characters) classes[c] = of;
        }
    }
}
