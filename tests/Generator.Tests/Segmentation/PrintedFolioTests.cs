using System.Collections.Immutable;
using Banmian.Config;
using Banmian.Scripts;
using Banmian.Segmentation;

namespace Banmian.Tests.Segmentation;

public class PrintedFolioTests
{
    private static Folio Of(params string[] furniture) => PrintedFolio.Shared.In(Furniture(furniture));

    private static ImmutableArray<Unit> Furniture(params string[] texts) =>
        [.. texts.Select((text, i) => new Unit(UnitKind.Furniture, text, [], [new LineRange(i + 1, i + 1)]))];

    private static string Said(Folio folio) =>
        string.Join(" | ", folio.Pieces.Where(p => p.Part != FolioPart.Other).OrderBy(p => p.Part)
            .Select(p => $"{p.Part} {p.Text}"));

    [Theory]
    [InlineData("Number A10 | Paper 東湖商報 | Section 區域 | Date 2023.07.08 | Weekday 星期六", "A10", "2023.07.08 星期六", "區域", "東湖商報")]
    [InlineData("Number 第2版 | Section 要闻·综合 | Date 2010年12月25日 | Weekday 星期六 | Editors 编辑：凌凤 视觉编辑：李丹 校检：李亚男", "第2版",
        "2010年12月25日   星期六", "要闻·综合", "编辑：凌凤 视觉编辑：李丹 校检：李亚男")]
    [InlineData("Number 07 版 | Date 2023年 1月 5日 | Weekday 星期四", "2023年 1月 5日 星期四", "07 版")]
    [InlineData("Number 09 | Paper 東湖商報 | Section 讀者之聲 | Date 2020.06.17 | Weekday 星期三 | Editors 本版編輯：湯桂勇 視覺編輯：唐春玉 校檢：李亞",
        "東湖商報 讀者之聲 2020.06.17 星期三 09 本版編輯：湯桂勇 視覺編輯：唐春玉 校檢：李亞")]
    [InlineData("Number 07版 | Paper 临江日报 | Section 体育 | Date 2021年11月5日 | Weekday 星期五 | Editors 责任编辑 林佳明 版式 石霞涵",
        "责任编辑 林佳明 版式 石霞涵 临江日报 2021年11月5日 星期五 07版 体育")]
    [InlineData("Number 第1版 | Paper 湖光日报 | Section 要闻 | Date 2024年3月1日 | Weekday 星期五 | Editors 责任编辑：赵敏",
        "湖光日报 2024年3月1日 星期五 第1版 要闻 责任编辑：赵敏 今日8版 总第12345期 国内统一连续出版物号CN 33-0012")]
    [InlineData("Number 第1版 | Date 2024年3月1日 | Editors 责任编辑：赵敏", "2024年3月1日 第1版 责任编辑：赵敏 新闻热线：96068")]
    [InlineData("Number 第1版 | Date 2024年3月1日 | Editors 责任编辑：赵敏 版式：李丹",
        "2024年3月1日 第1版 责任编辑：赵敏 版式：李丹 电话 0571-888 E-mail a@b.cn")]
    [InlineData("Number 第05版 | Section 国际 | Date 2024年6月8日 | Weekday 星期六", "2024年6月8日 星期六", "第05版：国际")]
    [InlineData("Number 第2版", "第2版")]
    [InlineData("Number 2-3版 | Paper 湖光日报 | Section 专题 | Date 2024年6月7日 | Weekday 星期五", "湖光日报 2024年6月7日 星期五 2-3版 专题")]
    [InlineData("Number 第2、3版 | Paper 湖光日报 | Date 2024年6月7日", "湖光日报 2024年6月7日 第2、3版")]
    [InlineData("Number T04-T05 | Paper 湖光日报 | Date 2024年6月8日 | Weekday 星期六", "2024年6月8日 星期六", "T04-T05", "湖光日报")]
    [InlineData("Number 第02版 | Paper 湖光日报 | Section 要闻 | Date 2024-06-13", "湖光日报·要闻 2024-06-13 第02版")]
    [InlineData("Number 第3版 | Paper 湖光日报 | Section 特别报道 | Date 2024年6月8日 | Weekday 星期六", "2024年6月8日 星期六", "第3版", "特别报道", "湖光日报")]
    [InlineData("Number 04 | Paper 湖光日报 | Section 综合 | Date 2024年6月8日", "04综合", "2024年6月8日 湖光日报")]
    [InlineData("Number A12 | Paper 湖光日报 | Section 健康 | Date 2024-06-08", "A12健康 湖光日报 2024-06-08")]
    [InlineData("Number 第3版 | Paper 湖光日报 | Section 要闻 | Date 2024年6月8日", "第3版要闻 湖光日报 2024年6月8日")]
    [InlineData("Number T4 | Paper 湖光日报 | Section 特刊 | Date 2024年6月8日 | Weekday 星期六", "T4 特刊", "湖光日报2024年6月8日星期六")]
    [InlineData("Number 第6版 | Paper 湖光日报 | Date 2024年6月8日 | Weekday 星期六", "2024年6月8日星期六湖光日报 第6版")]
    [InlineData("Number 6 | Paper 湖光日报 | Date 2024年6月8日 | Weekday 星期六", "2024年6月8日 星期六", "湖光日报 · 6 · 竹乡")]
    [InlineData("Number 07 | Paper 湖光日报 | Date 2024年6月8日 | Weekday 星期六 | Editors 责编/凌凤 美编/李丹 校对/赵敏",
        "2024年6月8日 星期六 责编/凌凤 美编/李丹 校对/赵敏", "07 湖光日报")]
    [InlineData("Paper 湖光日报 | Date 2024年6月8日 | Weekday 星期六", "湖光日报", "HUGUANG DAILY", "2024年6月8日 星期六")]
    [InlineData("Paper 湖光日报 | Date 2024年6月8日 | Weekday 星期六", "湖光日报", "中共湖光县委机关报 湖光日报社出版", "2024年6月8日 星期六")]
    public void Reads_the_folio_in_pieces_or_in_one_line_in_both_scripts(string said, params string[] furniture) =>
        Assert.Equal(said, Said(Of(furniture)));

    [Theory]
    [InlineData("Date 2021年2月3日 | Weekday 星期三", "2021年2月3日 星期三")]
    [InlineData("Date 2021年2月3日 | Weekday （星期三）", "2021年2月3日（星期三）")]
    [InlineData("Date 2021/2/3 | Weekday 周三", "2021/2/3 周三")]
    [InlineData("Number 第A08版 | Date 2021-02-03", "2021-02-03 第A08版")]
    [InlineData("Number B2 | Date 2021.02.03 | Weekday 週三", "2021.02.03 週三 B2")]
    [InlineData("Date ２０２１年２月３日 | Weekday 星期三", "２０２１年２月３日 星期三")]
    [InlineData("Number 第贰版 | Date 二〇二一年二月三日 | Weekday 星期三", "二〇二一年二月三日 星期三 第贰版")]
    [InlineData("Number 第四版 | Paper 青溪日报 | Date 二○二一年二月三日 | Weekday 星期三", "青溪日报 二○二一年二月三日 星期三 第四版")]
    [InlineData("Number 第壹版 | Date 一九四八年十月一日 | Weekday 星期五", "一九四八年十月一日 星期五 第壹版")]
    [InlineData("Number A3 | Section 要聞 | Date 民國一一〇年二月三日 | Weekday 星期三", "民國一一〇年二月三日 星期三 A3 要聞")]
    [InlineData("Date 民國110年2月3日 | Weekday 星期三", "民國110年2月3日 星期三")]
    [InlineData("Number 第一版 | Date 中华民国三十八年十月一日 | Weekday 星期六", "中华民国三十八年十月一日 星期六 第一版")]
    [InlineData("Number A1 | Date 中華民國三十八年十月一日", "A1", "中華民國三十八年十月一日")]
    [InlineData("Date February 3, 2021 | Weekday Wednesday,", "Wednesday, February 3, 2021")]
    [InlineData("Number A1 | Date 3 February 2021 | Weekday WED", "3 February 2021 WED A1")]
    [InlineData("Date 2021年2月3日 | Weekday 星期三", "2021年2月3日 星期三 农历十二月廿二 今日8版")]
    [InlineData("Number 第1版 | Date 2021年2月3日", "2021年2月3日 农历庚子年十二月廿二 今日立春 第1版")]
    [InlineData("Date 2021年2月3日 | Weekday 星期三", "总第1234期 2021年2月3日 星期三")]
    [InlineData("Number 第2版 | Date 2021年2月3日 | Weekday 星期三", "国内统一刊号 CN44-0001 2021年2月3日 星期三 第2版")]
    [InlineData("Number 第3版 | Date 2021年2月3日", "2021年2月3日 第3版 CN 44-0001")]
    [InlineData("Number 封面 | Date 2021年2月3日", "封面 2021年2月3日")]
    [InlineData("Number 第4版 | Section 要闻 | Date 2月3日 | Weekday 星期三", "2月3日 星期三 第4版 要闻")]
    [InlineData("Number 03版 | Paper 青溪日报 | Date 2021年2月3日 | Weekday 星期三", "2021年2月3日星期三 庚子年十二月廿二 青溪日报 03版")]
    [InlineData("Number A08 | Section 体育 | Date 2021年2月3日 | Weekday 周三", "A08 体育 2021年2月3日 周三")]
    [InlineData("Number 第二版 | Date 民國卅六年三月五日", "民國卅六年三月五日 第二版")]
    [InlineData("Number 第三版 | Date 中華民國一百一十三年三月五日", "中華民國一百一十三年三月五日 第三版")]
    [InlineData("Number 第二版 | Date 昭和十二年三月五日", "昭和十二年三月五日 第二版")]
    [InlineData("Number 04版 | Date 20210203", "20210203 04版")]
    [InlineData("Number 15 | Section 文化 | Date 2021年2月3日 | Weekday 星期五", "2021年2月3日／星期五／文化／15")]
    [InlineData("Number A03 | Date 2021年2月3日", "版面编号：A03 日期：2021年2月3日")]
    [InlineData("Date 2021年2月3日", "本报今日8版 2021年2月3日出版")]
    [InlineData("Date 2021年2月3日", "2021年2月3日 辛丑年正月廿二 惊蛰 第26312期")]
    [InlineData("Date 二零二一年二月三日", "二零二一年二月三日 农历辛丑年正月廿二")]
    [InlineData("Number T5 | Date 2021.2.3 | Editors 责编：李丹", "2021.2.3 | 责编：李丹 | T5")]
    [InlineData("Number A08 | Date 2021.2.3 | Editors 责编：李丹 | 美编：王五", "A08 | 2021.2.3 | 责编：李丹 | 美编：王五")]
    [InlineData("Date 2021年11月30日", "2021年11月30日 第22期（总第846期）")]
    [InlineData("Date 2018年3月21日", "2018年3月21日 第22期(总846期) 内部资料")]
    [InlineData("Date 2022年9月30日", "第117期 2022年9月30日 本期四版")]
    [InlineData("Paper 香江晨報 | Date 14 September 2006 | Weekday Thursday,", "香江晨報 Sing Kong Morning Post", "Thursday, 14 September 2006")]
    [InlineData("Date 2021年2月3日 | Weekday 星期三", "2021年2月3日 星期三 第二張第五版")]
    [InlineData("Number 第2版 | Date 民國十九年三月五日", "民國十九年三月五日 第四百十二號 零售每份銅元二枚 第2版")]
    [InlineData("Number 第2版 | Date 2021年2月3日 | Editors 责编：韩松", "责编：韩松 E-mail：a@b.cn", "2021年2月3日 第2版")]
    [InlineData("Date 2021年2月3日 | Weekday 星期三", "第12345号 今日对开16版 零售价1.50元", "2021年2月3日 星期三")]
    public void Reads_dates_and_page_labels_in_the_forms_that_papers_print(string said, params string[] furniture) =>
        Assert.Equal(said, Said(Of(furniture)));

    [Theory]
    [InlineData("Number 第05版 | Paper 湖光日报 | Section 乡村振兴 | Date 2024年6月8日", "湖光日报", "第05版 乡村振兴", "2024年6月8日")]
    [InlineData("Number 第05版 | Paper 湖光日报 | Section 乡村振兴 | Date 2024年6月8日", "湖光日报", "第05版", "乡村振兴", "2024年6月8日")]
    [InlineData("Number 第十版 | Paper 湖光日报 | Section 国际新闻 | Date 2024年6月8日", "第十版 国际新闻 2024年6月8日 湖光日报")]
    [InlineData("Number 02-03版 | Paper 湖光日报 | Section 聚焦 | Date 2024年6月8日", "02-03版 聚焦", "湖光日报", "2024年6月8日")]
    [InlineData("Number 02 | Paper 湖光日报 | Section 竹乡 | Date 2024-06-08", "02竹乡 湖光日报 2024-06-08")]
    [InlineData("Number 第2版 | Date 2024年6月8日", "第2版 湖光周末 2024年6月8日")]
    [InlineData("Number 第2版 | Paper 湖光日报 | Date 2024年6月8日", "第2版 湖光日报 正月廿八 2024年6月8日")]
    public void What_stands_after_the_label_is_the_section_where_the_paper_is_named(string said, params string[] furniture) =>
        Assert.Equal(said, Said(Of(furniture)));

    [Theory]
    [InlineData("Number 头版 | Date 2021年2月3日", "2021年2月3日 头版")]
    [InlineData("Number 头版 | Section 要闻 | Date 2021年2月3日", "头版 要闻", "2021年2月3日")]
    [InlineData("Number 第1版 | Section 头版 | Date 2021年2月3日", "2021年2月3日 第1版 头版")]
    [InlineData("Number ④ | Section 要闻 | Date 2021年2月3日", "2021年2月3日 要闻 ④")]
    [InlineData("Number ⑤版 | Paper 湖光日报", "湖光日报 ⑤版")]
    [InlineData("Date 二〇二一年正月初三 | Weekday 星期日", "二〇二一年正月初三 星期日")]
    [InlineData("Number 第二版 | Date 民國二十六年腊月廿三日", "民國二十六年腊月廿三日 第二版")]
    [InlineData("Number A3 | Date 25/03/2021", "25/03/2021 A3")]
    [InlineData("Number A3 | Date 05/03/2021", "A3 05/03/2021")]
    public void Reads_front_pages_ringed_numbers_and_dates_by_the_moon_or_with_the_year_last(
        string said, params string[] furniture) => Assert.Equal(said, Said(Of(furniture)));

    [Theory]
    [InlineData("Number 第2版 | Paper 《团结》 | Date 2021年2月3日", "《团结》 2021年2月3日 第2版")]
    [InlineData("Number 第2版 | Paper 團結 | Date 2021年2月3日", "團結 2021年2月3日 第2版")]
    [InlineData("Number 02 | Paper 大众 | Section 体育 | Date 2021年2月3日", "大众 体育 2021年2月3日 02")]
    [InlineData("Number A3 | Paper SIN CHEW | Date 2021年2月3日", "A3", "SIN CHEW 2021年2月3日")]
    [InlineData("Number 第2版 | Paper 湖光日报 | Date 2021年2月3日", "湖光日报 2021年2月3日 第2版")]
    [InlineData("Number 第2版 | Date 2021年2月3日", "团结报社 2021年2月3日 第2版")]
    [InlineData("", "大众")]
    public void Knows_the_papers_of_a_site_by_their_names_whatever_these_end_in(string said, params string[] furniture)
    {
        Paper[] papers = [Named("团结", "《團結》"), Named("大众", "大眾"), Named("Sin Chew", "Sin Chew")];
        Assert.Equal(said, Said(PrintedFolio.By(Cues.Shared, papers).In(Furniture(furniture))));
        Assert.NotEqual("Number 第2版 | Paper 团结 | Date 2021年2月3日", Said(Of("团结 2021年2月3日 第2版")));
    }

    [Fact]
    public void Asks_for_no_names_that_it_knows_by_their_ends() =>
        Assert.Same(PrintedFolio.Shared, PrintedFolio.By(Cues.Shared, [Named("湖光日报", "湖光日報"), Named("南国都市报", "南國都市報")]));

    private static Paper Named(string simplified, string traditional) => new("p",
        ImmutableDictionary<Script, string>.Empty.Add(Script.Hans, simplified).Add(Script.Hant, traditional));

    [Fact]
    public void Takes_no_sentence_that_names_a_day() =>
        Assert.Equal("", Said(Of("定于2021年5月10日（星期一）上午九时在青溪县政务服务中心三楼开标，逾期送达的投标文件恕不接受。")));

    [Fact]
    public void Knows_the_sections_that_a_site_adds()
    {
        var cues = SiteCues.Read("section: [竹乡]", "cues.yml", new Banmian.Diagnostics.DiagnosticBag());
        Assert.Equal("Number 03版 | Section 竹乡", Said(new PrintedFolio(cues).In(Furniture("03版 竹乡"))));
    }

    // By itself a date is the page's only above everything.
    [Fact]
    public void A_date_alone_dates_the_page_at_its_head()
    {
        Assert.Equal("Date 民国二十六年三月五日", Said(Of("民国二十六年三月五日")));
        Assert.Equal("", Said(Of("停水公告", "2021年5月10日")));
    }

    [Fact]
    public void Takes_no_date_of_a_notice_and_no_figure_of_a_table()
    {
        Assert.Equal("", Said(Of("停水公告", "市自来水有限公司", "2021年5月10日")));
        Assert.Equal("", Said(Of("成都 阵雨 6℃～17℃", "12", "上海 阴 11℃～16℃")));
        var folio = Of("体育", "07版", "2021年5月10日 星期一", "停水公告", "2021年4月30日");
        Assert.Equal("Number 07版 | Section 体育 | Date 2021年5月10日 | Weekday 星期一", Said(folio));
        Assert.Equal(["停水公告", "2021年4月30日"], folio.Pieces.Where(p => p.Part == FolioPart.Other).Select(p => p.Text));
    }

    [Fact]
    public void Finds_the_editors_at_the_foot_of_the_page() =>
        Assert.Equal("Number 03版 | Date 2021.12.05 | Editors 责编：姜雪　版式：刘云远",
            Said(Of("03版", "2021.12.05", "遗失声明", "责编：姜雪　版式：刘云远")));

    [Fact]
    public void Loses_nothing_of_the_furniture()
    {
        string[] furniture = ["第3版 要闻 12 综合", "（下转第7版）", "2021.12.05", "新闻热线：0731-8432 6110"];
        Assert.Equal(string.Concat(furniture).Replace(" ", ""), string.Concat(Of(furniture).Pieces.Select(p => p.Text))
            .Replace(" ", ""));
    }

    [Theory]
    [InlineData("第1版", true)]
    [InlineData("01版", true)]
    [InlineData("A01", true)]
    [InlineData("第一版", true)]
    [InlineData("第十一版", false)]
    [InlineData("A10", false)]
    [InlineData("11版", false)]
    public void Knows_a_front_page_by_its_number(string number, bool isFront) =>
        Assert.Equal(isFront, Of(number, "2021.12.05 星期日").IsFrontPage);

    [Fact]
    public void Knows_where_in_the_furniture_each_part_stands()
    {
        string[] furniture = ["\u3000第3版 要闻 2021. 12. 5 星期日", "责编：姜雪　版式：刘云远"];
        Assert.All(Of(furniture).Pieces,
            piece => Assert.Equal(piece.Text, furniture[piece.Furniture].Substring(piece.Start, piece.Text.Length)));
    }
}
