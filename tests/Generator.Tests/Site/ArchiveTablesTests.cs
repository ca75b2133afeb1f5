using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using CsvHelper;

namespace Banmian.Tests.Site;

/// <summary>All stories as tables to take away: archive.json, archive.csv, and what describes them.</summary>
public sealed class ArchiveTablesTests : IDisposable
{
    private readonly TempFolder site = TestSite.Create()
        .Write(TestSite.Dump, File.ReadAllText(SampleSite.Path(SampleSite.Dump)))
        .Write("seeds/page.yml", "date: 2021-02-01\nsection: =HYPERLINK(\"x\")\n");

    public ArchiveTablesTests() => Assert.Equal(0, TestSite.Build(site).ExitCode);

    public void Dispose() => site.Dispose();

    private JsonNode Json(string path) => JsonNode.Parse(site.Read($"_site/{path}"))!;

    private List<IDictionary<string, object>> Rows()
    {
        using var csv = new CsvReader(new StringReader(site.Read("_site/archive.csv").TrimStart('\uFEFF')),
            CultureInfo.InvariantCulture);
        return [.. csv.GetRecords<dynamic>().Select(row => (IDictionary<string, object>)row)];
    }

    [Fact]
    public void Both_have_a_row_for_every_story_that_leads_to_it()
    {
        var stories = Json("archive.json")["stories"]!.AsArray();
        Assert.Equal(7, stories.Count);
        Assert.All(stories, story => Assert.True(site.Exists($"_site/{story!["address"]}index.html")));
        Assert.Equal(stories.Select(story => (string)story!["address"]!), Rows().Select(row => row["address"]));
        Assert.Equal(stories.Select(story => (string?)story!["headline"] ?? ""), Rows().Select(row => row["headline"]));
    }

    [Fact]
    public void A_row_says_what_is_known_of_a_story_and_leaves_out_what_is_not()
    {
        var story = Json("archive.json")["stories"]![0]!;
        Assert.Equal(("2021-02-01", "article", "unread", "zh-Hans"), ((string?)story["date"], (string?)story["kind"],
            (string?)story["state"], (string?)story["language"]));
        Assert.Equal(["叶伟"], story["names"]!.AsArray().Select(name => (string?)name));
        Assert.True((int)story["characters"]! > 1000);
        Assert.Null(story["paper"]);
    }

    [Fact]
    public void No_cell_of_the_table_is_a_formula()
    {
        Assert.Equal("=HYPERLINK(\"x\")", (string?)Json("archive.json")["stories"]![0]!["section"]);
        Assert.All(Rows(), row => Assert.Equal("'=HYPERLINK(\"x\")", row["section"]));
    }

    [Fact]
    public void The_table_says_to_a_spreadsheet_that_it_is_utf_8() =>
        Assert.Equal(Encoding.UTF8.GetPreamble(), File.ReadAllBytes(site.FullPath("_site/archive.csv"))[..3]);

    [Fact]
    public void The_schema_and_the_package_name_the_columns_there_are()
    {
        var columns = Rows()[0].Keys;
        Assert.Equal(columns, Json("archive.json")["stories"]![0]!.AsObject().Select(property => property.Key));
        Assert.Equal(columns, Json("data/archive.schema.json")["properties"]!["stories"]!["items"]!["required"]!.AsArray()
            .Select(name => (string)name!));
        var package = Json("datapackage.json");
        Assert.Equal(columns, package["resources"]![0]!["schema"]!["fields"]!.AsArray().Select(field => (string)field!["name"]!));
        Assert.All(package["resources"]!.AsArray(), resource => Assert.True(site.Exists($"_site/{resource!["path"]}")));
    }
}
