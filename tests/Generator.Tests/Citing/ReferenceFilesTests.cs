using System.Text.Json.Nodes;
using Banmian.Citing;
using Banmian.Config;

namespace Banmian.Tests.Citing;

public class ReferenceFilesTests
{
    private static readonly Reference Story = new("xinqu-2021-02-01-06-01", "五%的_题{目}", ["叶伟", "王明"], "新区报",
        EdtfDate.Parse("2021-02-01", out _), "6", "卫生", "https://example.org/a/", "zh-Hans");

    private static readonly Reference Bare = new("undated-x-01", "题", [], null, null, null, null, null, "zh-Hant");

    [Fact]
    public void Ris_has_a_value_a_line_and_ends_each_entry() => Assert.Equal(
        "TY  - NEWS\r\nID  - xinqu-2021-02-01-06-01\r\nTI  - 五%的_题{目}\r\nAU  - 叶伟\r\nAU  - 王明\r\nT2  - 新区报\r\nPY  - 2021\r\n"
            + "DA  - 2021/02/01/\r\nSE  - 卫生\r\nSP  - 6\r\nUR  - https://example.org/a/\r\nLA  - zh-Hans\r\nER  - \r\n\r\n"
            + "TY  - NEWS\r\nID  - undated-x-01\r\nTI  - 题\r\nLA  - zh-Hant\r\nER  - \r\n\r\n",
        ReferenceFiles.Ris([Story, Bare]));

    [Fact]
    public void BibTeX_keeps_names_whole_and_escapes_what_TeX_would_read() => Assert.Equal(
        """
        @article{xinqu-2021-02-01-06-01,
        author={{叶伟} and {王明}},
        title={{五\%的\_题\{目\}}},
        journal={新区报},
        date={2021-02-01},
        year={2021},
        month={2},
        pages={6},
        url={https://example.org/a/},
        langid={chinese},
        entrysubtype={newspaper},
        }


        """.ReplaceLineEndings("\n"), ReferenceFiles.BibTeX([Story]));

    [Fact]
    public void BibTeX_takes_for_an_article_only_what_a_paper_is_known_of() => Assert.Equal(
        "@misc{undated-x-01,\ntitle={{题}},\nlangid={chinese},\nentrysubtype={newspaper},\n}\n\n",
        ReferenceFiles.BibTeX([Bare]));

    [Fact]
    public void Csl_json_has_the_parts_of_a_date_and_names_as_they_are()
    {
        var items = JsonNode.Parse(ReferenceFiles.CslJson([Story, Bare,
            Bare with { Date = EdtfDate.Parse("2021-01/2021-02~", out _) }]))!.AsArray();
        Assert.Equal("""[[2021,2,1]]""", items[0]!["issued"]!["date-parts"]!.ToJsonString());
        Assert.Equal("叶伟", (string?)items[0]!["author"]![0]!["literal"]);
        Assert.Equal(["id", "type", "title", "language"], items[1]!.AsObject().Select(property => property.Key));
        Assert.Equal("""[[2021,1],[2021,2]]""", items[2]!["issued"]!["date-parts"]!.ToJsonString());
        Assert.True((bool)items[2]!["issued"]!["circa"]!);
    }

    [Fact]
    public void A_link_holds_the_file_and_nothing_that_ends_it()
    {
        foreach (var form in ReferenceFiles.All)
        {
            var tricky = Story with { Title = "百分之5%的“#\"<变>化" };
            var link = ReferenceFiles.Link(form, tricky);
            var head = $"data:{form.MediaType};charset=utf-8,";
            Assert.StartsWith(head, link, StringComparison.Ordinal);
            var file = link[head.Length..];
            Assert.DoesNotContain(file, c => c is '#' or ' ' or '"' or '<' or '\n');
            Assert.Equal(form.Write([tricky]), Uri.UnescapeDataString(file));
        }
    }
}
