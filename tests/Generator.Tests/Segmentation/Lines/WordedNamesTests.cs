using Banmian.Segmentation;
using Banmian.Segmentation.Lines;

namespace Banmian.Tests.Segmentation.Lines;

public class WordedNamesTests
{
    private static readonly WordedNames Worded = new Openings(Cues.Shared).Worded;

    /// <summary>Writers, then behind a stroke who took or drew the picture.</summary>
    [Theory]
    [InlineData("■朱怀明", "朱怀明")]
    [InlineData("霍丹裕撰", "霍丹裕")]
    [InlineData("■江 雨撰", "江 雨")]
    [InlineData("本报记者 王明、李小满", "王明 李小满")]
    [InlineData("（图文/高明）", "高明")]
    [InlineData("驻站记者王明摄", "| 王明")]
    [InlineData("王明/李小满", "王明 李小满")]
    [InlineData("执笔：王明，李小满编译", "王明 李小满")]
    [InlineData("通讯员王明·李小满口述", "王明 李小满")]
    [InlineData("文字／王明　攝影／李小滿", "王明 | 李小滿")]
    [InlineData("王明 文 李小满 摄", "王明 | 李小满")]
    [InlineData("王明 文/李小满 图", "王明 | 李小满")]
    [InlineData("記者王明 圖／李小滿", "王明 | 李小滿")]
    [InlineData("记者李小文/图", "李小")]
    [InlineData("记者王丹丹文/图", "王丹丹")]
    [InlineData("记者 李小文", "李小文")]
    [InlineData("【本報記者李小滿專訪】", "李小滿")]
    [InlineData("王明采访报道", "王明")]
    [InlineData("王明 摄影报道", "王明")]
    [InlineData("撰稿/王明通讯员李小满摄影报道", "王明 李小满")]
    [InlineData("记者王明李小满报道", "王明 李小满")]
    [InlineData("記者莊子謙／白沙報導", "莊子謙")]
    [InlineData("記者林小明／台北－台北連線報導", "林小明")]
    [InlineData("撰稿/王明 发自曲靖", "王明")]
    [InlineData("辽沈新报特约撰稿 古丽·吐尔逊", "古丽·吐尔逊")]
    [InlineData("摄影家王明供图", "| 王明")]
    [InlineData("法新社供图", "| 法新社")]
    [InlineData("资料图片", "| 资料图片")]
    [InlineData("（網上圖片）", "| 網上圖片")]
    [InlineData("林微音作", "林微音")]
    [InlineData("李涵秋著", "李涵秋")]
    [InlineData("梁启超遗稿", "梁启超")]
    [InlineData("证券时报记者 木栈", "木栈")]
    [InlineData("山门大学 周小舟 摄", "| 周小舟")]
    [InlineData("本报记者王明 攝影李小满", "王明 | 李小满")]
    [InlineData("文/王明 图/李小满摄", "王明 | 李小满")]
    [InlineData("策划/王明 执行/李小满 摄影/于晓", "王明 李小满 | 于晓")]
    [InlineData("采访/王明 编辑/李小满", "王明")]
    [InlineData("小作者：王明 指导老师：李小满", "王明")]
    [InlineData("本版撰文 本报记者 王明", "王明")]
    [InlineData("本组稿件由本报记者王明采写", "王明")]
    [InlineData("本文图片均由王明拍摄", "| 王明")]
    [InlineData("本版文图：王明", "王明")]
    [InlineData("读者：王明", "王明")]
    [InlineData("白沙市民王明", "王明")]
    [InlineData("浙江 王小明", "王小明")]
    [InlineData("（浙江杭州 王小明）", "王小明")]
    [InlineData("〔英〕罗素", "罗素")]
    [InlineData("［美］海明威 著 李小满 译", "海明威 李小满")]
    [InlineData("（台湾）余光中", "余光中")]
    public void Finds_the_names_between_words(string text, string names) => Assert.Equal(names, Found(text, isOfNames: false));

    [Theory]
    [InlineData("阿力木、罗秀 摄", "| 阿力木 罗秀")]
    [InlineData("作者 David Müller 文/图", "David Müller")]
    [InlineData("图片由民众提供", "| 民众")]
    [InlineData("文/王明 图/受访者提供", "王明 | 受访者")]
    public void Takes_a_name_of_any_form_where_names_stand(string text, string names)
    {
        Assert.Equal(names, Found(text, isOfNames: true));
        Assert.Equal("", Found(text, isOfNames: false));
    }

    [Theory]
    [InlineData("")]
    [InlineData("王明")]
    [InlineData("记者从会上获悉")]
    [InlineData("■春耕开始")]
    [InlineData("撰")]
    [InlineData("【基隆讯】")]
    [InlineData("（怡保法新电）")]
    [InlineData("据新华社")]
    [InlineData("责任编辑 王明")]
    [InlineData("（本版编辑 王明）")]
    [InlineData("浙江 春耕")]
    [InlineData("（上）春耕")]
    public void Finds_none_where_anything_else_is_in_it(string text) => Assert.Empty(Worded.In(text));

    [Theory]
    [InlineData("执笔：王明 李小满", true)]
    [InlineData("《通讯员叶颖口述》", true)]
    [InlineData("王明 李小满", false)]
    [InlineData("记者调查", false)]
    [InlineData("百姓影像·春节特别策划", false)]
    public void Knows_a_line_of_names_by_its_words(string line, bool isOne) => Assert.Equal(isOne, Worded.IsLine(line));

    [Theory]
    [InlineData("时艳，白铁", "芸", true)]
    [InlineData("（本报记者李", "启明摄）", true)]
    [InlineData("本报记者 王明 通", "讯员 李小满撰", true)]
    [InlineData("记者王明 李小", "满摄影报道", true)]
    [InlineData("受访者供", "图", true)]
    [InlineData("王明", "李小满", false)]
    [InlineData("记者 王明", "通讯员 李小满", false)]
    public void Tells_where_a_line_cuts_a_name(string above, string below, bool cuts) =>
        Assert.Equal(cuts, Worded.GoesOn(above, below));

    private static string Found(string text, bool isOfNames)
    {
        var names = Worded.In(text, isOfNames);
        string Of(bool isCredit) =>
            string.Join(' ', names.Where(name => name.IsCredit == isCredit).Select(name => text[name.At]));
        return names.Any(name => name.IsCredit) ? $"{Of(false)} | {Of(true)}".Trim() : Of(false);
    }
}
