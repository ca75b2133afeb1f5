using Banmian.Segmentation;
using Banmian.Segmentation.Lines;

namespace Banmian.Tests.Segmentation.Lines;

public class OpeningsTests
{
    private static readonly Openings Openings = new(Cues.Shared);

    [Theory]
    [InlineData("本报讯"), InlineData("【本报讯】"), InlineData("本刊讯"), InlineData("本报讯（记者 周明）")]
    [InlineData("新华社北京3月14日电"), InlineData("新华社北京3月14日电（记者戴小河）")]
    [InlineData("　　本报福州3月14日电  （记者王崟欣、付文）"), InlineData("中新网武汉3月14日电 （记者 林涛）")]
    [InlineData("经济日报武汉3月14日讯（记者林涛）")]
    public void A_line_may_hold_an_opening_alone(string line) => Assert.True(Openings.IsAlone(line));

    [Theory]
    [InlineData("本报讯 昨日"), InlineData("新华社北京3月14日电（记者戴小河）国家"), InlineData("（记者戴小河）"), InlineData("本报记者 周明")]
    public void It_does_not_where_text_stands_behind_it_or_only_reporters(string line) => Assert.False(Openings.IsAlone(line));

    [Theory]
    [InlineData("王康威 报道", true), InlineData("記者義昊報道", true)]
    [InlineData("王康威摄影报道", false), InlineData("王康威 摄", false), InlineData("本报记者 周明", false)]
    public void Reporters_say_that_they_report(string line, bool report) => Assert.Equal(report, Openings.IsOfReporters(line));
}
