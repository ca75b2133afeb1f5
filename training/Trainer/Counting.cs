using System.Text;
using Banmian.Segmentation.Lines;
using Banmian.Segmentation.Model;
using Banmian.Text;

namespace Banmian.Training;

/// <summary>Counts what running text is made of, in the articles that may be trained on: the model's parts that are no
/// network.</summary>
internal static class Counting
{
    // A model knows so many characters of text, and these, which text has seldom and newspapers often.
    private const int CommonCharacters = 3200;
    private const string Signs = "▶■●□◎○◆★▲▼◀◘/|※·▷【】〔〕（）—：℃@①②③④⑤⑥⑦⑧⑨⑩／,.:;!?()[]｜◤◢〓　";

    private const int BucketsOfPairs = 120_000, BucketsOfTriples = 150_000, BucketsOfStarts = 6_000;

    public static IEnumerable<(string Name, byte[] Bytes)> Parts(IReadOnlyList<Article> articles)
    {
        var characters = new Dictionary<char, int>();
        Dictionary<ulong, int> pairs = [], triples = [], starts = [];
        foreach (var paragraph in articles.SelectMany(a => a.Paragraphs).Select(p => Spacing.Dense(Simplified.Of(p))))
        {
            foreach (var c in paragraph) Count(characters, c);
            for (var i = 1; i < paragraph.Length; i++) Count(pairs, CharacterCounts.PairOf(paragraph[i - 1], paragraph[i]));
            for (var i = 2; i < paragraph.Length; i++) Count(triples,
                CharacterCounts.TripleOf(paragraph[i - 2], paragraph[i - 1], paragraph[i]));
            if (paragraph.Length > 1) Count(starts, CharacterCounts.PairOf(paragraph[0], paragraph[1]));
        }
        yield return ("characters", Characters(characters));
        yield return ("pairs", Table(pairs, 2, BucketsOfPairs));
        yield return ("triples", Table(triples, 4, BucketsOfTriples));
        yield return ("starts", Table(starts, 2, BucketsOfStarts));
        var signs = new PartWriter();
        signs.Text(string.Join('\n', SignWords));
        yield return ("signs", signs.ToArray());
        yield return ("topics", TopicCounting.Part(articles));
    }

    // Words that the model is told of one by one; those of the lists of cues.yml it is told of by list.
    private static readonly string[] SignWords =
    [
        "记者", "摄", "本报", "讯", "电", "报道", "图", "编辑", "责编", "版", "年", "月", "日", "星期", "电话", "地址", "@", "公告", "声明", "上接", "下转", "图为",
        "编者", "校对", "通讯员", "新华社", "整理", "撰", "作者", "来源", "供图", "摄影", "文/", "/", "（", "）", "——", "【", "℃", "元", "热线", "启事", "公司",
        "遗失", "详见", "报道见", "导读", "邮箱", "农历", "总第", "扫", "日报", "晚报", "中央社", "发", "说", "的", "了", "近日", "记者从", "据", "“", "》", "：",
    ];

    private static byte[] Characters(Dictionary<char, int> counts)
    {
        var common = counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key).Take(CommonCharacters).Select(c => c.Key);
        var known = new StringBuilder().AppendJoin("", common.Concat(Signs).Distinct()).ToString();
        var writer = new PartWriter();
        writer.Number(counts.Values.Sum());
        writer.Text(known);
        foreach (var c in known) writer.Number(counts.GetValueOrDefault(c));
        return writer.ToArray();
    }

    private static byte[] Table(Dictionary<ulong, int> counts, int least, int buckets) =>
        SequenceTable.Write(counts.Where(c => c.Value >= least).Select(c => (c.Key, c.Value)), buckets);

    private static void Count<T>(Dictionary<T, int> counts, T what) where T : notnull =>
        counts[what] = counts.GetValueOrDefault(what) + 1;
}
