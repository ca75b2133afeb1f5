using System.Text;

namespace Banmian.Tests.Fuzz;

/// <summary>
/// Makes an input of one that is sound: cut, doubled, shuffled, indented, with pieces of others and with odd characters.
/// </summary>
internal sealed class Mutation(Random chance, IReadOnlyList<string> corpus)
{
    private static readonly string[] Odd =
    [
        " ", "\t", "　", "\u00A0", "\u200B", "\uFEFF", "\r", "\f", "\v", "\u001A", "\0", "\u202E", "\u2066", "\uD83D", "\uDC00",
        "𠮷", "é", "\u0301", "⽇", "︐", "｡", "ﬁ",
        "。", "、", "（", "）", "“", "”", "「", "」", "—", "…", "·", "-", "/", "|", "*", "_", "[", "](", "<", ">", "&", "{", "}", ":",
        "：", "#", "`", "!", "~", "\\", "'", "\"", "%",
        "本报讯", "本报记者 ", "记者", "摄", "责编：", "编辑 ", "电", "图为", "第1版", "2021年2月1日", "星期一", "下转第2版", "（完）", "电话：", "http://", "@", "0",
        "9", "１", "&nbsp;", "锟斤拷", "(cid:1)",
        ":::photo\n", "{#s01 .article}", "## ", "### ", "---\n", "- ", "> ", "lines=1-9 ", "sum=1-00000000 ", "null", "true",
        "[]", "{}", "1e999", "\u2028", "../", "# address ", "{date}", ".yml",
    ];

    public string Next()
    {
        var text = new StringBuilder(Any(corpus));
        for (var times = chance.Next(1, 12); times > 0; times--)
            Change(text);
        return text.ToString();
    }

    private void Change(StringBuilder text)
    {
        var (at, length) = Place(text);
        switch (chance.Next(10))
        {
            case 0:
                text.Remove(at, length);
                break;
            case 1:
                text.Insert(at, text.ToString(at, length));
                break;
            case 2:
                text.Insert(chance.Next(text.Length + 1), Any(Odd));
                break;
            case 3:
                text.Insert(chance.Next(text.Length + 1), string.Concat(Enumerable.Repeat(Any(Odd), chance.Next(1, 300))));
                break;
            case 4:
                var other = Any(corpus);
                var from = chance.Next(other.Length);
                text.Insert(at, other.AsSpan(from, chance.Next(Math.Min(other.Length - from, 400))));
                break;
            case 5:
                Lines(text,
                    lines =>
                        lines.Select(line => Any(Odd[..4]) is var blank ? string.Concat(Enumerable.Repeat(blank, chance.Next(31)))
                            + line : line));
                break;
            case 6:
                Lines(text, lines => { chance.Shuffle(lines); return lines; });
                break;
            case 7:
                Lines(text, lines => lines.SelectMany(line => chance.Next(20) == 0 ? (string[])[line, line] : [line]));
                break;
            case 8:
                text.Replace(Any(Odd), Any(Odd));
                break;
            default:
                if (text.Length > 0)
                    text[chance.Next(text.Length)] = Any(Odd)[0];
                break;
        }
    }

    private (int At, int Length) Place(StringBuilder text)
    {
        var at = chance.Next(text.Length + 1);
        return (at, chance.Next(Math.Min(text.Length - at, 200) + 1));
    }

    private static void Lines(StringBuilder text, Func<string[], IEnumerable<string>> change)
    {
        var changed = string.Join('\n', change(text.ToString().Split('\n')));
        text.Clear().Append(changed.AsSpan(0, Math.Min(changed.Length, 200_000)));
    }

    private T Any<T>(IReadOnlyList<T> of) => of[chance.Next(of.Count)];
}
