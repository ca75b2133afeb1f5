using System.Collections.Immutable;
using Banmian.Archive;
using Banmian.Config;
using Banmian.Scripts;

namespace Banmian.Tests.Archive;

public class PrintedFactsTests
{
    [Theory]
    [InlineData("2021年2月1日", "2021-02-01")]
    [InlineData("2021 年 02 月 01 日", "2021-02-01")]
    [InlineData("2021.02.01", "2021-02-01")]
    [InlineData("2021/2/3", "2021-02-03")]
    [InlineData("２０２１年２月３日", "2021-02-03")]
    [InlineData("二〇二一年二月三日", "2021-02-03")]
    [InlineData("二○二一年十二月廿八日", "2021-12-28")]
    [InlineData("民國110年2月3日", "2021-02-03")]
    [InlineData("民國一一〇年二月三日", "2021-02-03")]
    [InlineData("中华民国三十八年十月一日", "1949-10-01")]
    [InlineData("2021年2月30日", null)]
    [InlineData("二月三日", null)]
    [InlineData("腊月二十", null)]
    [InlineData("二〇二一年正月初一", "2021-02-12")]
    [InlineData("2020年腊月廿二", "2021-02-03")]
    [InlineData("民國二十六年正月初三日", "1937-02-13")]
    [InlineData("二〇二〇年闰四月初一", "2020-05-23")]
    [InlineData("二〇二〇年五月初五", "2020-06-25")]
    [InlineData("二〇二一年冬月十五", "2021-12-18")]
    [InlineData("二〇二一年闰四月初一", null)]
    [InlineData("二〇二一年腊月三十", null)]
    [InlineData("一八九八年正月初一", null)]
    [InlineData("一九〇一年正月初一", "1901-02-19")]
    [InlineData("二一〇〇年腊月廿九", "2101-01-28")]
    [InlineData("二一〇一年正月初一", null)]
    [InlineData("25/03/2021", "2021-03-25")]
    [InlineData("03/25/2021", "2021-03-25")]
    [InlineData("3.25.2021", "2021-03-25")]
    [InlineData("04-04-2021", "2021-04-04")]
    [InlineData("05/03/2021", null)]
    [InlineData("25/13/2021", null)]
    [InlineData("31/04/2021", null)]
    public void A_day_is_understood_in_the_forms_papers_print(string printed, string? day) =>
        Assert.Equal(day, PrintedFacts.DayOf(printed)?.Text);

    [Theory]
    [InlineData("06", "6")]
    [InlineData("第6版", "6")]
    [InlineData("12 版", "12")]
    [InlineData("第十二版", "12")]
    [InlineData("第二十版", "20")]
    [InlineData("第六版", "6")]
    [InlineData("〇版", null)]
    [InlineData("A08", "A08")]
    [InlineData("2-3版", "2-3")]
    [InlineData("第2、3版", "2-3")]
    [InlineData("第２－３版", "2-3")]
    [InlineData("第二、三版", "2-3")]
    [InlineData("T04-T05", "T04-T05")]
    [InlineData("头版", "1")]
    [InlineData("頭版", "1")]
    [InlineData("④", "4")]
    [InlineData("⑫版", "12")]
    [InlineData("封面", null)]
    public void A_page_is_understood_by_its_number_or_its_label(string printed, string? label) =>
        Assert.Equal(label, PageLabel.Parse(printed)?.Text);

    [Theory]
    [InlineData("团结", "tuanjie")]
    [InlineData("《团结》", "tuanjie")]
    [InlineData("團 結", "tuanjie")]
    [InlineData("SIN CHEW", "xingzhou")]
    [InlineData("Ｓｉｎ Ｃｈｅｗ", "xingzhou")]
    [InlineData("团结报", null)]
    public void A_paper_is_understood_whatever_marks_and_blanks_its_name_is_printed_with(string printed, string? slug)
    {
        Paper[] papers =
        [
            new("tuanjie", ImmutableDictionary<Script, string>.Empty.Add(Script.Hans, "团结").Add(Script.Hant, "《團結》")),
            new("xingzhou", ImmutableDictionary<Script, string>.Empty.Add(Script.Hans, "Sin Chew")),
        ];
        Assert.Equal(slug, PrintedFacts.ValuesOf(Banmian.Segmentation.FolioPart.Paper, printed, papers).SingleOrDefault());
    }

    [Theory]
    [InlineData("责编：李丹 凌凤 美编：王五", "李丹 凌凤 王五")]
    [InlineData("本版编辑 许岚 美术编辑 包立", "许岚 包立")]
    [InlineData("责编：李丹 | 美编：王五", "李丹 王五")]
    public void Editors_are_the_names_between_their_roles(string printed, string names) =>
        Assert.Equal(names, string.Join(' ', PrintedFacts.ValuesOf(Banmian.Segmentation.FolioPart.Editors, printed, [])));

    [Fact]
    public void Facts_are_put_after_what_stands_in_a_sidecar_and_marked()
    {
        PrintedFact[] facts = [new("date", ["2021-02-01"], "2021年2月1日", 3), new("editors", ["李丹", "A: b"], "责编：李丹 A: b", 9)];
        Assert.Equal("""
            # mine
            page: 6
            date: 2021-02-01  # line 3: 2021年2月1日
            editors: [李丹, "A: b"]  # line 9: 责编：李丹 A: b
            unconfirmed: [date, editors]

            """, SidecarText.With("# mine\npage: 6", [.. facts]));
    }

    [Fact]
    public void Marks_that_stand_are_added_to_and_line_ends_kept()
    {
        PrintedFact date = new("date", ["2021-02-01"], "2021.02.01", 3);
        var added = SidecarText.With("unconfirmed: [page] # to do\r\npage: 6\r\n", [date]);
        Assert.Equal("unconfirmed: [page, date] # to do\r\npage: 6\r\ndate: 2021-02-01  # line 3: 2021.02.01\r\n", added);
    }

    [Theory]
    [InlineData("page: 6\nunconfirmed: [page]  # x\nsection: 要闻\n", "page: 6\nsection: 要闻\n")]
    [InlineData("page: 6\n", "page: 6\n")]
    [InlineData("unconfirmed:\n  - page\n", null)]
    public void Accepting_takes_the_marks_away_and_nothing_else(string before, string? after) =>
        Assert.Equal(after, SidecarText.Accepted(before, []));

    [Fact]
    public void Marks_in_a_form_of_their_own_are_left_to_the_person_who_wrote_them() =>
        Assert.Null(SidecarText.With("unconfirmed:\n  - page\n", [new("date", ["2021"], "x", 1)]));
}
