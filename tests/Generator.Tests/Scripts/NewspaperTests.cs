using System.Text;
using Banmian.Commands;
using Banmian.Diagnostics;
using Banmian.Scripts.Newspaper;
using Banmian.Sources;
using Banmian.Text;
using CsCheck;

namespace Banmian.Tests.Scripts;

/// <summary>The newspaper layer: right words, right names, nothing lost.</summary>
public class NewspaperTests
{
    public static TheoryData<string, string> Words => Rows("newspaper-words.tsv");

    public static TheoryData<string, string> RunningNews => Rows("running-news-hant.tsv");

    public static TheoryData<string, string> RunningNewsInTraditional => Rows("running-news-hans.tsv");

    public static TheoryData<string, string> PersonalNames => Rows("newspaper-names.tsv");

    [Theory]
    [MemberData(nameof(Words))]
    public void Converts_the_word_that_is_meant(string simplified, string traditional) =>
        Assert.Equal(SameWord(traditional), SameWord(Layer("s2t").Convert(simplified)));

    [Theory]
    [MemberData(nameof(RunningNews))]
    public void Converts_running_news(string simplified, string accepted) =>
        Assert.Contains(SameWord(Layer("s2tw").Convert(simplified)), accepted.Split('|').Select(SameWord));

    [Theory]
    [MemberData(nameof(RunningNewsInTraditional))]
    public void Converts_running_news_in_Traditional(string traditional, string accepted)
    {
        Assert.Contains(SameWord(Layer("t2s").Convert(traditional)), accepted.Split('|').Select(SameWord));
        Assert.Contains(Layer("tw2s").Convert(traditional), accepted.Split('|'));
    }

    /// <summary>The words that OpenCC's greedy match cuts otherwise than their likeliest cut does.</summary>
    [Fact]
    public void Cuts_a_word_that_no_dictionary_has_into_its_parts() =>
        Assert.All(Rows("words-cut-anew.tsv").Select(row => row.Data),
            row => Assert.Equal(row.Item2, Layer("s2t").Convert(row.Item1)));

    [Theory]
    [MemberData(nameof(PersonalNames))]
    public void Converts_a_name_in_a_byline_by_the_rules_for_names(string simplified, string traditional) =>
        Assert.Equal(traditional, Layer("s2t").Convert(simplified, new KnownNames([simplified], Certain: true)));

    [Theory]
    [InlineData("记者于洋报道", "記者于洋報道")]
    [InlineData("由于洋流影响", "由於洋流影響")]
    [InlineData("新任县长余建军表示", "新任縣長余建軍表示")]
    [InlineData("范志斌教授说", "范志斌教授說")]
    [InlineData("关于建华表示支持", "關於建華表示支持")]
    [InlineData("记者于昨日获悉", "記者於昨日獲悉")]
    [InlineData("摄影：钟丽", "攝影：鍾麗")]
    public void Finds_a_name_by_the_words_beside_it(string simplified, string traditional) =>
        Assert.Equal(traditional, Layer("s2t").Convert(simplified));

    [Fact]
    public void Takes_a_surname_alone_for_no_name_of_the_issue() =>
        Assert.Equal(["范志斌"], ((NewspaperConverter)Layer("s2t")).NamesIn("范先生和记者范志斌", KnownNames.None));

    [Fact]
    public void Lets_a_known_name_stand_in_the_text_but_not_inside_other_words()
    {
        var known = new KnownNames(["于洋", "余力"], Certain: false);

        Assert.Equal("于洋今年三十歲", Layer("s2t").Convert("于洋今年三十岁", known));
        Assert.Equal("由於洋流影響", Layer("s2t").Convert("由于洋流影响", known));
        Assert.Equal("余力走了", Layer("s2t").Convert("余力走了", known));
        Assert.Equal("不遺餘力", Layer("s2t").Convert("不遗余力", known));
    }

    [Theory]
    [InlineData("s2tw", "家里面积与崔玉峰教授", "家裡面積與崔玉峰教授")]
    [InlineData("s2hk", "家里面积与崔玉峰教授", "家裏面積與崔玉峰教授")]
    [InlineData("s2tw", "杨凌示范区", "楊凌示範區")]
    [InlineData("s2tw", "湿地与污水", "濕地與污水")]
    public void Writes_words_and_names_in_the_regions_forms(string config, string simplified, string traditional) =>
        Assert.Equal(traditional, Layer(config).Convert(simplified));

    [Theory]
    [InlineData("李乾", "李乾")]
    [InlineData("畢昇", "毕昇")]
    [InlineData("鍾南山", "钟南山")]
    [InlineData("甯浩", "甯浩")]
    public void Keeps_the_characters_of_names_in_Simplified(string traditional, string simplified) =>
        Assert.Equal($"{simplified}说", Layer("tw2s").Convert($"{traditional}說", new KnownNames([traditional], Certain: true)));

    [Theory]
    [InlineData("記者李乾報導", "记者李乾报导")]
    [InlineData("主任徵求意見", "主任征求意见")]
    [InlineData("著名作家張著先生說，他寫著著作", "著名作家张著先生说，他写着著作")]
    [InlineData("甯先生叮嚀甯女士", "甯先生叮咛甯女士")]
    [InlineData("記者於昨日買了餅乾", "记者于昨日买了饼干")]
    public void Finds_names_in_Traditional_by_the_words_beside_them(string traditional, string simplified) =>
        Assert.Equal(simplified, Layer("tw2s").Convert(traditional));

    [Theory]
    [InlineData("s2t")]
    [InlineData("s2tw")]
    [InlineData("s2hk")]
    public void Keeps_the_count_of_characters(string config) =>
        ConversionLaws.Chinese.Always(text => CodePoints.Count(Layer(config).Convert(text)) == CodePoints.Count(text));

    [Fact]
    public void Takes_any_text() =>
        ConversionLaws.Anything.Always(text =>
            ConversionLaws.LoneSurrogates(Layer("s2t").Convert(text)) == ConversionLaws.LoneSurrogates(text)
            && ConversionLaws.LoneSurrogates(Layer("t2s").Convert(text)) == ConversionLaws.LoneSurrogates(text));

    [Fact]
    public void Takes_a_paragraph_of_twenty_megabytes()
    {
        var text = new string('发', 7_000_000);

        Assert.Equal(text.Length, Layer("s2t").Convert(text).Length);
    }

    [Theory]
    [InlineData("s2t")]
    [InlineData("s2tw")]
    [InlineData("s2hk")]
    [InlineData("s2twp")]
    public void Converts_what_it_does_not_cut_as_if_it_had(string config)
    {
        var converter = (NewspaperConverter)Layer(config);
        var names = new KnownNames(["于洋", "余力", "范·戴克"], Certain: false);
        var beside =
            Gen.OneOf(ConversionLaws.Chinese,
                ConversionLaws.One("记者", "记者：于洋", "范志斌教授", "通讯员 余力、", "10余只", "里根·", "说", "后", "于", "了", "范先生", "后主任", "先生",
                    "干"));

        beside.Array[0, 12].Select(string.Concat).Always(text =>
            converter.Convert(text, names) == string.Concat(converter.Pieces(text, names).Select(piece => piece.Converted)),
            cases: 2000);
    }

    [Fact]
    public void Converts_the_same_whatever_came_before()
    {
        var converter = Load("s2t");
        var first = converter.Convert("海关系统发展规划");
        foreach (var (simplified, _) in Words.Select(row => row.Data))
            converter.Convert(simplified);

        Assert.Equal(first, converter.Convert("海关系统发展规划"));
        Assert.Equal(Load("s2t").Convert("检查并发现问题"), converter.Convert("检查并发现问题"));
    }

    [Theory]
    [InlineData("t2tw")]
    [InlineData("jp2t")]
    public void Is_not_for_conversions_between_forms_of_Traditional(string config)
    {
        using var output = new StandardStream(Stream.Null);
        using var errors = new StringWriter();

        Assert.Equal(ExitCodes.WrongUsage, ConvertCommand.Run(
            bag => ConvertCommand.Of(config, ConvertMode.Newspaper, new SiteFolder("."), bag), Stream.Null, output,
            errors, Language.English));
        Assert.StartsWith("--opencc: error NP402", errors.ToString());
    }

    [Theory]
    [InlineData("Exact", "於洋 餘華\n")]
    [InlineData("Newspaper", "於洋 餘華\n")]
    [InlineData("Byline", "于洋 余華\n")]
    public void Takes_each_line_for_a_byline_when_told(string mode, string expected)
    {
        using var bytes = new MemoryStream();
        using var output = new StandardStream(bytes);
        using var errors = new StringWriter();

        Assert.Equal(0,
            ConvertCommand.Run(bag => ConvertCommand.Of("s2t", Enum.Parse<ConvertMode>(mode), new SiteFolder("."), bag),
            new MemoryStream("于洋 余华\n"u8.ToArray()), output, errors, Language.English));
        Assert.Equal(expected, Encoding.UTF8.GetString(bytes.ToArray()));
    }

    [Fact]
    public void Reads_radicals_as_the_characters_they_stand_for_and_says_how_many()
    {
        using var bytes = new MemoryStream();
        using var output = new StandardStream(bytes);
        using var errors = new StringWriter();

        ConvertCommand.Run(bag => ConvertCommand.Of("s2tw", ConvertMode.Newspaper, new SiteFolder("."), bag),
            new MemoryStream("⾯⾷加⼯\n"u8.ToArray()), output, errors, Language.English, folds: true);

        Assert.Equal("麵食加工\n", Encoding.UTF8.GetString(bytes.ToArray()));
        Assert.StartsWith("standard input: note NP212: 3 characters", errors.ToString());
    }

    /// <summary>No shipped entry changes the count of characters, which anchors go by, and none stands twice.</summary>
    [Theory]
    [InlineData("fixes-hant")]
    [InlineData("fixes-hans")]
    [InlineData("surnames-hant")]
    [InlineData("surnames-hans")]
    public void Ships_sound_tables(string table)
    {
        var rows = TableLines.Shipped(table).ToList();

        Assert.All(rows, row => Assert.Equal(row[0].Length, row[1].Length));
        Assert.Empty(rows.GroupBy(row => row[0]).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Fact]
    public void Ships_a_reason_with_every_fix() =>
        Assert.All(TableLines.Shipped("fixes-hant"), row => Assert.NotEqual("", row[2]));

    private static INewspaperConverter Layer(string config) => Converters.Layer(config);

    private static INewspaperConverter Load(string config) => Converters.LoadLayer(config, []);

    /// <summary>Glyph variants of one word count as equal.</summary>
    private static string SameWord(string text) => SameWords.Aggregate(text, (same, pair) => same.Replace(pair[0], pair[1]));

    private static readonly string[] SameWords =
        ["佈布", "羣群", "纔才", "裏裡", "爲為", "麪麵", "峯峰", "著着", "臺台", "衆眾", "啓啟", "汙污"];

    private static TheoryData<string, string> Rows(string file)
    {
        var rows = new TheoryData<string, string>();
        foreach (var line in File.ReadLines(Repository.Path($"tests/Generator.Tests/Scripts/{file}"))
            .Where(line => line[0] != '#'))
            rows.Add(line.Split('\t')[0], line.Split('\t')[1]);
        return rows;
    }
}
