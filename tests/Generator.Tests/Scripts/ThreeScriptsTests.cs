using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Banmian.Tests.Scripts;

/// <summary>A site in Simplified, in Taiwan's Traditional and in Hong Kong's.</summary>
public sealed class ThreeScriptsTests : IClassFixture<ThreeScriptsTests.ThreeScripts>
{
    private const string Page = "undated/page/01";

    private static readonly string[] Tags = ["zh-Hans", "zh-Hant-TW", "zh-Hant-HK"];

    private readonly ThreeScripts site;

    public ThreeScriptsTests(ThreeScripts site) => this.site = site;

    /// <summary>The site, built once.</summary>
    public sealed class ThreeScripts : IDisposable
    {
        private readonly TempFolder folder = TestSite.Create();

        public ThreeScripts()
        {
            folder.Write("site-config.yml", """
                title: {zh-Hans: 报, zh-Hant: 報, zh-Hant-HK: 港報}
                scripts: [zh-Hans, zh-Hant-TW, zh-Hant-HK]
                base-url: https://example.org/archive/
                quotes: {zh-Hant-HK: curly}
                variants: {眾: 衆, zh-Hant-TW: {臺: 台}}
                rules: {NP580: off, NP210: off}
                """)
                .Write(TestSite.Dump, """
                    新区公布复核结果
                    日前，新区公布年度复核结果，里面群众台上
                    顺利通过复核，这是“新区”创新的成果。
                    面馆显示，基地今年将实现总产值增长。

                    """)
                .Write("seeds/taiwan.txt", """
                    新區公布複核結果
                    日前，新區公布年度複核結果，裡面群眾臺上
                    順利通過複核，這是「新區」創新的成果。
                    麵館顯示，基地今年將實現總產值增長。

                    """)
                .Write("seeds/hongkong.yml", "script: zh-Hant-HK\n")
                .Write("seeds/hongkong.txt", """
                    新區公布複核結果
                    日前，新區公布年度複核結果，裏面羣眾會上
                    順利通過複核，這是「新區」創新的成果。
                    麪館顯示，基地今年將實現總產值增長。

                    """)
                .Write("templates/words/zh-Hant-HK.yml", "script_hant: 港式繁體\n");
            (ExitCode, Errors, _) = TestSite.Build(folder);
        }

        public int ExitCode { get; }

        public string[] Errors { get; }

        public IDocument Read(string path) =>
            new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(folder.Read($"_site/{path}/index.html"));

        public IEnumerable<string> Folders => Directory.GetDirectories(folder.FullPath("_site"))
            .Select(path => Path.GetFileName(path)).Where(name => name.StartsWith("zh-", StringComparison.Ordinal));

        public void Dispose() => folder.Dispose();
    }

    [Fact]
    public void Stands_in_a_folder_for_each_script()
    {
        Assert.Empty(site.Errors);
        Assert.Equal(0, site.ExitCode);
        Assert.Equal(["zh-hans", "zh-hant-hk", "zh-hant-tw"], site.Folders.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Says_of_each_page_in_which_script_it_is()
    {
        Assert.All(Tags, tag => Assert.Equal(tag, In(tag).DocumentElement.GetAttribute("lang")));
        Assert.Equal(["zh_CN", "zh_TW", "zh_HK"],
            Tags.Select(tag => In(tag).QuerySelector("meta[property='og:locale']")!.GetAttribute("content")));
    }

    [Fact]
    public void Names_the_page_in_every_script_as_an_alternate()
    {
        string[] expected =
            [.. Tags.Select(tag => $"{tag} https://example.org/archive/{tag.ToLowerInvariant()}/{Page}/"),
                $"x-default https://example.org/archive/zh-hans/{Page}/"];
        Assert.All(Tags, tag => Assert.Equal(expected,
            In(tag).QuerySelectorAll("link[rel=alternate][hreflang]")
                .Select(link => $"{link.GetAttribute("hreflang")} {link.GetAttribute("href")}")));
    }

    [Fact]
    public void Leads_from_each_script_to_the_others_by_their_own_names() =>
        Assert.All(Tags, tag => Assert.Equal(
            ["zh-Hans 简体", "zh-Hant-TW 繁體（臺灣）", "zh-Hant-HK 港式繁體"],
            In(tag).QuerySelectorAll("nav.switch a")
                .Select(link => $"{link.GetAttribute("hreflang") ?? tag} {link.TextContent.Trim()}")));

    [Theory]
    [InlineData("zh-Hans", "里面群众台上", "“新区”", "面馆")]
    [InlineData("zh-Hant-TW", "裡面群衆台上", "「新區」", "麵館")]
    [InlineData("zh-Hant-HK", "裏面羣衆台上", "“新區”", "麪館")]
    public void Prints_each_script_in_its_own_forms_and_marks(string tag, params string[] forms)
    {
        var text = In(tag).Body!.TextContent;
        Assert.All(forms, form => Assert.Contains(form, text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("zh-Hans", "新区公布年度复核结果，里面群众台上")]
    [InlineData("zh-Hant-TW", "新區公布年度複核結果，裡面群眾臺上")]
    [InlineData("zh-Hant-TW", "「新區」創新")]
    [InlineData("zh-Hant-HK", "新區公布年度複核結果，裏面羣衆台上")]
    [InlineData("zh-Hant-HK", "“新區”創新")]
    public void Takes_a_dump_in_Traditional_for_the_first_and_converts_it_to_the_other(string tag, string expected) =>
        Assert.Contains(expected, In(tag, "undated/taiwan/01").Body!.TextContent, StringComparison.Ordinal);

    [Theory]
    [InlineData("zh-Hans", "新区公布年度复核结果，里面群众会上")]
    [InlineData("zh-Hant-TW", "新區公布年度複核結果，裡面群衆會上")]
    [InlineData("zh-Hant-HK", "新區公布年度複核結果，裏面羣眾會上")]
    public void Takes_a_dump_for_the_script_its_sidecar_states(string tag, string expected) =>
        Assert.Contains(expected, In(tag, "undated/hongkong/01").Body!.TextContent, StringComparison.Ordinal);

    [Fact]
    public void Takes_titles_and_words_of_zh_Hant_where_a_script_has_none_of_its_own()
    {
        Assert.Equal(["报", "報", "港報"], Tags.Select(tag => Front(tag).QuerySelector("h1")!.TextContent.Trim()));
        Assert.Equal("簡繁切換", Front("zh-Hant-HK").QuerySelector("nav.switch")!.GetAttribute("aria-label"));
    }

    /// <summary>Hong Kong's words lie over Taiwan's, and the site's single word (<c>script_hant</c>) over Hong Kong's.</summary>
    [Theory]
    [InlineData("zh-Hans", "search", "由浏览器执行脚本", "用网上的搜索引擎", "地址")]
    [InlineData("zh-Hant-TW", "search", "由瀏覽器執行指令碼，而這裡", "用網路上的搜尋引擎", "位址", "報導")]
    [InlineData("zh-Hant-HK", "search", "由瀏覽器執行腳本，而這裏", "用網上的搜尋引擎", "地址")]
    [InlineData("zh-Hant-TW", Page, "本版說明")]
    [InlineData("zh-Hant-HK", Page, "本版説明")]
    public void Speaks_to_readers_of_each_region_in_its_own_words(string tag, string page, params string[] words)
    {
        var text = In(tag, page).DocumentElement.InnerHtml;
        Assert.All(words, word => Assert.Contains(word, text, StringComparison.Ordinal));
    }

    /// <summary>No word of Taiwan's stands in the words for Hong Kong, nor the other way round.</summary>
    [Fact]
    public void Has_a_word_of_Hong_Kong_for_each_that_Taiwan_says_otherwise()
    {
        var hongKong = YamlWords("zh-Hant-HK");
        var taiwan = YamlWords("zh-Hant");
        Assert.All("列印 字元 位址 網路 指令碼 報導 裡 說 閱".Split(' '),
            word => Assert.DoesNotContain(taiwan.Select(text => hongKong.GetValueOrDefault(text.Key, text.Value)),
                text => text.Contains(word, StringComparison.Ordinal)));
        Assert.All(hongKong.Keys, name => Assert.Contains(name, taiwan.Keys));
    }

    private static Dictionary<string, string> YamlWords(string tag) =>
        File.ReadLines(Repository.Path($"generator/Rendering/Templates/words/{tag}.yml"))
            .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(": ", 2))
            .ToDictionary(parts => parts[0], parts => parts[1]);

    private IDocument Front(string tag) => site.Read(tag.ToLowerInvariant());

    private IDocument In(string tag, string page = Page) => site.Read($"{tag.ToLowerInvariant()}/{page}");
}
