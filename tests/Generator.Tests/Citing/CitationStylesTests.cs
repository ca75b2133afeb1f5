using Banmian.Citing;
using Banmian.Config;

namespace Banmian.Tests.Citing;

/// <summary>
/// The lines are those of citeproc 2.4 with the CSL of the styles, as Debian 12 has them, and for GB/T 7714—2025 the CSL of the
/// Chinese Zotero community; but where a title ends with a Chinese stop there is no second one, a page without what it is a page
/// of is left out, and an estimated date stands in brackets in GB/T 7714.
/// </summary>
public class CitationStylesTests
{
    private static readonly Reference Story = new("xinqu-2021-02-01-06-01", "发展新材料 清远高新区硬气十足", ["叶伟"], "新区报",
        EdtfDate.Parse("2021-02-01", out _), "6", null, "https://example.org/a/", "zh-Hans");

    // A mark at the start, two of them, empty brackets, a page in brackets or without that follows nothing.
    private const string LeftOver =
        @"^[.,，（]|[.,，] ?[.,，]|[（(][）)]|[.”] （|(?<!, pp?)\. (pp?\. )?2([–-]3)?\.( https|$)|  ";

    private static string[] Cited(Reference of) => [.. CitationStyles.All.Select(style => style.Cite(of))];

    [Fact]
    public void A_story_of_a_day() => Assert.Equal(
        [
            "叶伟. 发展新材料 清远高新区硬气十足[N/OL]. 新区报，2021-02-01（6）. https://example.org/a/.",
            "叶伟. (2021, February 1). 发展新材料 清远高新区硬气十足. 新区报, 6. https://example.org/a/",
            "叶伟. “发展新材料 清远高新区硬气十足.” 新区报, February 1, 2021. https://example.org/a/.",
            "叶伟. “发展新材料 清远高新区硬气十足.” 新区报, 1 Feb. 2021, p. 6, https://example.org/a/.",
        ], Cited(Story));

    [Theory]
    [InlineData("2021-02-01", "叶伟. “稿.” 新区报, February 1, 2021, sec. 要闻.")]
    [InlineData("2021-03~", "叶伟. “稿.” 新区报, [March 2021?], sec. 要闻.")]
    [InlineData(null, "叶伟. “稿.” 新区报, n.d., sec. 要闻.")]
    public void Chicago_names_the_section(string? date, string cited) => Assert.Equal(cited, CitationStyles.Chicago(Story with
    {
        Title = "稿",
        Date = date is null ? null : EdtfDate.Parse(date, out _),
        Section = "要闻",
        Url = null,
    }));

    [Fact]
    public void Two_writers_and_a_month() => Assert.Equal(
        [
            "叶伟，王明. 两人的稿[N]. 新区报，2021-02（A08）.",
            "叶伟 & 王明. (2021, February). 两人的稿. 新区报, A08.",
            "叶伟 and 王明. “两人的稿.” 新区报, February 2021.",
            "叶伟 and 王明. “两人的稿.” 新区报, Feb. 2021, p. A08.",
        ], Cited(Story with
        {
            Title = "两人的稿",
            Authors = ["叶伟", "王明"],
            Date = EdtfDate.Parse("2021-02", out _),
            Page = "A08",
            Url = null,
        }));

    [Fact]
    public void Four_writers_and_a_year() => Assert.Equal(
        [
            "甲一，乙二，丙三，等. 四人的稿[N]. 新区报，2021（6）.",
            "甲一, 乙二, 丙三, & 丁四. (2021). 四人的稿. 新区报, 6.",
            "甲一, 乙二, 丙三, and 丁四. “四人的稿.” 新区报, 2021.",
            "甲一, et al. “四人的稿.” 新区报, 2021, p. 6.",
        ], Cited(Story with
        {
            Title = "四人的稿",
            Authors = ["甲一", "乙二", "丙三", "丁四"],
            Date = EdtfDate.Parse("2021", out _),
            Url = null,
        }));

    [Fact]
    public void Twelve_writers() => Assert.StartsWith("甲, 乙, 丙, 丁, 戊, 己, 庚, et al. “",
        CitationStyles.Chicago(Story with { Authors = [.. "甲乙丙丁戊己庚辛壬癸子丑".Select(c => c.ToString())] }),
        StringComparison.Ordinal);

    [Fact]
    public void Without_a_writer() => Assert.Equal(
        [
            "无名[N]. 新区报，2021-02-01（6）.",
            "无名. (2021, February 1). 新区报, 6.",
            "新区报. “无名,” February 1, 2021.",
            "“无名.” 新区报, 1 Feb. 2021, p. 6.",
        ], Cited(Story with { Title = "无名", Authors = [], Url = null }));

    [Fact]
    public void Without_a_date() => Assert.Equal(
        [
            "叶伟. 无日期[N/OL]. 新区报. https://example.org/b/.",
            "叶伟. (n.d.). 无日期. 新区报. https://example.org/b/",
            "叶伟. “无日期.” 新区报, n.d. https://example.org/b/.",
            "叶伟. “无日期.” 新区报, https://example.org/b/.",
        ], Cited(Story with { Title = "无日期", Date = null, Page = null, Url = "https://example.org/b/" }));

    [Fact]
    public void Without_a_paper() => Assert.Equal(
        [
            "叶伟. 无报名[N]. 2021-02-01（6）.",
            "叶伟. (2021, February 1). 无报名.",
            "叶伟. “无报名,” February 1, 2021.",
            "叶伟. 无报名. 1 Feb. 2021, p. 6.",
        ], Cited(Story with { Title = "无报名", Paper = null, Url = null }));

    // The page of an issue that nobody can name is no place to look.
    [Theory]
    [InlineData(null, "zh-Hans", "叶伟. 题[N].", "叶伟. (n.d.). 题.", "叶伟. “题,” n.d.", "叶伟. 题.")]
    [InlineData("新区报", "zh-Hans", "叶伟. 题[N]. 新区报（2）.", "叶伟. (n.d.). 题. 新区报, 2.", "叶伟. “题.” 新区报, n.d.",
        "叶伟. “题.” 新区报, p. 2.")]
    [InlineData("新區報", "zh-Hant", "叶伟. 题[N]. 新區報（2）.", "叶伟. (n.d.). 题. 新區報, 2.", "叶伟. “题.” 新區報, n.d.",
        "叶伟. “题.” 新區報, p. 2.")]
    public void A_page_without_a_date_stands_beside_its_paper_and_never_alone(
        string? paper, string script, params string[] cited) => Assert.Equal(cited,
        Cited(Story with { Title = "题", Paper = paper, Date = null, Page = "2", Url = null, Language = script }));

    [Fact]
    public void With_a_page_and_an_address_alone() => Assert.Equal(
        [
            "题[N/OL]. https://example.org/a/.", "题. (n.d.). https://example.org/a/", "“题,” n.d. https://example.org/a/.",
            "题. https://example.org/a/.",
        ], Cited(Story with { Title = "题", Authors = [], Paper = null, Date = null, Page = "2" }));

    // Whatever is known and not known, in both scripts: no mark stands where something is missing.
    [Fact]
    public void No_mark_is_left_over_by_what_is_missing()
    {
        foreach (var paper in (string?[])[null, "新区报", "新區報"])
            foreach (var date in (string?[])[null, "2021", "2021-02-01~"])
                foreach (var page in (string?[])[null, "2", "2-3"])
                    foreach (var url in (string?[])[null, "https://example.org/a/"])
                        foreach (var writers in (string[][])[[], ["叶伟"], ["叶伟", "王明"]])
                            Assert.All(Cited(new Reference("k", "题", [.. writers], paper,
                                date is null ? null : EdtfDate.Parse(date, out _), page, null, url, "zh-Hans")),
                                cited => Assert.DoesNotMatch(LeftOver, cited));
    }

    [Fact]
    public void With_nothing_but_a_title() => Assert.Equal(
        ["什么也没有[N].", "什么也没有. (n.d.).", "“什么也没有,” n.d.", "什么也没有."],
        Cited(new Reference("k", "什么也没有", [], null, null, null, null, null, "zh-Hans")));

    [Fact]
    public void A_title_that_asks_or_quotes() => Assert.Equal(
        [
            "叶伟. “引语”为什么？[N]. 新区报，2021-02-01（2-3）.",
            "叶伟. (2021, February 1). “引语”为什么？ 新区报, 2–3.",
            "叶伟. “‘引语’为什么？” 新区报, February 1, 2021.",
            "叶伟. “‘引语’为什么？” 新区报, 1 Feb. 2021, pp. 2–3.",
        ], Cited(Story with { Title = "“引语”为什么？", Page = "2-3", Url = null }));

    [Theory]
    [InlineData("2021-02~", "[2021-02]", "ca. 2021, February", "[February 2021?]", "Feb. 2021")]
    [InlineData("2021?", "[2021]", "ca. 2021", "[2021?]", "2021")]
    [InlineData("2021-01/2021-02", "2021-01/2021-02", "2021, January–February", "January–February 2021", "Jan.–Feb. 2021")]
    [InlineData("2021-01-03/2021-01-05", "2021-01-03/2021-01-05", "2021, January 3–5", "January 3–5, 2021", "3–5 Jan. 2021")]
    [InlineData("2020-12-31/2021-01-02", "2020-12-31/2021-01-02", "2020–2021, December 31–January 2",
        "December 31, 2020–January 2, 2021", "31 Dec. 2020–2 Jan. 2021")]
    [InlineData("2020/2021", "2020/2021", "2020–2021", "2020–2021", "2020–2021")]
    [InlineData("2021/2021-03", "2021/2021-03", "2021", "2021", "2021")]
    public void A_date_that_is_no_single_day(string edtf, string numeric, string apa, string chicago, string mla) => Assert.Equal(
        [
            $"叶伟. 题[N]. 新区报，{numeric}（6）.", $"叶伟. ({apa}). 题. 新区报, 6.", $"叶伟. “题.” 新区报, {chicago}.",
            $"叶伟. “题.” 新区报, {mla}, p. 6.",
        ], Cited(Story with { Title = "题", Date = EdtfDate.Parse(edtf, out _), Url = null }));
}
