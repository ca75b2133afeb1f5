using System.Collections.Immutable;
using Banmian.Scripts;
using Banmian.Tests.Scripts;
using Banmian.Text;
using Banmian.Typesetting;

namespace Banmian.Tests.Typesetting;

/// <summary>
/// Headlines cut into words as a page's are; the places where a line of them may begin are marked by hand (|).
/// </summary>
public class DisplayBreaksTests
{
    private const int Narrowest = 6;
    private const int Widest = 14;

    // Two of the heads hold words the word list cuts otherwise (好|儿媳, 下种|药材).
    private const double MostWrong = 0.012;

    private static readonly SiteConverters Site = Converters.OfSite("s2tw");

    [Theory]
    [InlineData("浙江|松阳县|举办|山村|艺术展")]
    [InlineData("北京|把老年|教育|办到|家门口")]
    [InlineData("伦敦|特拉法加|广场|举行|新春|庆典")]
    [InlineData("勾勒|中国|法学|开拓|创新的|时代|图谱")]
    [InlineData("俄罗斯|拟于|2020年|试飞|混合|动力|飞机")]
    [InlineData("河湖|连通，|这里|四季能|赏景")]
    [InlineData("科技|创新|路上的|动人|写照")]
    [InlineData("深植|环保|理念，|争做|行业|“绿巨人”")]
    [InlineData("“流动中国”|带来|新的|活力")]
    [InlineData("全市|新增|3万人|就业")]
    [InlineData("首批|20余家|企业|入驻|产业园")]
    [InlineData("新区|获评|第3批|示范|基地")]
    [InlineData("老城与新区|共建|文化|长廊")]
    [InlineData("服务|群众的|最后|一公里")]
    [InlineData("读懂|《纪事》|里的|乡愁")]
    [InlineData("上海|优化|营商|环境|再升级")]
    [InlineData("明信片：|一张|特殊的|回乡|车票")]
    [InlineData("五年间|全省|造林|十万亩")]
    [InlineData("港口|货运量|超过|1.2亿吨")]
    [InlineData("知识|产权|保护|不是|“独角戏”")]
    [InlineData("用政府|辛苦|指数，|换企业|发展|指数")]
    [InlineData("余建军|当选|全国|劳动|模范", "余建军")]
    [InlineData("与古为新，|描摹|美好|生活")]
    [InlineData("假期，|让孩子|动起来")]
    [InlineData("街巷|整治|改出|新气象")]
    [InlineData("《山海》|主题展|开展")]
    public void A_line_begins_only_where_phrases_part(string marked, params string[] names)
    {
        Assert.Empty(WrongTurns(marked, names));
    }

    /// <summary>Heads of the kinds papers print, marked by hand as a sub-editor would turn them over.</summary>
    [Fact]
    public void No_head_of_many_is_turned_over_where_none_is_marked()
    {
        var heads = File.ReadAllLines(Repository.Path("tests/Generator.Tests/Typesetting/heads.txt"));
        var wrong = heads.Where(head => WrongTurns(head, []).Any()).ToList();
        Assert.True(wrong.Count <= heads.Length * MostWrong, string.Join('\n', wrong.SelectMany(head => WrongTurns(head, []))));
    }

    private static IEnumerable<string> WrongTurns(string marked, string[] names)
    {
        var text = marked.Replace("|", "", StringComparison.Ordinal);
        var permitted = Permitted(marked);
        foreach (var (script, written) in Written(text))
        {
            var ends = Site.WordEnds(written, script, new KnownNames([.. names], Certain: false), Script.Hans);
            var units = DisplayUnits.Of(written, [], ends);
            for (var measure = Narrowest; measure <= Widest; measure++)
            {
                var lines = DisplayLines.Of(units, measure);
                if (lines.Skip(1).Any(line => !permitted.Contains(line.Start)))
                    yield return string.Join('|', lines.Select(line => written.Substring(line.Start, line.Length)));
            }
            foreach (var start in units.PhraseStarts.Where(start => start > 0 && !permitted.Contains(start)))
                yield return $"{written[..start]}‖{written[start..]}";
        }
    }

    [Fact]
    public void A_turn_that_print_made_inside_a_word_is_none()
    {
        const string headline = "北京把老年教育办到家门口";
        var ends = Site.WordEnds(headline, Script.Hans, KnownNames.None, Script.Hans);
        Assert.Equal([7], DisplayUnits.Of(headline, [6, 7], ends).Turns);
    }

    [Fact]
    public void A_word_is_parted_only_where_it_is_wider_than_the_line() =>
        Assert.Equal((2, true, false), DisplayLines.Count(DisplayUnits.Of("产业园", [], [3]), 2));

    private static HashSet<int> Permitted(string marked)
    {
        var places = new HashSet<int>();
        foreach (var part in marked.Split('|'))
            places.Add(places.DefaultIfEmpty(0).Max() + part.Length);
        return places;
    }

    private static ImmutableArray<(Script, string)> Written(string text) =>
        [(Script.Hans, text), (Script.Hant, Site.Between(Script.Hans, Script.Hant).Convert(text))];

    [Fact]
    public void A_headline_of_opening_marks_alone_costs_no_more_than_its_length_says()
    {
        var costs = DisplayBreaks.Costs(new string('“', 400_000) + "甲”", []);
        Assert.Equal(30, costs[^3]);
    }
}
