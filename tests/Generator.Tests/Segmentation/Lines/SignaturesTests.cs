using Banmian.Segmentation;
using Banmian.Segmentation.Lines;

namespace Banmian.Tests.Segmentation.Lines;

public class SignaturesTests
{
    private static readonly Signatures Signatures = new Openings(Cues.Shared).Signatures;

    [Theory]
    [InlineData("2016级汉语言文学专业 苏荷", "苏荷")]
    [InlineData("□省农科院小麦所 程大奎", "程大奎")]
    [InlineData("白沙市山门小学三（2）班 林逸飞", "林逸飞")]
    [InlineData("新桥乡农民 朱大有", "朱大有")]
    [InlineData("社会科学院 副研究员 崔希妍 栾敏", "崔希妍 栾敏")]
    [InlineData("（法学院 何以沫）", "何以沫")]
    [InlineData("（丁未）", "丁未")]
    [InlineData("陳以真（白沙市，退休教師）", "陳以真")]
    [InlineData("安  宁", "安宁")]
    [InlineData("□ 安  宁", "安宁")]
    [InlineData("山门大学法学院院长 周小舟", "周小舟")]
    [InlineData("全国政协委员 周小舟", "周小舟")]
    [InlineData("中共青溪县委书记、县人大常委会主任 周小舟", "周小舟")]
    [InlineData("●周小舟", "周小舟")]
    [InlineData("——周小舟", "周小舟")]
    [InlineData("周小舟 林一鸣", "周小舟 林一鸣")]
    [InlineData("七（4）班 周小舟 指导老师 林一鸣", "周小舟")]
    [InlineData("[美] 约翰·史密斯", "约翰·史密斯")]
    [InlineData("（美）约翰·史密斯 著 周小舟 译", "约翰·史密斯 周小舟")]
    public void A_signature_says_who_wrote_and_where_he_belongs(string line, string names)
    {
        Assert.True(Signatures.IsSignature(line));
        Assert.Equal(names, Names(line));
    }

    [Theory]
    [InlineData("安全 高效")]
    [InlineData("刘 鹤 强 调")]
    [InlineData("县医院开出第一张电子处方")]
    [InlineData("省博物馆 开馆迎客")]
    [InlineData("山门小学：操场上的一堂课")]
    [InlineData("（一）")]
    [InlineData("（下转第三版）")]
    [InlineData("本报记者 周立 摄")]
    [InlineData("本报记者 畅若综合")]
    [InlineData("")]
    public void Other_lines_are_none(string line)
    {
        Assert.False(Signatures.IsSignature(line));
        Assert.Equal("", Names(line));
    }

    [Theory]
    [InlineData("用肉眼就能欣赏。（江 涛）", true)]
    [InlineData("一亩收入七千多块。（记者 马丙宇）", true)]
    [InlineData("寄来了五封信。（云台县文化馆 罗青山）", true)]
    [InlineData("他说：“要走就走。”（笑）", false)]
    [InlineData("一周后再看。（上）", false)]
    [InlineData("市长（李明）", false)]
    public void A_text_may_end_signed(string line, bool isSigned) => Assert.Equal(isSigned, Signatures.EndsSigned(line));

    private static string Names(string line) =>
        string.Join(' ', Signatures.NamesIn(line).Select(name => line[name].Replace(" ", "", StringComparison.Ordinal)));
}
