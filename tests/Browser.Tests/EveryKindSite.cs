using System.Security.Cryptography;
using System.Text;

namespace Banmian.Tests.Browser;

/// <summary>
/// A site with a page of every layout and of all that may stand on one: nameplate, notes with links in running text, a story
/// printed twice, a column, a page that was withdrawn and one that moved, a footer that names who keeps the archive.
/// </summary>
public sealed class EveryKindSite() : BuiltSite("broadsheet",
[
    .. Sample,
    ("front.txt", File.ReadAllBytes(SampleSite.Path(SampleSite.Dump))),
    ("front.yml", Encoding.UTF8.GetBytes("""
        paper: xinqu
        date: 2021-02-01
        page: 1
        section: 要闻
        editors: [李丹]
        photos: [a.png]
        rights: © 新区报社
        source: https://example.org/scan
        added: 2024-05-01
        note: 这一版的说明见[来源](https://example.org/)，**注意：**正文以[印刷的一版](https://example.org/b)为准。
        was: [old/2021/06]

        """)),
    ("a.png", Pictures.Png),
    ("gone.txt", "长桥通车\n一座长桥昨天通车，从此过江不用摆渡。\n"u8.ToArray()),
    ("gone.yml", "paper: xinqu\ndate: 2021-02-01\npage: 2\nwithdrawn: 应作者要求撤下。\n"u8.ToArray()),
    .. Column("first", 2, "新区公布复核结果"),
    .. Column("second", 3, "图书馆新馆开放"),
], Vertical + """
    institution: { zh-Hans: 青溪图书馆, zh-Hant: 青溪圖書館 }
    contact: mail@example.org
    licence: https://creativecommons.org/licenses/by/4.0/
    corrections: https://example.org/issues/new

    """)
{
    // A proof says what is the kicker.
    private static IEnumerable<(string, byte[])> Column(string name, int day, string headline)
    {
        const string Text = "日前，新区公布年度复核结果，特色产业基地顺利通过复核，这是新区坚持创新的成果。";
        var dump = Encoding.UTF8.GetBytes($"今日谈\n{headline}\n{Text}\n");
        yield return ($"{name}.txt", dump);
        yield return ($"{name}.yml", Encoding.UTF8.GetBytes($"paper: xinqu\ndate: 2021-02-0{day}\npage: 6\n"));
        yield return ($"{name}.md", Encoding.UTF8.GetBytes($$"""
            ---
            schema: 1
            source: "{{name}}.txt"
            sha256: {{Convert.ToHexStringLower(SHA256.HashData(dump))}}
            state: unread
            readers: []
            ---

            ## {{headline}} {#s01 .article}

            今日谈 {.kicker}

            {{Text}}

            """));
    }
}
