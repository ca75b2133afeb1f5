using Banmian.Text;
using Banmian.Typesetting;
using CsCheck;

namespace Banmian.Tests.Typesetting;

public class LineBreakerTests
{
    private static readonly string[] Pieces =
    [
        .. "新区公布年度结果一二三四五六七八九十，。、；：？！“”‘’（）《》「」【】·—…".Select(c => c.ToString()),
        "2020", "GU-PARK", " ", "3.7", "%", "5G", "é", "𠀀", "①", "——", "……", "(", ")", ",", "www.example.org/a/b",
        "international",
    ];

    private static readonly Gen<string> AnyText = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 120]
        .Select(string.Concat);

    private static string[] Lines(string text, double measure, double indent = 0) =>
        [.. LineBreaker.Break(SetUnits.Of(text), measure, indent).Select(line => text.Substring(line.Start, line.Length))];

    [Fact]
    public void An_ideograph_is_one_em_and_the_first_line_begins_after_its_indent() =>
        Assert.Equal(["一二三四五六七八", "九十一二三四五六七八", "九十"], Lines("一二三四五六七八九十一二三四五六七八九十", 10, indent: 2));

    [Fact]
    public void A_stop_that_would_open_a_line_is_taken_in_by_squeezing_the_marks_of_its_line() =>
        Assert.Equal(["一二三，四五六七八九，", "十一"], Lines("一二三，四五六七八九，十一", 10));

    [Fact]
    public void A_character_is_pushed_out_where_no_mark_can_be_squeezed() =>
        Assert.Equal(["一二三四五六七八九", "十！一"], Lines("一二三四五六七八九十！一", 10));

    [Fact]
    public void An_opening_mark_goes_to_the_next_line_with_what_it_opens() =>
        Assert.Equal(["一二三四五六七八九", "《十》一"], Lines("一二三四五六七八九《十》一", 10));

    [Fact]
    public void A_paragraph_no_paper_prints_takes_memory_by_its_length_and_not_by_its_square()
    {
        var text = SetUnits.Of(string.Concat(Enumerable.Repeat("一二三四五六七八九，", 10_000)));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(10_000, LineBreaker.Break(text, 10, 0).Length);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 50_000_000);
    }

    [Fact]
    public void Marks_that_meet_share_an_em() =>
        Assert.Equal(9.5, LineBreaker.Width(SetUnits.Of("一二三四五六七八”。")));

    [Theory]
    [InlineData("一二三四五六2020年", "一二三四五六", "2020年")]
    [InlineData("一二三四五GU-PARK", "一二三四五", "GU-PARK")]
    [InlineData("一二三四五六七——一", "一二三四五六七", "——一")]
    [InlineData("一二三四五六七……一", "一二三四五六", "七……一")]
    public void A_figure_a_word_and_a_double_mark_do_not_break(string text, string first, string second) =>
        Assert.Equal([first, second], Lines(text, 8));

    [Theory]
    [InlineData("一二三四五六20—30", "一二三四五六", "20—30")]
    [InlineData("一二三四五六七八～九", "一二三四五六七", "八～九")]
    [InlineData("一二三四五六七20㎡", "一二三四五六七", "20㎡")]
    [InlineData("一二三四五六七￥20", "一二三四五六七", "￥20")]
    [InlineData("一二三四五六七№20", "一二三四五六七", "№20")]
    [InlineData("一二三四五六1：23九", "一二三四五六", "1：23九")]
    public void A_sign_stays_with_its_figure(string text, string first, string second) =>
        Assert.Equal([first, second], Lines(text, 8));

    [Fact]
    public void No_character_stands_alone_on_a_last_line_where_another_can_go_with_it() =>
        Assert.Equal(["一二三四五六七", "八九。"], Lines("一二三四五六七八九。", 8));

    [Fact]
    public void A_character_that_would_stand_alone_is_taken_in_where_marks_can_be_squeezed() =>
        Assert.Equal(["一二，三四五，六七八。"], Lines("一二，三四五，六七八。", 9.5));

    [Theory]
    [InlineData("一二三四五六七八international九十一二", 12, "一二三四五六七八interna", "tional九十一二")]
    [InlineData("一二三四五六七八state-international九十一二", 14, "一二三四五六七八state-", "international九十一二")]
    [InlineData("一二三四五六七八www.international.org九十", 14, "一二三四五六七八", "www.international.org九十")]
    public void A_long_word_is_parted_where_the_line_would_be_loose_and_an_address_is_not(
        string text, double measure, params string[] lines)
    {
        Assert.Equal(lines, Lines(text, measure));
        Assert.Equal(lines[0].EndsWith("interna", StringComparison.Ordinal),
            LineBreaker.Break(SetUnits.Of(text), measure, 0)[0].IsParted);
    }

    [Fact]
    public void A_long_word_stays_whole_where_the_line_is_good_without_its_beginning() =>
        Assert.Equal(["一二三四五六七八九十十", "international九十一二三"], Lines("一二三四五六七八九十十international九十一二三", 12));

    [Fact]
    public void What_is_bold_and_a_name_are_not_parted()
    {
        const string text = "一二三四五六七八international九十一二";
        Assert.DoesNotContain(LineBreaker.Break(SetUnits.Of(text, bold: text.Length), 12, 0), line => line.IsParted);
        Assert.DoesNotContain(LineBreaker.Break(SetUnits.Of(NameText.Of(text, []), WritingDirection.Horizontal), 12, 0),
            line => line.IsParted);
    }

    [Fact]
    public void A_loose_line_opens_first_where_Chinese_and_Latin_meet_and_between_Latin_words()
    {
        const string text = "一二2月三四Al Bo五六international一二";
        var line = LineBreaker.Break(SetUnits.Of(text), 11.4, 0)[0];
        Assert.Equal("一二2月三四Al Bo五六", text[..line.Length]);
        // After 二, 2, 四, the space, Bo: an eighth of an em each.
        Assert.Equal([1, 2, 5, 8, 10], line.Widened.Distinct());
    }

    [Fact]
    public void A_vertical_line_opens_before_lying_letters_and_not_after_them()
    {
        const string text = "一二三G4.5代四五六七Alpha八九十一二三四五六七八九十";
        var opened = Enumerable.Range(80, 40).SelectMany(tenths =>
            LineBreaker.Break(SetUnits.Of(text, direction: WritingDirection.Vertical), tenths / 10.0, 0))
            .SelectMany(line => line.Widened).Distinct().Select(at => text[at..(at + 1)]);
        Assert.Equal(["七", "三"], opened.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_line_whose_gaps_nobody_sees_opens_nowhere() =>
        Assert.Empty(LineBreaker.Break(SetUnits.Of("一二三四五六七八九2月一二三四"), 11.8, 0)[0].Widened);

    [Fact]
    public void An_opening_mark_gives_up_its_half_after_an_indent_where_the_line_needs_it()
    {
        const string text = "“一二三四，五六七八”。九十一二";
        var line = LineBreaker.Break(SetUnits.Of(text), 12, 2)[0];
        Assert.Equal("“一二三四，五六七八”。", text[..line.Length]);
        Assert.Contains(new Trim(0, Side.Before, 2), line.Trims);
    }

    [Fact]
    public void Lines_are_chosen_so_that_all_are_even()
    {
        // Where each line takes what it can, the second is short by most of a word.
        var lines = Lines("一二三四五六七八九十一二三四五六七八九十，Guangzhou一二三四五", 12);
        Assert.Equal(["一二三四五六七八九十", "一二三四五六七八九十，", "Guangzhou一二三四五"], lines);
    }

    [Theory]
    [InlineData("新区公布,GU-PARK", "新区公布,", "GU-PARK")]
    [InlineData("新)GU-PARK一二", "新)", "GU-PARK", "一二")]
    public void A_mark_typed_in_half_width_stays_with_the_character_before_it(string text, params string[] lines) =>
        Assert.Equal(lines, Lines(text, 5));

    [Theory]
    [InlineData("一二三Hudson-Odoi四", "一二三Hudson-", "Odoi四")]
    [InlineData("一二三四五GU-PARK六", "一二三四五", "GU-PARK六")]
    public void A_line_may_end_at_a_hyphen_between_two_words(string text, params string[] lines) =>
        Assert.Equal(lines, Lines(text, 7));

    [Theory]
    [InlineData("一二三四Modrić五六")]
    [InlineData("一二三四五Hadžić六七")]
    [InlineData("一二三四Nguyễn五六")]
    public void A_word_with_letters_the_Latin_face_has_in_other_files_or_lacks_stays_whole(string text) =>
        Assert.Contains(Lines(text, 7), line => line.Contains(string.Concat(text.Where(c => c < '一')), StringComparison.Ordinal));

    [Fact]
    public void The_space_after_a_dateline_is_squeezed_where_the_line_needs_it()
    {
        const string text = "本报讯日前在北京举行的2020中国";
        var line = LineBreaker.Break(SetUnits.Of(text, bold: 3), 16, 2)[0];
        Assert.Equal("本报讯日前在北京举行的2020", text.Substring(line.Start, line.Length));
        Assert.Equal([new Trim(3, Side.Before, 1)], line.Trims);
    }

    [Fact]
    public void A_line_that_a_dateline_ends_has_no_space_after_it()
    {
        const string text = "（本报北京2月1日电）近日，广州歌舞剧院上演";
        var line = LineBreaker.Break(SetUnits.Of(text, bold: 11), 13, 2)[0];
        Assert.Equal("（本报北京2月1日电）", text.Substring(line.Start, line.Length));
        Assert.Empty(line.Trims);
    }

    [Fact]
    public void A_mark_after_a_dateline_s_first_word_keeps_its_em() =>
        Assert.Empty(LineBreaker.Break(SetUnits.Of("本报讯近“一二”", bold: 3), 16, 2)[0].Trims);

    [Fact]
    public void A_chain_of_marks_breaks_between_two_marks() =>
        Assert.Equal(["《“《“《“", "《一》，二"], Lines("《“《“《“《一》，二", 4));

    [Fact]
    public void A_word_wider_than_the_column_breaks_where_it_must() =>
        Assert.Equal(new string('x', 60), string.Concat(Lines(new string('x', 60), 10)));

    [Fact]
    public void A_space_at_a_line_s_end_belongs_to_neither_line() => Assert.Equal(["Lucas", "Digne"], Lines("Lucas Digne", 3.5));

    [Fact]
    public void Lines_hold_the_whole_text_but_the_spaces_between_them() => AnyText.Always(text =>
    {
        var at = 0;
        foreach (var line in LineBreaker.Break(SetUnits.Of(text), 12, 2))
        {
            Assert.True(string.IsNullOrWhiteSpace(text[at..line.Start]));
            at = line.End;
        }
        Assert.True(string.IsNullOrWhiteSpace(text[at..]));
    }, cases: 300);

    [Fact]
    public void No_line_is_wider_than_its_measure() => AnyText.Always(text =>
    {
        var units = SetUnits.Of(text);
        foreach (var line in LineBreaker.Break(units, 13, 2))
            Assert.InRange(LineWidth.Of(line, units, 11), 0, 13 - (line.Start == 0 ? 2 : 0) + 1e-6);
    }, cases: 300);

    [Fact]
    public void A_line_says_how_wide_its_gaps_are() => AnyText.Always(text =>
    {
        var units = SetUnits.Of(text).Within(10);
        foreach (var line in LineBreaker.Break(units, 12, 2).SkipLast(1))
        {
            var gaps = units.Units.Where(unit => unit.Start >= line.Start && unit.End <= line.End).SkipLast(1)
                .Count(unit => unit.Hyphen == 0);
            Assert.Equal(12 - (line.Start == 0 ? 2 : 0), LineWidth.Of(line, units, 12) + line.Gap * Math.Max(1, gaps), 6);
        }
    }, cases: 300);

    [Fact]
    public void No_line_opens_with_a_stop_and_none_ends_with_an_opening_mark_where_a_character_could_go_along() =>
        AnyText.Always(text =>
    {
        var lines = LineBreaker.Break(SetUnits.Of(text), 13, 2);
        for (var i = 1; i < lines.Length; i++)
        {
            // Marks without end (，，，，) leave no place to break, so only lines between characters are asked.
            var (last, first) = (text[lines[i - 1].End - 1], text[lines[i].Start]);
            if (Characters.IsIdeograph(last))
                Assert.True(Glyphs.MayStart(first), $"{first} opens a line of {text}");
            if (Characters.IsIdeograph(first))
                Assert.True(Glyphs.MayEnd(last), $"{last} ends a line of {text}");
        }
    }, cases: 300);

    [Fact]
    public void Counting_agrees_with_breaking() => AnyText.Always(text =>
        Assert.Equal(LineBreaker.Break(SetUnits.Of(text), 15, 2).Length, LineBreaker.Count(SetUnits.Of(text), 15, 2)),
        cases: 200);
}
