using Banmian.Commands;
using Banmian.Diagnostics;
using Banmian.Scripts;
using Banmian.Scripts.Newspaper;
using Banmian.Scripts.Opencc;
using Banmian.Sources;
using Banmian.Text;

namespace Banmian.Tests.Scripts;

/// <summary>A site's own OpenCC configuration and its own choice of traditional forms.</summary>
public sealed class OwnConfigurationTests : IDisposable
{
    // As OpenCC installs it, with compiled dictionaries, and one of the site's own before them.
    private const string Ours = """
        {
          "segmentation": { "type": "mmseg", "dict": { "type": "ocd2", "file": "STPhrases.ocd2" } },
          "conversion_chain": [ { "dict": { "type": "group", "dicts": [
            { "type": "text", "file": "ours.txt" },
            { "type": "ocd2", "file": "STPhrases.ocd2" },
            { "type": "ocd2", "file": "STCharacters.ocd2" } ] } } ]
        }
        """;

    private readonly TempFolder site = new();

    private readonly DiagnosticBag bag = new();

    public void Dispose() => site.Dispose();

    private OpenccData Data => OpenccData.Shipped with { Site = new SiteFolder(site.Path) };

    [Fact]
    public void Converts_by_a_configuration_beside_its_dictionaries_and_with_those_of_OpenCC()
    {
        site.Write("opencc/ours.json", Ours).Write("opencc/ours.txt", "群\t羣\n台\t臺\n");

        Assert.Equal("羣衆在臺上發展", OpenccConverter.Load("opencc/ours.json", Data, bag, new Location("x"))!.Convert("群众在台上发展"));
        Assert.Equal("海關系統的羣衆",
            NewspaperLayer.Load("opencc/ours.json", Data, [], Variants.None, bag, new Location("x"))!.Convert("海关系统的群众"));
        Assert.Empty(bag.Items);
    }

    [Theory]
    [InlineData("{\n  \"conversion_chain\": [}", "opencc/ours.json:2:24: error NP422: this is not JSON")]
    [InlineData("{\n}", "opencc/ours.json:1:1: error NP422: “conversion_chain” is missing")]
    [InlineData("{ \"conversion_chain\": [\n { \"dict\": { \"type\": \"text\", \"file\": \"no.txt\" } } ] }",
        "opencc/ours.json:2:38: error NP422: the dictionary “no.txt” is neither at opencc/no.txt nor one of OpenCC's")]
    [InlineData("{ \"conversion_chain\": [\n { \"dict\": { \"type\": \"text\", \"file\": \"damaged.txt\" } } ] }",
        "opencc/damaged.txt:2: error NP422: the line is not a key, a tab and candidates")]
    public void Says_where_a_configuration_is_wrong(string json, string error)
    {
        site.Write("opencc/ours.json", json).Write("opencc/damaged.txt", "a\t1\nb\n");

        Assert.Null(OpenccConverter.Load("opencc/ours.json", Data, bag, new Location("x")));
        Assert.StartsWith(error, Assert.Single(bag.Items).ToString());
    }

    [Fact]
    public void Does_not_leave_the_site_for_a_dictionary_that_is_there()
    {
        site.Write("outside.txt", "台\t臺\n")
            .Write("site/opencc/ours.json", Ours.Replace("ours.txt", "../../outside.txt", StringComparison.Ordinal));

        Assert.Null(OpenccConverter.Load("opencc/ours.json", Data with { Site = new SiteFolder(site.FullPath("site")) }, bag,
            new Location("x")));
        Assert.StartsWith("opencc/../../outside.txt: error NP006", Assert.Single(bag.Items).ToString());
    }

    [Fact]
    public void Does_not_leave_the_site()
    {
        Assert.Null(OpenccConverter.Load("../ours.json", Data, bag, new Location("x")));
        Assert.Equal("NP006", Assert.Single(bag.Items).Rule.Id);
    }

    [Fact]
    public void Reports_one_that_makes_no_Traditional()
    {
        site.Write("ours.json", """{ "conversion_chain": [ { "dict": { "type": "text", "file": "TSCharacters.txt" } } ] }""");

        Assert.Null(
            SiteConverters.Load([TraditionalForm.Of(Script.Hant) with { Config = "ours.json" }], new SiteFolder(site.Path), bag));
        Assert.StartsWith("ours.json: error NP402", Assert.Single(bag.Items).ToString());
    }

    [Fact]
    public void Prints_the_forms_a_site_prefers_but_what_its_glossary_says()
    {
        WriteSite("traditional: s2tw\nvariants:\n  臺: 台\n  裡: 裏\n");
        site.Write("glossary/ours.tsv", "台大\t臺大\ta university\n");

        Assert.Equal("「台灣」家裏的台長在臺大，記者余台生", Convert("“台湾”家里的台长在台大，记者余台生"));
        Assert.Empty(bag.Items);
    }

    [Fact]
    public void Builds_a_site_with_a_configuration_of_its_own()
    {
        using var folder = TestSite.Create();
        folder.Write("opencc/ours.json", Ours).Write("opencc/ours.txt", "新区\t新區域\n")
            .Write("site-config.yml", "title: {zh-Hans: 报, zh-Hant: 報}\ntraditional: opencc/ours.json\n");

        var (code, errors, _) = TestSite.Build(folder);

        Assert.Equal(0, code);
        Assert.Single(errors, line => line.Contains("NP510"));
        Assert.Contains("特色產業", File.ReadAllText(folder.FullPath("_site/zh-hant/undated/page/01/index.html")));
    }

    private void WriteSite(string lines) => site.Write("site-config.yml", "title: {zh-Hans: 报, zh-Hant: 報}\n" + lines);

    private string Convert(string text)
    {
        using var output = new CharBuffer(text.Length);
        ConvertCommand.OfSite(null, ConvertMode.Newspaper, new SiteFolder(site.Path), bag)!(text, output);
        return new string(output.Written);
    }
}
