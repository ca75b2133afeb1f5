namespace Banmian.Scripts.Newspaper;

/// <summary>The characters of figures.</summary>
internal static class Numerals
{
    private const string All = "0123456789０１２３４５６７８９〇零一二三四五六七八九十百千万亿两几半数";

    private static readonly bool[] Marked = Mark();

    public static bool Has(char character) => Marked[character];

    private static bool[] Mark()
    {
        var marked = new bool[char.MaxValue + 1];
        foreach (var numeral in All)
            marked[numeral] = true;
        return marked;
    }
}
