using Banmian.Scripts;

namespace Banmian.Tests.Scripts;

public class ScriptDetectionTests
{
    [Theory]
    [InlineData("国家火炬清远高性能结构材料特色产业基地", "zh-Hans")]
    [InlineData("國家火炬清遠高性能結構材料特色產業基地", "zh-Hant")]
    [InlineData("转自《臺灣日報》的报道，记者为新华社记者", "zh-Hans")]
    [InlineData("引述《人民日报》的報導，記者為中央社記者", "zh-Hant")]
    [InlineData("𫟹𫠊𫠜", "zh-Hans")]
    public void Names_the_script_most_characters_belong_to(string text, string tag) =>
        Assert.Equal(tag, ScriptDetection.Detect(text).Tag);

    [Theory]
    [InlineData("")]
    [InlineData("2021-02-01 ABC")]
    [InlineData("后里台云只")] // in both scripts
    public void Says_Simplified_where_nothing_tells(string text) =>
        Assert.Equal(Script.Hans, ScriptDetection.Detect(text));

    [Fact]
    public void Tells_a_page_and_its_conversion_apart()
    {
        var page = File.ReadAllText(SampleSite.Path(SampleSite.Dump));

        Assert.Equal(Script.Hans, ScriptDetection.Detect(page));
        Assert.Equal(Script.Hant, ScriptDetection.Detect(Converters.Of("s2tw").Convert(page)));
    }
}
