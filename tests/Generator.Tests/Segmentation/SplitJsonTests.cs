using System.Text.Json;

namespace Banmian.Tests.Segmentation;

/// <summary>The split contract (<c>split --json</c>): other programs depend on its keys, their order and their types.</summary>
public class SplitJsonTests
{
    // The kinds of value each key may hold, in the order of the contract.
    private static readonly string[] Page = ["schema:Number", "source:String", "script:String", "stories:Array",
        "furniture:Array", "dropped:Array"];

    private static readonly string[] Story =
    [
        "id:String", "kind:String", "kicker:String|Null", "headline:String|Null", "deck:String|Null", "dateline:String|Null",
            "byline:Array", "bylineText:String|Null",
        "credit:Array", "creditText:String|Null", "crossheads:Array", "paragraphs:Array", "jump:String|Null", "lines:Array",
            "confidence:Number",
    ];

    private static readonly JsonElement Split = JsonDocument.Parse(TestPage.Json(TestPage.Parse("""
        第2版

        云麓山健步道全线贯通云麓山健步道全线贯通

        本报讯（记者 解豪）云麓山健步道昨天全线贯通。步道沿等
        高线修建，全程没有一级台阶，轮椅和婴儿车都能通过。明
        年春天，步道两边还将增设盲文导览牌。

        草龙舞起来

        1月8日，鹤泉县黄土寨的村民在打谷场上舞起草龙，祈愿
        新的一年风调雨顺。
        许多福/摄
        """))).RootElement;

    [Fact]
    public void Writes_the_keys_of_a_page_in_their_order() => AssertKeys(Page, Split);

    [Fact]
    public void Writes_the_keys_of_a_story_in_their_order()
    {
        Assert.Equal(2, Split.GetProperty("stories").GetArrayLength());
        Assert.All(Split.GetProperty("stories").EnumerateArray(), story => AssertKeys(Story, story));
    }

    [Fact]
    public void Writes_furniture_and_what_was_dropped_with_their_lines()
    {
        var furniture = Assert.Single(Split.GetProperty("furniture").EnumerateArray());
        AssertKeys(["text:String", "lines:Array"], furniture);
        Assert.Equal("""{"text":"第2版","lines":[1,1]}""", furniture.GetRawText());

        var dropped = Assert.Single(Split.GetProperty("dropped").EnumerateArray());
        AssertKeys(["text:String", "line:Number", "reason:String"], dropped);
        Assert.Equal("""{"text":"云麓山健步道全线贯通","line":3,"reason":"overprint"}""", dropped.GetRawText());
    }

    [Fact]
    public void Writes_crossheads_with_the_paragraph_they_stand_before()
    {
        var seed = JsonDocument.Parse(TestPage.Json(
            TestPage.Parse(File.ReadAllText(SampleSite.Path(SampleSite.Dump))))).RootElement;
        var crossheads = seed.GetProperty("stories").EnumerateArray()
            .SelectMany(s => s.GetProperty("crossheads").EnumerateArray()).ToArray();
        Assert.Equal(3, crossheads.Length);
        Assert.All(crossheads, crosshead => AssertKeys(["before:Number", "text:String"], crosshead));
    }

    [Fact]
    public void Keeps_the_printed_words_beside_the_names()
    {
        var stories = Split.GetProperty("stories");
        Assert.Equal("本报讯（记者解豪）", stories[0].GetProperty("dateline").GetString()!.Replace(" ", "", StringComparison.Ordinal));
        Assert.Equal("解豪", Assert.Single(stories[0].GetProperty("byline").EnumerateArray()).GetString());
        Assert.StartsWith("云麓山健步道", stories[0].GetProperty("paragraphs")[0].GetString(), StringComparison.Ordinal);
        Assert.Equal("许多福", Assert.Single(stories[1].GetProperty("credit").EnumerateArray()).GetString());
        Assert.Equal("许多福/摄", stories[1].GetProperty("creditText").GetString());
    }

    [Fact]
    public void Says_schema_source_script_and_kinds_as_the_contract_spells_them()
    {
        Assert.StartsWith("""{"schema":1,"source":"test.txt","script":"zh-Hans","stories":[{"id":"s01","kind":"brief",""",
            Split.GetRawText(), StringComparison.Ordinal);
        Assert.Equal("photo", Split.GetProperty("stories")[1].GetProperty("kind").GetString());
    }

    private static void AssertKeys(string[] expected, JsonElement made)
    {
        var keys = made.EnumerateObject().ToArray();
        Assert.Equal(expected.Select(e => e.Split(':')[0]), keys.Select(k => k.Name));
        Assert.All(expected.Zip(keys), pair =>
            Assert.Contains($"{pair.Second.Value.ValueKind}", pair.First.Split(':')[1].Split('|')));
    }
}
