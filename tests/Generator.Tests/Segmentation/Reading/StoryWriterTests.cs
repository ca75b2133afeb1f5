using System.Collections.Immutable;
using Banmian.Segmentation;
using Banmian.Segmentation.Lines;
using Banmian.Segmentation.Reading;
using Banmian.Segmentation.Roles;
using Banmian.Segmentation.Stories;
using Banmian.Tests.Segmentation.Stories;

namespace Banmian.Tests.Segmentation.Reading;

public class StoryWriterTests
{
    [Fact]
    public void Joins_the_lines_of_a_paragraph() =>
        Assert.Equal(["paragraph 每天早上七点，黄土寨的大喇叭准时响起来。"],
            Read((LineTag.StoryStart, "每天早上七点，黄土寨的大喇叭", ""), (LineTag.GoesOn, "准时响起来。", "")));

    [Fact]
    public void The_printed_opening_leaves_the_paragraph_and_names_who_wrote_it() =>
        Assert.Equal(["dateline 本报讯（记者 张小满）: 张小满", "paragraph 每天早上七点。"],
            Read((LineTag.StoryStart, "本报讯（记者 张小满）每天早上七点。", "aaaaaaaniiaoooooooo")));

    // The tagger read the opening up to its bracket alone, and the bracket by itself.
    [Theory]
    [InlineData("本报北京2月14日电（记者施芳）《意见》发布。", "aaaaaaaaaaaooooooooooooo", "记者施芳", "aani",
        "本报北京2月14日电（记者施芳）: 施芳")]
    [InlineData("本报伦敦2月12日电（记者强 薇）2月10日", "aaaaaaaaaaaooooooooooooo", "记者强 薇", "aan i",
        "本报伦敦2月12日电（记者强薇）: 强薇")]
    [InlineData("○记者 岳富荣 2月10日", "aaa noooooooo", "", "", "○记者 岳富荣: 岳富荣")]
    [InlineData("本报讯（记者高霞）本报北京2月17日电 （记者葛超）数据", "aaaaaaniaooooooooooooooooooo", "记者葛超", "aani",
        "本报讯（记者高霞）本报北京2月17日电 （记者葛超）: 高霞 葛超")]
    public void An_opening_ends_behind_its_reporters(string text, string marks, string bracket, string within, string dateline) =>
        Assert.Equal("dateline " + dateline,
            Read((LineTag.StoryStart, text, marks), (LineTag.Furniture, bracket, within)).First());

    [Theory]
    [InlineData("新华社北京3月14日电（记者施芳）", "aaaaaaaaaaaaaania", "dateline 新华社北京3月14日电（记者施芳）: 施芳")]
    [InlineData("【本报讯】", "ooooo", "dateline 【本报讯】")]
    public void An_opening_on_a_line_of_its_own_is_one_too(string text, string marks, string dateline) =>
        Assert.Equal([dateline, "paragraph 山上开花。"],
            Read((LineTag.StoryStart, text, marks), (LineTag.ParagraphStart, "山上开花。", "")));

    [Theory]
    [InlineData("新华社记者在现场看到，", "aaooooooooo")]
    [InlineData("本报讯息量大。", "aaooooo")]
    public void An_opening_ends_with_a_word(string text, string marks) =>
        Assert.Equal(["paragraph " + text], Read((LineTag.StoryStart, text, marks)));

    [Theory]
    [InlineData("本报 讯（记 者 王 明）每天", "aaaaaaaaaniiaoo", "本报讯（记者 王明）: 王明")]
    [InlineData("本报讯（记者  Lucas Digne）每天", "aaaaaaaaniiiiiiiiiiaoo", "本报讯（记者 Lucas Digne）: Lucas Digne")]
    public void Spaces_of_extraction_go_from_an_opening(string text, string marks, string dateline) =>
        Assert.Equal("dateline " + dateline, Read((LineTag.StoryStart, text, marks)).First());

    // The line's end cuts a name or a note.
    [Fact]
    public void A_name_goes_on_below_its_first_character() =>
        Assert.Equal("byline （本报记者李启明）: 李启明", Read((LineTag.StoryStart, "山上开花。", ""),
            (LineTag.Byline, "（本报记者李", ""), (LineTag.Byline, "启明）", ""), (LineTag.Furniture, "（本报记者李启明）", "aaaaaniia"))
            .First());

    [Fact]
    public void A_note_on_authors_goes_on_to_its_bracket_and_names_no_one() =>
        Assert.Equal(["byline 张小满: 张小满", "paragraph 山上开花。", "paragraph （作者分别为市社科院研究员、市商务局干部）"],
            Read((LineTag.StoryStart, "山上开花。", ""), (LineTag.Byline, "张小满", "nii"),
                (LineTag.Byline, "（作者分别为市社科院研究员、市", ""), (LineTag.Byline, "商务局干部）", "")));

    [Theory]
    [InlineData("2016级汉语言文学专业 苏荷", "苏荷")]
    [InlineData("证券时报记者 木栈", "木栈")]
    public void The_form_of_a_signature_says_its_names(string signature, string name) =>
        Assert.Equal($"byline {signature}: {name}",
            Read((LineTag.StoryStart, "山上开花。", ""), (LineTag.Byline, signature, "")).First());

    [Theory]
    [InlineData("本 报 记 者　王  明　李小满", "aaaaaaaaniiianii", "byline 本报记者 王明 李小满: 王明 李小满")]
    public void Spaces_of_extraction_go_from_a_by_line(string text, string marks, string byline) =>
        Assert.Equal(byline, Read((LineTag.StoryStart, "山上开花。", ""), (LineTag.Byline, text, marks)).First());

    [Fact]
    public void Names_after_the_last_stop_leave_the_paragraph() =>
        Assert.Equal(["byline 杨小军 侯勃: 杨小军 侯勃", "paragraph 它已逐步释放。"],
            Read((LineTag.StoryStart, "它已逐步释放。 杨小军 侯勃", "ooooooo nii ni")));

    [Theory]
    [InlineData("山上开花。（作者单位：省农科院）", "oooooaaaaaanniia")]
    [InlineData("山上开花。（作者为省农科院教授）", "oooooaaaanniioooa")]
    [InlineData("山上开花。（指导教师：雷静）", "oooooaaaaaania")]
    [InlineData("山上开花。（本文为作者个人观点）", "oooooaaaaaanniia")]
    public void A_note_on_the_author_stays(string text, string marks) =>
        Assert.Equal(["paragraph " + text], Read((LineTag.StoryStart, text, marks)));

    [Fact]
    public void A_line_of_writer_and_photographer_is_parted_between_them() =>
        Assert.Equal(["byline 文／记者林小明: 林小明", "paragraph 山上开花。", "credit 图／陈大文: 陈大文"],
            Read((LineTag.StoryStart, "山上开花。", ""), (LineTag.Byline, "文／记者林小明　图／陈大文", "aaaanii aacdd")));

    // The tagger took all of it for the picture's.
    [Fact]
    public void The_words_of_a_line_say_who_wrote_and_who_took_the_picture() =>
        Assert.Equal(["byline 文字／林小明: 林小明", "paragraph 山上开花。", "credit 摄影／陈大文: 陈大文"],
            Read((LineTag.StoryStart, "山上开花。", ""), (LineTag.Credit, "文字／林小明　摄影／陈大文", "aaacddaaaacdd")));

    // The tagger read one name of several, or several as one.
    [Theory]
    [InlineData("本报讯（王明，李小满 记者 陈大文）春耕。", "aaaaaaaaaaaaaaniiaooo", "王明 李小满 陈大文")]
    [InlineData("本报讯（文/王明·李小满）春耕。", "aaaaaaniiiiiiaooo", "王明 李小满")]
    [InlineData("本报讯（记者王丹丹文/图）春耕。", "aaaaaaniiiaaaooo", "王丹丹")]
    public void The_words_of_a_bracket_say_who_reports(string text, string marks, string names) =>
        Assert.EndsWith(": " + names, Read((LineTag.StoryStart, text, marks)).First());

    // The line's end cuts the names that close the text.
    [Theory]
    [InlineData("亲如家人。（弗查梅", "帕·扎曼摄）", "credit （弗查梅帕·扎曼摄）: 弗查梅帕·扎曼")]
    [InlineData("山上开花。本报记者 王明、李", "小满", "byline 本报记者 王明、李小满: 王明 李小满")]
    public void Names_that_close_a_text_go_on_below(string text, string below, string closing) =>
        Assert.Contains(closing, Read((LineTag.StoryStart, text, ""), (LineTag.Byline, below, "")));

    [Fact]
    public void A_headline_drawn_twice_is_read_once()
    {
        var dropped = new List<WrittenUnit>();
        Assert.Equal(["headline 山村喇叭又响了", "paragraph 山上开花。"],
            Read(dropped, (LineTag.Headline, "山村喇叭又响了山村喇叭又响了", ""), (LineTag.StoryStart, "山上开花。", "")));
        Assert.Equal(["overprint 山村喇叭又响了"], dropped.Select(d => $"{d.Reason} {d.Text.Text}"));
    }

    [Fact]
    public void A_headline_that_stands_again_as_a_second_line_is_read_once()
    {
        var dropped = new List<WrittenUnit>();
        Assert.Equal(["headline 干部下田", "paragraph 山上开花。"],
            Read(dropped, (LineTag.Headline, "干部下田", ""), (LineTag.HeadlineTurned, "干部下田", ""),
                (LineTag.StoryStart, "山上开花。", "")));
        Assert.Equal(["overprint 干部下田"], dropped.Select(d => $"{d.Reason} {d.Text.Text}"));
    }

    [Fact]
    public void A_crosshead_stands_before_its_paragraph() =>
        Assert.Equal(["paragraph 一。", "crosshead 输候时间", "paragraph 二。"],
            Read((LineTag.StoryStart, "一。", ""), (LineTag.Crosshead, "输候时间", ""), (LineTag.ParagraphStart, "二。", "")));

    [Fact]
    public void A_lead_in_stands_before_the_text() =>
        Assert.Equal(["leadIn 编者按：春耕开始。", "paragraph 山上开花。"],
            Read((LineTag.LeadIn, "编者按：春耕开始。", ""), (LineTag.StoryStart, "山上开花。", "")));

    [Fact]
    public void Each_paragraph_of_a_lead_in_stays_one() =>
        Assert.Equal(["leadIn 核心阅读", "leadIn 春耕开始。", "paragraph 山上开花。"],
            Read((LineTag.LeadIn, "核心阅读", ""), (LineTag.LeadIn, "春耕", ""), (LineTag.LeadInTurned, "开始。", ""),
                (LineTag.StoryStart, "山上开花。", "")));

    [Fact]
    public void The_labels_of_a_form_are_no_part_of_what_they_name()
    {
        var dropped = new List<WrittenUnit>();
        Assert.Equal(["headline 春耕", "paragraph 山上开花。"],
            Read(dropped, (LineTag.Headline, "标题：春耕", ""), (LineTag.StoryStart, "【正文】山上开花。", "")));
        Assert.Equal(["label 标题：", "label 【正文】"], dropped.Select(d => $"{d.Reason} {d.Text.Text}"));
    }

    [Fact]
    public void A_note_that_closes_a_story_is_its_last_paragraph() =>
        Assert.Equal(["paragraph 山上开花。", "paragraph （作者为农民）"],
            Read((LineTag.StoryStart, "山上开花。", ""), (LineTag.Closing, "（作者为农民）", "")));

    [Theory]
    [InlineData("（作者为中国教育在线总编辑）", "aaaanniiiiioooa")]
    [InlineData("（作者为中国高等教育学会原会", "aaaaniiiiiiniii")]
    public void A_note_on_the_author_is_no_line_of_names(string note, string marks)
    {
        foreach (var tag in (LineTag[])[LineTag.Byline, LineTag.Closing, LineTag.Credit])
            Assert.Equal(["byline 王明: 王明", "paragraph 山上开花。", "paragraph " + note],
                Read((LineTag.StoryStart, "山上开花。", ""), (LineTag.Byline, "王明", "ni"), (tag, note, marks)));
    }

    // The tagger marks the names; the few words between the last sentence and them are theirs.
    [Theory]
    [InlineData("山上开花。执笔 王明", "oooooooani", "执笔 王明: 王明")]
    [InlineData("山上开花。（本报记者王明）", "oooooooooonia", "（本报记者王明）: 王明")]
    [InlineData("山上开花。图自 王明", "ooooooo ni", "图自 王明: 王明")]
    public void A_short_word_before_the_closing_names_goes_with_them(string text, string marks, string byline) =>
        Assert.Equal(["byline " + byline, "paragraph 山上开花。"], Read((LineTag.StoryStart, text, marks)));

    // 新华社 by itself is whose picture it is.
    [Theory]
    [InlineData("中新社 章林若摄", "cdd cdda", "章林若")]
    [InlineData("齐鲁新报 司徒娇摄", "cddd cdda", "司徒娇")]
    [InlineData("中新社", "cdd", "中新社")]
    public void Who_took_a_picture_is_named_and_not_for_whom(string credit, string marks, string name) =>
        Assert.Contains($"credit {credit}: {name}", Read((LineTag.StoryStart, "山上开花。", ""), (LineTag.Credit, credit, marks)));

    [Theory]
    [InlineData("山上开花，说话的是 王明", "oooooooooo ni", "山上开花，说话的是")]
    [InlineData("山上开花。他今天告诉我们的是这样 王明", "oooooooooooooooo ni", "山上开花。他今天告诉我们的是这样")]
    public void A_longer_stretch_before_the_closing_names_is_text(string text, string marks, string paragraph) =>
        Assert.Equal(["byline 王明: 王明", "paragraph " + paragraph], Read((LineTag.StoryStart, text, marks)));

    // The tagger marks nothing.
    [Theory]
    [InlineData("山上开花。■朱怀明口述", "byline ■朱怀明口述: 朱怀明")]
    [InlineData("山上开花。执笔：王明，李小满编译", "byline 执笔：王明，李小满编译: 王明 李小满")]
    [InlineData("山上开花。〈本报记者王明〉", "byline 〈本报记者王明〉: 王明")]
    [InlineData("山上开花。驻站记者王明摄", "credit 驻站记者王明摄: 王明")]
    public void Names_between_the_words_of_a_by_line_close_a_text(string text, string closing) =>
        Assert.Equal(closing, Read((LineTag.StoryStart, text, "")).Single(unit => !unit.StartsWith("paragraph")));

    [Theory]
    [InlineData("山上开花。（下转第七版）", "（下转第七版）")]
    [InlineData("山上开花。→下转八版", "→下转八版")]
    [InlineData("山上开花。（后续报道见四版）", "（后续报道见四版）")]
    [InlineData("山上开花。（文转A8）", "（文转A8）")]
    [InlineData("山上开花。（未完）", "（未完）")]
    [InlineData("山上开花。（待续）", "（待续）")]
    [InlineData("山上开花。（下期续完）", "（下期续完）")]
    [InlineData("山上开花。（明日续登）", "（明日续登）")]
    [InlineData("山上开花。（详见今日三版）", "（详见今日三版）")]
    public void A_note_that_the_text_goes_on_elsewhere_leaves_the_paragraph(string text, string jump) =>
        Assert.Equal(["paragraph 山上开花。", "jump " + jump], Read((LineTag.StoryStart, text, "")));

    // Papers before 1950 end a text with 、 too.
    [Fact]
    public void In_brackets_it_leaves_the_paragraph_behind_any_mark() =>
        Assert.Equal(["paragraph 山上開花、", "jump （未完）"], Read((LineTag.StoryStart, "山上開花、（未完）", "")));

    // The tagger takes what stands in brackets at the end of a text for names.
    [Theory]
    [InlineData("（完）")]
    [InlineData("（全文完）")]
    [InlineData("（上）")]
    [InlineData("（连载之五）")]
    [InlineData("（第三章完）")]
    [InlineData("（有删改）")]
    [InlineData("（本文有删节）")]
    [InlineData("（转载自网络）")]
    [InlineData("（原载《文汇报》）")]
    [InlineData("（选自《边城》）")]
    [InlineData("（来源：人民网）")]
    [InlineData("（图文无关）")]
    [InlineData("（见右图）")]
    [InlineData("（欢迎来稿）")]
    [InlineData("（未经授权不得转载）")]
    [InlineData("（本版编辑：王明）")]
    public void A_note_on_the_text_names_no_one(string note)
    {
        var marks = $"a{new string('n', note.Length - 2)}a";
        Assert.Equal(["paragraph 山上开花。" + note],
            Read((LineTag.StoryStart, "山上开花。" + note, "ooooo" + marks)));
        Assert.Equal(["paragraph 山上开花。", "paragraph " + note],
            Read((LineTag.StoryStart, "山上开花。", ""), (LineTag.Byline, note, marks)));
    }

    [Fact]
    public void A_number_in_brackets_names_no_one() =>
        Assert.Equal(["paragraph 山上开花。（五十七）"], Read((LineTag.StoryStart, "山上开花。（五十七）", "oooooaniia")));

    [Theory]
    [InlineData("（作者王明，系山门大学教授）")]
    [InlineData("（作者王明为山门大学教授）")]
    [InlineData("（作者：王明，单位：山门大学）")]
    [InlineData("（王明，作者为作家）")]
    public void A_note_on_the_author_may_name_him(string note)
    {
        string[] expected = [$"byline {note}: 王明", "paragraph 山上开花。"];
        Assert.Equal(expected, Read((LineTag.StoryStart, "山上开花。" + note, "")));
        Assert.Equal(expected, Read((LineTag.StoryStart, "山上开花。", ""), (LineTag.Closing, note, "")));
        Assert.Equal(expected, Read((LineTag.StoryStart, "山上开花。", ""), (LineTag.Byline, note, "")));
    }

    [Theory]
    [InlineData("山上开花。（完）")]
    [InlineData("山上开花。他转身走了三步")]
    [InlineData("今天的报纸共见八版")]
    public void What_says_nothing_of_another_page_stays(string text) =>
        Assert.Equal(["paragraph " + text], Read((LineTag.StoryStart, text, "")));

    private static IEnumerable<string> Read(params (LineTag Tag, string Text, string Marks)[] lines) => Read([], lines);

    [Theory]
    [InlineData("（秋意）", "acda", "byline （秋意）: 秋意")]
    [InlineData("高东风摄", "cdda", "credit 高东风摄: 高东风")]
    [InlineData("法新社", "cdd", "credit 法新社: 法新社")]
    public void A_pen_name_signs_a_text_that_speaks_of_no_picture(string line, string marks, string name) =>
        Assert.Contains(name, Read((LineTag.Headline, "花事谈", ""), (LineTag.StoryStart, "山上开花。", ""),
            (LineTag.Credit, line, marks)));

    [Theory]
    [InlineData("山上开花。", "高东风摄", "cdda", "Photo")]
    [InlineData("图为山上开花。", "（秋意）", "acda", "Photo")]
    [InlineData("山上开花。", "（秋意）", "acda", "Brief")]
    [InlineData("今天白天晴间多云。", "北风三级", "oooo", "Brief")]
    public void A_caption_under_a_heading_says_that_it_is_one(string text, string line, string marks, string kind)
    {
        (LineTag Tag, string Text, string Marks)[] lines =
            [(LineTag.Headline, "花事谈", ""), (LineTag.StoryStart, text, ""), (LineTag.Credit, line, marks)];
        Assert.Equal(kind, $"{Write(MadePage.Caption([.. lines.Select(l => (l.Tag, l.Text))]), lines).Kind}");
    }

    // The networks take a short text for a caption, but none opens with its reporter.
    [Fact]
    public void What_opens_as_a_report_is_no_caption()
    {
        const string Text = "〔記者連以晴／新埔報導〕九降風起。";
        (LineTag Tag, string Text, string Marks)[] lines =
            [(LineTag.Headline, "柿餅工坊", ""), (LineTag.StoryStart, Text, "aaaniiaaaaaaooooo")];
        var (units, kind, _) = Write(MadePage.Caption([.. lines.Select(l => (l.Tag, l.Text))]), lines);
        Assert.Equal(StoryKind.Brief, kind);
        Assert.Equal("〔記者連以晴／新埔報導〕", Assert.Single(units, u => u.Kind == UnitKind.Dateline).Text.Text);
    }

    // Whoever wrote the text and took the picture signs the text, if it is more than a paragraph and no caption.
    [Theory]
    [InlineData("山上开花。", "山下下雪。", "屠子衿 文/图", "cddaaaa", "Brief", "byline 屠子衿 文/图: 屠子衿")]
    [InlineData("山上开花。", "山下下雪。", "屠子衿 文并摄", "cddaaaa", "Brief", "byline 屠子衿 文并摄: 屠子衿")]
    [InlineData("山上开花。", "山下下雪。", "屠文衿 摄", "cddaa", "Photo", "credit 屠文衿 摄: 屠文衿")]
    [InlineData("山上开花，", "山下下雪。", "屠子衿 文/图", "cddaaaa", "Photo", "credit 屠子衿 文/图: 屠子衿")]
    [InlineData("图为山上开花。", "山下下雪。", "屠子衿 文/图", "cddaaaa", "Photo", "credit 屠子衿 文/图: 屠子衿")]
    public void Text_and_picture_may_be_of_one_hand(
        string text, string next, string line, string marks, string kind, string name)
    {
        (LineTag Tag, string Text, string Marks)[] lines = [(LineTag.Headline, "花事谈", ""), (LineTag.StoryStart, text, ""),
            (text[^1] == '。' ? LineTag.ParagraphStart : LineTag.GoesOn, next, ""), (LineTag.Credit, line, marks)];
        var (units, of, _) = Write(MadePage.Caption([.. lines.Select(l => (l.Tag, l.Text))]), lines);
        Assert.Equal(kind, $"{of}");
        Assert.Contains(name, units.Select(u => $"{UnitKinds.Name(u.Kind)} {u.Text.Text}: {string.Join(' ', u.Names)}"));
    }

    [Theory]
    [InlineData("■山上开花。", "Photo")]
    [InlineData("►山上开花。", "Photo")]
    [InlineData("本图：山上开花。", "Photo")]
    [InlineData("●山上开花。", "Brief")]
    public void A_caption_under_a_heading_may_begin_with_a_sign(string text, string kind)
    {
        (LineTag Tag, string Text, string Marks)[] lines = [(LineTag.Headline, "花事谈", ""), (LineTag.StoryStart, text, "")];
        Assert.Equal(kind, $"{Write(MadePage.Caption([.. lines.Select(l => (l.Tag, l.Text))]), lines).Kind}");
    }

    // The networks take them for text.
    [Theory]
    [InlineData("►山上开花。", "Photo")]
    [InlineData("左图为山上开花。", "Photo")]
    [InlineData("题图：山上开花。", "Photo")]
    [InlineData("▲山上开花。", "Brief")]
    [InlineData("■山上开花。", "Brief")]
    public void What_points_at_its_picture_is_a_caption(string text, string kind)
    {
        (LineTag Tag, string Text, string Marks)[] lines = [(LineTag.StoryStart, text, ""), (LineTag.Byline, "王明", "ni")];
        var (units, of, _) = Write(MadePage.Draft([.. lines.Select(l => (l.Tag, l.Text))]), lines);
        Assert.Equal(kind, $"{of}");
        Assert.Contains(units, u => u.Kind == (kind == "Photo" ? UnitKind.Credit : UnitKind.Byline));
    }

    private static IEnumerable<string> Read(List<WrittenUnit> dropped, params (LineTag Tag, string Text, string Marks)[] lines)
    {
        var (units, _, gone) = Write(MadePage.Draft([.. lines.Select(l => (l.Tag, l.Text))]), lines);
        dropped.AddRange(gone);
        return units.Select(u =>
            $"{UnitKinds.Name(u.Kind)} {u.Text.Text}{(u.Names.IsEmpty ? "" : ": " + string.Join(' ', u.Names))}");
    }

    // The marks of each line are those of the piece of text that it is.
    private static (ImmutableArray<WrittenUnit> Units, StoryKind Kind, IReadOnlyList<WrittenUnit> Dropped) Write(
        Draft draft, (LineTag Tag, string Text, string Marks)[] lines)
    {
        var models = new StoryModels(Likely, Likely, Likely, Likely, Likely, Likely, Likely, Likely, Likely, Likely);
        var headed = HeadedDraft.Of(draft, models);
        var (stories, _) = new FoundStories(headed, new Dictionary<int, int>(), new Dictionary<int, int[]>(),
            NameOwners.Of(draft, headed.Given, Likely)).Sorted();
        return StoryWriter.Write(Assert.Single(stories), isItem: false, draft.Page.Lines.Lines,
            (_, text) => lines.FirstOrDefault(l => l.Text == text) is { Marks.Length: > 0 } line ? MadeMarks.Of(line.Marks)
                : new NameMark[text.Length], new Openings(Cues.Shared));
    }

    private static void Likely(ReadOnlySpan<short> features, Span<int> scores) => scores.Fill(1000);
}
