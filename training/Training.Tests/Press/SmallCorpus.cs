namespace Banmian.Training.Tests;

/// <summary>A corpus of made-up articles, enough to press pages from.</summary>
internal static class SmallCorpus
{
    private static readonly string[] Subjects = ["水库", "果园", "渡口", "书院", "茶山", "盐场", "窑厂", "林场", "灯塔", "戏楼", "桥头", "磨坊"];
    private static readonly string[] Doings = ["修缮一新，游人渐多", "迎来丰收，村民忙着采摘", "恢复夜航，船工轮流值守", "开办夜校，“人人都能来听”", "试种新苗，亩产增加两成",
        "清点库存，账目一一公布", "立起新碑，刻着三百个名字", "装上路灯，夜里亮到天明"];

    public static readonly Corpus Corpus = Corpus.Of(Articles());

    private static IEnumerable<Article> Articles()
    {
        for (var n = 0; n < 400; n++)
        {
            var isCaption = n % 5 == 0;
            var paragraphs = Enumerable.Range(0, isCaption ? 1 : 2 + n % 17).Select(p => Paragraph(n, p)).ToArray();
            var crossheads = n % 3 == 0 && paragraphs.Length > 5 ? new Dictionary<int,
                string>
            { [2] = Subjects[n % 12] + "有新事", [4] = "账本天天晒" } : [];
            yield return new Article($"made-up-{n}", "test", isCaption && n % 2 == 0 ? null
                : $"{Subjects[n % 12]}第{n}期工程完工 {Subjects[(n + 5) % 12]}同日开放",
                n % 4 == 0 ? "县水务局确认——" : null, n % 6 == 0 ? "——一座山村的二十四个小时" : null, n % 7 == 0 ? "灯下谈" : null, isCaption,
                paragraphs, crossheads);
        }
    }

    private static string Paragraph(int n, int p) =>
        $"{2000 + n % 25}年{1 + p % 12}月，{Subjects[(n + p) % 12]}{Doings[(n * 3 + p) % 8]}。"
            + $"负责人说：“{Subjects[(n + 2 * p) % 12]}的事要慢慢来，急不得。”"
        + $"全镇{n + 3 * p}户人家里，有{p + 2}户参加了GU-PARK合作社，{Doings[(n + 5 * p) % 8]}。";
}
