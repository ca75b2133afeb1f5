namespace Banmian.Scripts.Newspaper;

/// <summary>
/// 著 on the way to Simplified. It stays where it is zhù, to write; as the particle zhe it becomes 着. Taiwan prints 著 for both,
/// Hong Kong and OpenCC's own standard print 着 for the particle, and a dump does not say which of them it follows.
/// </summary>
internal static class Zhu
{
    public const char Character = '著';
    public const char Particle = '着';

    // What one does with a work while one does something else: 捧著《史記》. After anything else an author wrote it.
    private const string Handled = "讀看捧拿抱聽念唸翻寫印登按依照沿憑跟隨刊載播演帶有拍奏放夾指朝掛題貼唱哼握盯望用藉借背對向就拎攥擺揣記當留";

    private const string Titles = "《〈";
    private const string Ends = "，。；、（）,";

    // 著有多部小說, 著有長篇《…》: works are counted or named.
    private static readonly string[] Works =
        ["《", "〈", "多部", "多種", "多本", "多篇", "專著", "長篇", "詩集", "論文", "散文", "小說", "文集", "回憶錄"];

    // How far off in a note on a book its title or its publisher stands.
    private const int Reach = 16;

    private static readonly string[] Publishers = ["出版", "書局", "書店", "書館", "刊行", "譯，", "譯）"];

    // 這本書由王力著.
    private static readonly string[] WrittenBy = ["書由", "作品由", "小說由", "文由", "歌詞由"];

    /// <summary>What a 著 becomes that stands in no word of the table.</summary>
    /// <param name="besideParticle">Whether the text has 着 too.</param>
    public static char Simplified(string text, int at, bool besideParticle) =>
        besideParticle || IsToWrite(text.AsSpan(..at), text.AsSpan(at + 1)) ? Character : Particle;

    private static bool IsToWrite(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (!before.IsEmpty && Handled.Contains(before[^1]))
            return false;
        if (after.IsEmpty || Ends.Contains(after[0]))
        {
            var near = before[^Math.Min(Reach, before.Length)..];
            return near.Contains('》') || near.Contains("主編", StringComparison.Ordinal) || BeginsWithin(near, WrittenBy, Reach)
                || BeginsWithin(after, Publishers, Reach);
        }
        // 著書三十年, but 看著書包
        if (after[0] == '書' && after.Length > 1 && Numerals.Has(after[1]))
            return true;
        return Titles.Contains(after[0]) || after[0] == '有' && BeginsWithin(after[1..], Works, 0);
    }

    /// <summary>Whether one of some words begins within the first places of a text.</summary>
    private static bool BeginsWithin(ReadOnlySpan<char> text, string[] words, int places)
    {
        foreach (var word in words)
            if (text[..Math.Min(text.Length, places + word.Length)].Contains(word, StringComparison.Ordinal))
                return true;
        return false;
    }
}
